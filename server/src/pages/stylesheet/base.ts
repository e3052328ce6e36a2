/** Elements and the document itself, where the whole page is ours. */
export const BASE_CSS = `
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#f2f4f7;color:#222;font-family:"Microsoft YaHei","PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Source Han Sans SC",sans-serif;line-height:1.75;overflow-wrap:anywhere}
a{color:var(--link);text-decoration:none}
a:hover,a:focus{text-decoration:underline}
:focus-visible{outline:3px solid #d97700;outline-offset:2px}
main:focus{outline:none}
ul{margin:0;padding:0}
`;

/** The same where the page is the portal's: nothing outside the column changes, and its resets don't win. */
export const HOSTED_BASE_CSS = `
.disclosure,.disclosure *{box-sizing:border-box}
.disclosure{padding:1px 0;background:#f2f4f7;color:#222;font-family:"Microsoft YaHei","PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Source Han Sans SC",sans-serif;line-height:1.75;text-align:left;overflow-wrap:anywhere}
:where(.disclosure) a{color:var(--link);text-decoration:none}
:where(.disclosure) a:hover,:where(.disclosure) a:focus{text-decoration:underline}
.disclosure :focus-visible{outline:3px solid #d97700;outline-offset:2px}
.disclosure main:focus{outline:none}
:where(.disclosure) ul{margin:0;padding:0}
`;
