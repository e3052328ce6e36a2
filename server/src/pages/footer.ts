import { navigationOf } from './links';
import { markup, type Markup, type Part } from './markup';
import type { Badge, Footer, Frame } from './look';
import { WORDING } from './wording';

/** 工业和信息化部 keeps the ICP records, 公安部 its own: each site has to link to them. */
const ICP_RECORDS = 'https://beian.miit.gov.cn/';
const SECURITY_RECORDS = 'https://beian.mps.gov.cn/#/query/webSearch?code=';
const NO_DIGIT = /\D/gu;

const recordLink = (label: string, url: string): Part =>
  label !== '' && markup`<a href="${url}">${label}</a>`;

function records({ icp, publicSecurity }: Footer, code: string): Part {
  const known = [
    recordLink(icp, ICP_RECORDS),
    recordLink(publicSecurity, SECURITY_RECORDS + publicSecurity.replace(NO_DIGIT, '')),
    code !== '' && markup`<span>${WORDING.siteCode}${code}</span>`,
  ].filter((part) => part !== false);
  return known.length > 0 && markup`<p class="records">${known}</p>`;
}

const picture = ({ label, image }: Badge): Part =>
  image === '' ? label : markup`<img src="${image}" alt="${label}" height="50">`;

const badgesOf = (badges: readonly Badge[]): Part =>
  badges.length > 0 &&
  markup`<ul class="badges">${badges.map((badge) => markup`<li><a href="${badge.url}">${picture(badge)}</a></li>`)}</ul>`;

/** The host's footer: its links and lines, its records, and the marks of a government site. */
export function renderFooter({ look, site }: Frame): Markup {
  const { links, lines, badges } = look.footer;
  return markup`<footer class="site-footer">
<div class="wrap">
${navigationOf(WORDING.footerNavigation, 'footer-links', links)}
${lines.map((text) => markup`<p>${text}</p>`)}${records(look.footer, site.code)}${badgesOf(badges)}
</div>
</footer>`;
}
