/** Pictures of figures. The shades differ in lightness too, and gaps part them. */
export const CHART_CSS = `
.trend{margin:0 0 28px}
.chart{display:block;width:100%;height:auto;margin:8px 0;font-size:12px}
.chart rect,.key rect{stroke:#fff;stroke-width:1}
.chart text{fill:#333}
.chart .scale{text-anchor:end}
.chart .year,.chart .value{text-anchor:middle}
.chart .grid{stroke:#d9dee6}
.chart .break{stroke:#a3312a;stroke-width:1.5;stroke-dasharray:5 4}
.chart .break-label{fill:#a3312a}
.s0{fill:#1a5091}
.s1{fill:#e3a029}
.s2{fill:#8c2f39}
.s3{fill:#6fa8dc}
.s4{fill:#5b5b5b}
.s5{fill:#9bbf65}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;font-size:.9375rem}
.key{margin-right:6px;vertical-align:-1px}
.remark{margin:4px 0;font-size:.9375rem}
.figures{width:100%;border-collapse:collapse;font-size:.9375rem}
.figures caption{padding:4px 0;text-align:left;font-size:.9375rem}
.figures th,.figures td{padding:5px 8px;border:1px solid #b9c2d0;text-align:right;font-weight:400;white-space:nowrap}
.figures thead th{background:#f2f5fa;text-align:center}
.figures tbody th{text-align:left}
@media screen{
.contrast .chart text{fill:#fff}
.contrast .chart .grid{stroke:#777}
.contrast .chart .break{stroke:#ff0}
.contrast .s0{fill:#fff}
.contrast .s1{fill:#ff0}
.contrast .s2{fill:#f66}
.contrast .s3{fill:#6cf}
.contrast .s4{fill:#999}
.contrast .s5{fill:#6f6}
}
@media (max-width:820px){
.chart{font-size:20px}
.chart .value{display:none}
}
@media print{
.trend{break-inside:avoid}
}
`;
