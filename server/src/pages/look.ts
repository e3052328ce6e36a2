import type { Display } from './display';
import type { HostShell } from './hostShell';

/** A link of the host's own shell, as the portal's settings name it. */
export interface ShellLink {
  readonly label: string;
  readonly url: string;
}

/** Who publishes, for the header, the meta tags and absolute addresses. */
export interface Site {
  readonly name: string;
  /** Host name, with a scheme where it is not https; empty where not set. */
  readonly domain: string;
  /** 网站标识码, 10 digits; empty where not set. */
  readonly code: string;
}

export interface Colors {
  /** Background of the header and footer, under white text. */
  readonly header: string;
  readonly accent: string;
  readonly link: string;
}

/** A mark that every government site carries at its foot, such as 党政机关 and 政府网站找错. */
export interface Badge {
  /** Read aloud in place of the picture, and shown where there is none. */
  readonly label: string;
  readonly url: string;
  /** Address of the picture; empty for the label alone. */
  readonly image: string;
}

export interface Footer {
  readonly lines: readonly string[];
  readonly links: readonly ShellLink[];
  /** ICP备案号, as `京ICP备00000000号-1`; empty where not set. */
  readonly icp: string;
  /** 公安备案号, as `京公网安备 00000000000000号`; empty where not set. */
  readonly publicSecurity: string;
  readonly badges: readonly Badge[];
}

export interface Look {
  readonly colors: Colors;
  readonly header: {
    readonly title: string;
    readonly subtitle: string;
    readonly logo: string;
    readonly links: readonly ShellLink[];
  };
  readonly footer: Footer;
  /** The columns of the disclosure platform; the one whose url is the column's own is marked current. */
  readonly navigation: readonly ShellLink[];
  /** What stands before the column in 当前位置. */
  readonly breadcrumb: readonly ShellLink[];
}

/** What every page is drawn with. */
export interface Frame {
  readonly basePath: string;
  readonly site: Site;
  readonly look: Look;
  /** How the page is drawn where it is not the usual way, and the column's address without it. */
  readonly display?: { readonly id: Display; readonly root: string };
  /** The portal's own page around ours; without it header and footer come from `look`. */
  readonly host?: HostShell;
  /** Address of the stylesheet of a report without the site around it. */
  readonly inset?: string;
  /** Addresses of the stylesheets; `print` is for paper only. */
  readonly stylesheets: readonly { readonly href: string; readonly media?: 'print' }[];
}

const SCHEME = /^https?:\/\//u;

/** The host without its scheme. */
export const hostOf = (site: Site): string => site.domain.replace(SCHEME, '');

/** An absolute address where the site's domain is set, else the path alone. */
export function absolute(site: Site, path: string): string {
  if (site.domain === '') return path;
  return `${SCHEME.test(site.domain) ? site.domain : `https://${site.domain}`}${path}`;
}
