import { dataBlock, markup, type Markup, type Part } from './markup';
import { pathOf } from './address';
import { displayOf, isContrast, isLarge, pathIn } from './display';
import type { HostShell } from './hostShell';
import type { Frame, ShellLink } from './look';
import { renderFooter } from './footer';
import { linkItems, navigationOf } from './links';
import { canonicalOf, metaTags, type PageMeta } from './meta';
import { WORDING } from './wording';

/** One page: its head, its place in the site and what stands in `main`. */
export interface Page {
  readonly meta: PageMeta;
  /** Behind the column in 当前位置; the last one is the page itself and no link. */
  readonly trail: readonly { readonly label: string; readonly path?: string }[];
  readonly main: Part;
  /** Links to the parts of a long page; they can't be selected, so that a copy of the page holds its headings once. */
  readonly contents?: readonly ShellLink[];
  /** What the page is about, for machines: schema.org. */
  readonly data?: object;
}

const MAIN_ID = 'main';

function header({ look, site }: Frame): Markup {
  const { title, subtitle, logo, links } = look.header;
  const home = look.breadcrumb[0]?.url;
  const brand = markup`${logo !== '' && markup`<img src="${logo}" alt="" height="56">`}<span
      class="brand-text"
      ><span class="brand-title">${title || site.name || WORDING.platform}</span>${
        subtitle !== '' && markup`<span class="brand-subtitle">${subtitle}</span>`
      }</span>`;
  return markup`<header class="site-header">
<div class="wrap">
${home === undefined ? markup`<div class="brand">${brand}</div>` : markup`<a class="brand" href="${home}">${brand}</a>`}
${navigationOf(WORDING.siteNavigation, 'site-links', links)}
</div>
</header>`;
}

const displayNames = ({ display }: Frame): string[] => [
  ...(isLarge(display?.id) ? ['large'] : []),
  ...(isContrast(display?.id) ? ['contrast'] : []),
];

export const displayClass = (frame: Frame): Part =>
  frame.display && markup` class="${displayNames(frame).join(' ')}"`;

/** 适老化: two switches, each a link to this page drawn in the other way. */
function displaySwitches(frame: Frame, { path }: PageMeta): Markup {
  const large = isLarge(frame.display?.id);
  const contrast = isContrast(frame.display?.id);
  const size = pathIn(frame, path, displayOf(!large, contrast));
  const colors = pathIn(frame, path, displayOf(large, !contrast));
  return markup`<nav class="displays" aria-label="${WORDING.displays}"><a href="${size}">${large ? WORDING.usualSize : WORDING.large}</a><a href="${colors}">${contrast ? WORDING.usualColors : WORDING.contrast}</a></nav>`;
}

function breadcrumb(frame: Frame, { trail, meta }: Page): Markup {
  const { look, basePath } = frame;
  const steps = [
    ...look.breadcrumb.map(({ label, url }) => ({ label, path: url })),
    { label: WORDING.column, path: basePath },
    ...trail,
  ];
  const items = steps.map(({ label, path }, index) =>
    index === steps.length - 1 || path === undefined
      ? markup`<li><span${index === steps.length - 1 && markup` aria-current="page"`}>${label}</span></li>`
      : markup`<li><a href="${path}">${label}</a></li>`,
  );
  return markup`<nav class="position" aria-label="${WORDING.position.slice(0, -1)}">
<div class="wrap"><span class="position-label" aria-hidden="true">${WORDING.position}</span><ol>${items}</ol></div>
</nav>
${displaySwitches(frame, meta)}`;
}

function sideNavigation(frame: Frame, { trail, contents = [] }: Page): Markup {
  const { look, basePath } = frame;
  const home = frame.display?.root ?? basePath;
  const own: ShellLink = { label: WORDING.column, url: home };
  const links = look.navigation.some(({ url }) => url === home)
    ? look.navigation
    : [...look.navigation, own];
  const items = links.map(({ label, url }) =>
    url === home
      ? markup`<li><a href="${basePath}" class="current" aria-current="${trail.length === 0 ? 'page' : 'true'}">${label}</a></li>`
      : markup`<li><a href="${url}">${label}</a></li>`,
  );
  return markup`<div class="side"><nav aria-label="${WORDING.platformNavigation}">
<p class="side-title" aria-hidden="true">${WORDING.platform}</p>
<ul>${items}</ul>
</nav>${
    contents.length > 0 &&
    markup`
<nav class="contents" aria-label="${WORDING.contents}">
<p class="contents-title" aria-hidden="true">${WORDING.contents}</p>
<ul>${linkItems(contents)}</ul>
</nav>`
  }</div>`;
}

/** Feeds need a domain to name their entries by. */
function feedLink({ site, basePath, display }: Frame): Part {
  const href = pathOf(display?.root ?? basePath, { page: 'feed' });
  return (
    site.domain !== '' &&
    markup`<link rel="alternate" type="application/atom+xml" title="${WORDING.column}" href="${href}">\n`
  );
}

/** What the page says about itself, and how it is drawn. */
function head(frame: Frame, { meta, data }: Page): Markup {
  const styles = frame.stylesheets.map(
    ({ href, media }) =>
      markup`<link rel="stylesheet" href="${href}"${media && markup` media="${media}"`}>\n`,
  );
  const site = frame.site.name === '' ? '' : `_${frame.site.name}`;
  return markup`<title>${meta.title}${site}</title>
${metaTags(frame, meta)}<link rel="canonical" href="${canonicalOf(frame, meta)}">
${feedLink(frame)}${styles}${data && dataBlock(data)}`;
}

const skipLink = (): Markup => markup`<a class="skip" href="#${MAIN_ID}">${WORDING.skip}</a>`;

const platform = (frame: Frame, page: Page): Markup => markup`${breadcrumb(frame, page)}
<div class="wrap page">
${sideNavigation(frame, page)}
<main id="${MAIN_ID}" tabindex="-1">
${page.main}
</main>
</div>`;

/** A whole document around one page. No script, no inline style: the policy allows neither. */
export function renderPage(frame: Frame, page: Page): string {
  if (frame.host) return renderInHost(frame, frame.host, page);
  return markup`<!DOCTYPE html>
<html lang="${WORDING.language}"${displayClass(frame)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head(frame, page)}</head>
<body>
${skipLink()}
${header(frame)}
${platform(frame, page)}
${renderFooter(frame)}
</body>
</html>
`.toString();
}

/** The same within the portal's own header and footer. */
function renderInHost(frame: Frame, host: HostShell, page: Page): string {
  const classes = [host.classes, ...displayNames(frame)].filter((name) => name !== '').join(' ');
  const open = `${host.start}${host.attributes}${classes === '' ? '' : ` class="${classes}"`}>`;
  const content = markup`<div class="disclosure">
<nav aria-label="${WORDING.skip}">${skipLink()}</nav>
${platform(frame, page)}
</div>`;
  return [open, host.toHead, head(frame, page), host.toContent, content, host.end].join('');
}
