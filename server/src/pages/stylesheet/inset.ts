/** What a report needs of the site's own rules where the site is not around it. */
export const INSET_CSS = `
.report,.report *{box-sizing:border-box}
.report{color:#222;line-height:1.75;overflow-wrap:anywhere}
.report a{color:var(--link)}
.report .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%);white-space:nowrap}
.embedded{margin:0;padding:0 4px;background:#fff;font-family:"Microsoft YaHei","PingFang SC","Hiragino Sans GB","Noto Sans CJK SC",sans-serif}
`;
