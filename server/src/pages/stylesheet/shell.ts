/** The site's header and footer, where they are ours to draw. */
export const SHELL_CSS = `
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

.site-footer{padding:22px 0;background:#fff;border-top:3px solid var(--header);color:#333;font-size:.875rem;text-align:center}
.site-footer p{margin:4px 0}
.records,.badges{display:flex;flex-wrap:wrap;justify-content:center;gap:4px 24px}
.site-footer .records{margin:4px 0}
.badges{margin-top:8px;list-style:none;align-items:center}
.badges img{display:block;height:50px;width:auto;max-width:100%}
.footer-links ul{justify-content:center;margin-bottom:8px}

@media (max-width:820px){
.brand-title{font-size:1.375rem;letter-spacing:.04em}
.brand img{height:40px}
}
`;
