/** One report: its information block, its text and its three official tables. */
export const ARTICLE_CSS = `
.information{display:grid;grid-template-columns:1fr 1fr;margin:0;border:1px solid #c4ccd8;border-width:1px 0 0 1px;font-size:.9375rem}
.information div{display:flex;border:1px solid #c4ccd8;border-width:0 1px 1px 0}
.information dt{flex:none;width:6.5em;padding:7px 12px;background:#f2f5fa;font-weight:700}
.information dd{margin:0;padding:7px 12px;min-width:0}
.report{text-align:center}
.information,.notice,.body{text-align:left}
.report h1{margin:34px 0 22px;font-size:1.75rem;line-height:1.45;text-align:center}

.tool-label{display:inline-block}
.size{position:absolute;opacity:0;width:1px;height:1px}
.size+label{display:inline-block;min-width:32px;padding:2px 8px;border:1px solid transparent;color:var(--link);text-align:center;cursor:pointer}
.size:checked+label{border-color:currentColor;font-weight:700}
.size:focus-visible+label{outline:3px solid #d97700;outline-offset:2px}
.print-help{display:inline-block;margin-left:12px;vertical-align:top;max-width:100%}
.print-help summary{padding:3px 4px;color:var(--link);cursor:pointer}
.print-help p{text-align:left;margin:4px 0 8px;padding:8px 12px;border:1px solid #c4ccd8;background:#f2f5fa;font-size:.9375rem}

.notice{margin:16px 0;padding:10px 18px;border:1px solid #b9c2d0;border-left:4px solid var(--accent);background:#f7f9fc}
.notice h2{margin:2px 0 4px;font-size:1.0625rem}
.notice p{margin:4px 0}
.notice ul{padding-left:1.4em}
.notice a{text-decoration:underline}
.past{border-left-color:#a3312a;background:#fdf5f4}

.body{margin-top:22px;padding-top:10px;border-top:1px solid #d9dee6;font-size:1.0625rem;line-height:2}
#size-large:checked~.body{font-size:1.3125rem}
#size-small:checked~.body{font-size:.875rem}
.body p{margin:0 0 .4em;text-indent:2em}
.body h2{margin:1.2em 0 .5em;font-size:1.18em;line-height:1.6;text-indent:1.7em}
.body h3,.body h4{margin:.7em 0 .3em;font-size:1em;text-indent:2em}
.body h4{font-weight:400}
.body ul,.body ol{margin:0 0 .4em;padding-left:3.4em}
.body a{text-decoration:underline}

.scroll{overflow-x:auto;margin:.6em 0 1.2em}
.statistics{width:100%;border-collapse:collapse;color:#000;font-size:.88em;line-height:1.55}
.statistics caption{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%);white-space:nowrap}
.statistics th,.statistics td{padding:.4em .5em;border:1px solid #000;font-weight:400;text-align:center;vertical-align:middle;overflow-wrap:normal}
.statistics td{white-space:nowrap}
.statistics td.note{white-space:normal;min-width:15em}
.with-requests .statistics th[scope=row]{text-align:left}
.with-requests .statistics th[scope=rowgroup]{width:5.2em;word-break:keep-all}
.with-requests .statistics tr:first-child>th[scope=rowgroup]{width:3.4em;word-break:break-all}
.with-requests .statistics th[scope=col]{width:8%;padding-left:.1em;padding-right:.1em}
.with-requests .statistics{min-width:48em}
.with-proactive .statistics{min-width:32em}
.with-proactive .statistics th,.with-proactive .statistics td{width:25%}
.across{min-width:52em;table-layout:fixed}

.signature{margin-top:2.4em;padding-right:2em;text-align:right}
.body .signature p{text-indent:0;margin:0}
.neighbours{margin-top:36px;padding-top:14px;border-top:1px solid #d9dee6}
.neighbours ul{display:flex;flex-wrap:wrap;gap:6px 28px;list-style:none}
.download{margin:10px 0 0}
.download a{display:inline-block;margin-right:18px}

@media (forced-colors:active){
.size:checked+label{outline:2px solid;outline-offset:-4px}
}
@media (max-width:820px){
.information{grid-template-columns:1fr;font-size:.875rem}
.report{text-align:center}
.information,.notice,.body{text-align:left}
.report h1{margin:24px 0 16px;font-size:1.375rem}
.body{font-size:1rem}
.body ul,.body ol{padding-left:2.4em}
.scroll{border:1px solid #c4ccd8}
.signature{padding-right:0}
}
`;
