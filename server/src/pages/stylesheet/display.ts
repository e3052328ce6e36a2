/** 适老化 on the screen: all sizes follow the root's, and every colour gives way. */
export const DISPLAY_CSS = `
.displays{display:flex;flex-wrap:wrap;gap:4px 20px;justify-content:flex-end;max-width:1200px;margin:0 auto;padding:6px 16px 0;font-size:.9375rem}
.displays a{padding:2px 4px;text-decoration:underline}
@media screen{
html.large{font-size:150%}
.large .page,.large .information{display:block}
.large .side{width:auto;margin-bottom:20px}
.large .side ul{display:flex;flex-wrap:wrap}
.large .information dt{width:7em}
.contrast,.contrast *{background:#000!important;border-color:#fff!important;color:#fff!important}
.contrast a,.contrast summary,.contrast .size+label{color:#ff0!important}
.contrast a{text-decoration:underline}
.contrast .statistics th,.contrast .statistics td{border-width:1px}
.contrast .current,.contrast [aria-current=true],.contrast .size:checked+label{outline:2px solid #ff0;outline-offset:-2px}
.contrast :focus-visible{outline:3px solid #0ff!important}
.contrast .brand img{background:#fff!important}
}
`;
