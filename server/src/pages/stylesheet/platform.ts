/** The disclosure platform around the page: 当前位置, left navigation, and the place of the content. */
export const PLATFORM_CSS = `
.wrap{max-width:1200px;margin:0 auto;padding:0 16px}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:8px;top:-60px;z-index:1;padding:8px 16px;background:#fff;color:#111;border:2px solid #111}
.skip:focus{top:8px}

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

@media (max-width:820px){
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
