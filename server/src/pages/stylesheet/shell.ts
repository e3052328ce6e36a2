/** The site around the page: header, 当前位置, left navigation, footer. */
export const SHELL_CSS = `
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#f2f4f7;color:#222;font-family:"Microsoft YaHei","PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Source Han Sans SC",sans-serif;line-height:1.75;overflow-wrap:anywhere}
a{color:var(--link);text-decoration:none}
a:hover,a:focus{text-decoration:underline}
:focus-visible{outline:3px solid #d97700;outline-offset:2px}
main:focus{outline:none}
ul{margin:0;padding:0}
.wrap{max-width:1200px;margin:0 auto;padding:0 16px}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:8px;top:-60px;z-index:1;padding:8px 16px;background:#fff;color:#111;border:2px solid #111}
.skip:focus{top:8px}

.site-header{background:var(--header);color:#fff}
.site-header .wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 24px;padding-top:18px;padding-bottom:18px}
.site-header a{color:#fff}
.site-header :focus-visible{outline-color:#fff}
.brand{display:flex;align-items:center;gap:14px;min-width:0}
a.brand:hover,a.brand:focus{text-decoration:none}
.brand img{height:56px;width:auto;max-width:100%}
.brand-text{display:flex;flex-direction:column}
.brand-title{font-size:1.875rem;font-weight:700;letter-spacing:.08em;line-height:1.3}
.brand-subtitle{font-size:.9375rem;letter-spacing:.12em}
.site-links ul,.footer-links ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none}

.position{background:#fff;border-bottom:1px solid #d9dee6}
.position .wrap{display:flex;padding-top:10px;padding-bottom:10px;font-size:.9375rem}
.position-label{flex:none}
.position ol{display:flex;flex-wrap:wrap;margin:0;padding:0;list-style:none}
.position li+li::before{content:">";margin:0 8px;color:#5c6470}

.page{display:flex;align-items:flex-start;gap:20px;padding-top:20px;padding-bottom:32px}
.side{flex:none;width:220px;background:#fff;border:1px solid #d9dee6;border-top:3px solid var(--accent)}
.side-title{margin:0;padding:14px 18px;font-size:1.1875rem;font-weight:700;color:var(--accent);border-bottom:1px solid #d9dee6}
.side ul{list-style:none}
.contents{-webkit-user-select:none;user-select:none;padding:10px 0 14px;border-top:8px solid #f2f4f7;font-size:.9375rem}
.contents-title{margin:0;padding:4px 18px;font-weight:700}
.side .contents li{border:0}
.side .contents a{padding:4px 18px;color:var(--link);text-align:left}

.side li+li{border-top:1px solid #e6e9ef}
.side a{display:block;padding:12px 18px;color:#222}
.side a.current{background:var(--accent);color:#fff;font-weight:700}
.side :focus-visible{outline-offset:-3px}
main{flex:1;min-width:0;padding:24px 40px 36px;background:#fff;border:1px solid #d9dee6}

.site-footer{padding:22px 0;background:#fff;border-top:3px solid var(--header);color:#333;font-size:.875rem;text-align:center}
.site-footer p{margin:4px 0}
.footer-links ul{justify-content:center;margin-bottom:8px}

@media (max-width:820px){
.brand-title{font-size:1.375rem;letter-spacing:.04em}
.brand img{height:40px}
.page{display:block;padding:0}
.side{width:auto;border-width:0 0 1px}
.side-title{display:none}
.side ul{display:flex;flex-wrap:wrap}
.side li{flex:1 0 auto}
.side li+li{border-top:0}
.side a{padding:10px 14px;text-align:center}
.contents{border-top:1px solid #d9dee6;padding:6px 0}
.contents-title{display:none}
.side .contents li{flex-basis:100%}
.side .contents a{padding:3px 16px}
main{padding:18px 16px 28px;border:0}
}
@media (forced-colors:active){
.side a.current{outline:2px solid;outline-offset:-4px}
}
`;
