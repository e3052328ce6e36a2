/** The lists of the column and of one organ. */
export const COLUMN_CSS = `
.column h1{margin:0 0 18px;padding-bottom:10px;font-size:1.5rem;line-height:1.4;color:var(--accent);border-bottom:2px solid var(--accent)}
.column h2{margin:28px 0 12px;padding-left:10px;font-size:1.1875rem;line-height:1.3;border-left:4px solid var(--accent)}
.search{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center;margin:0 0 18px}
.search label{flex:1 0 100%;font-size:.9375rem;color:#444}
.search input{flex:1 1 220px;min-width:0;padding:7px 10px;border:1px solid #6b7480;font:inherit}
.search button,.choose button{padding:7px 22px;border:1px solid var(--accent);background:var(--accent);color:#fff;font:inherit;cursor:pointer}
.directions ul{display:flex;list-style:none;margin-bottom:14px;border-bottom:1px solid #b9c2d0}
.directions a{display:block;padding:8px 22px}
.directions a[aria-current]{border-bottom:3px solid var(--accent);font-weight:700}
.paging ul{display:flex;flex-wrap:wrap;gap:8px 24px;justify-content:center;margin:24px 0 0;list-style:none}
.missing{margin:24px 0 0}
.found{list-style:none}
.found li{padding:9px 2px;border-bottom:1px dashed #c4ccd8}
.found p{margin:2px 0 0;color:#444}
.found time{color:#5c6470}
.choose{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:0 0 12px}
.choose select{max-width:100%;min-width:0;padding:7px 8px;border:1px solid #6b7480;background:#fff;font:inherit}
.steps{padding-left:1.4em}
.compare .figures th[scope=row]{white-space:normal;min-width:9em}
.passages p{margin:.4em 0}
main del{background:#fde8e6;color:#8c1d12}
main ins{background:#e3f4e4;color:#135218}
main mark{background:#ffe58a;color:#000}
.years ul{display:flex;flex-wrap:wrap;gap:8px;list-style:none}
.years a{display:block;min-width:84px;padding:4px 14px;border:1px solid #b9c2d0;text-align:center}
.years a[aria-current]{background:var(--accent);border-color:var(--accent);color:#fff;font-weight:700}
.reports{list-style:none}
.reports li{display:flex;justify-content:space-between;gap:16px;padding:9px 2px;border-bottom:1px dashed #c4ccd8}
.reports a{min-width:0}
.reports time{flex:none;color:#5c6470}
.organs{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:2px 20px;list-style:none}
.organs li{padding:5px 0}
.empty{padding:32px 0;text-align:center}
.notice-page{min-height:40vh}
@media (max-width:480px){
.reports li{display:block}
.reports time{display:block}
.organs{grid-template-columns:1fr}
}
@media (forced-colors:active){
.years a[aria-current],.directions a[aria-current]{outline:2px solid}
}
`;
