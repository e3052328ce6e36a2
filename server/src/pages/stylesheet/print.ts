/** A4, without the site around it; 表四 with its fifteen columns on a landscape page of its own. */
export const PRINT_CSS = `
@page{size:A4 portrait;margin:22mm 18mm}
@page wide{size:A4 landscape;margin:18mm}
html{font-size:12pt}
body{background:#fff;color:#000;font-family:FangSong,"FangSong_GB2312",STFangsong,SimSun,"Songti SC","Noto Serif CJK SC",serif}
.site-header,.position,.side,.site-footer,.skip,.displays,.tool-label,.size,.size+label,.print-help,.neighbours,.download{display:none}
.wrap,.page,main{display:block;max-width:none;margin:0;padding:0;border:0}
a{color:#000}
.body a{text-decoration:none}
.report h1{margin:18pt 0 14pt;font-family:SimHei,"Heiti SC","Noto Sans CJK SC",sans-serif;font-size:20pt}
.information{margin-top:1pt;grid-template-columns:1fr 1fr;font-size:10pt}
.body,#size-large:checked~.body,#size-small:checked~.body{margin:0;border:0;font-size:12pt;line-height:1.8}
.body h2{font-family:SimHei,"Heiti SC","Noto Sans CJK SC",sans-serif;font-weight:400;break-after:avoid}
.body h3,.body h4{break-after:avoid}
.scroll{overflow:visible;border:0}
.statistics,.with-requests .statistics,.with-proactive .statistics{min-width:0;font-size:9pt;line-height:1.35}
.statistics th,.statistics td{padding:2pt 3pt}
.statistics td.note{min-width:0}
.statistics thead{display:table-header-group}
.statistics,.statistics tr{break-inside:avoid}
.with-requests .statistics th[scope=rowgroup]{width:4.8em}
.with-requests .statistics tr:first-child>th[scope=rowgroup]{width:2.8em}
.with-requests .statistics th[scope=col]{width:8.4%;padding-left:0;padding-right:0}
.with-proceedings{page:wide}
.signature{break-inside:avoid}
.column .years{display:none}
`;
