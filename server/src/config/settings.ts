import type { CheckProfile } from '../../../domain/check';
import type { GuidanceOverrides } from '../../../domain/form';
import { completeProfile } from './checks';
import type { Colors, Look, ShellLink, Site } from '../pages/look';

/** Origins that the portal's own shell needs, added to the pages' content security policy. */
export type CspOrigins = Readonly<
  Partial<Record<'img-src' | 'style-src' | 'font-src', readonly string[]>>
>;

export interface Settings {
  readonly basePath: string;
  readonly site: Site;
  readonly look: Look;
  /** Sites that may show a report in a frame. */
  readonly embed: { readonly origins: readonly string[] };
  readonly column: { readonly showMissing: boolean };
  /** The portal's own stylesheets, loaded after ours. */
  readonly stylesheets: readonly string[];
  readonly csp: CspOrigins;
  readonly guidance: GuidanceOverrides;
  /** Where sources that were read in are kept. */
  readonly originals: { readonly folder: string };
  /** Local rules over the checks. */
  readonly checks: CheckProfile;
}

/** Settings as they are written: everything may be left out. */
export interface GivenSettings {
  readonly basePath?: string;
  readonly site?: Partial<Site>;
  readonly look?: {
    readonly colors?: Partial<Colors>;
    readonly header?: Partial<Look['header']>;
    readonly footer?: Partial<Look['footer']>;
    readonly navigation?: readonly ShellLink[];
    readonly breadcrumb?: readonly ShellLink[];
    readonly stylesheets?: readonly string[];
    readonly csp?: CspOrigins;
  };
  readonly embed?: { readonly origins?: readonly string[] };
  readonly column?: { readonly showMissing?: boolean };
  readonly guidance?: GuidanceOverrides;
  readonly originals?: { readonly folder?: string };
  readonly checks?: Partial<CheckProfile>;
}

// No lists in here: Strapi merges lists of defaults and settings item by item.
export const DEFAULTS = {
  basePath: '/zfxxgk/zfxxgknb',
  site: { name: '', domain: '', code: '' },
  look: {
    colors: { header: '#1a5091', accent: '#1a5091', link: '#0b57a4' },
    header: { title: '', subtitle: '', logo: '' },
  },
  column: { showMissing: false },
  guidance: {},
  // Its name starts with a dot, so that `strapi develop` doesn't start anew with every import.
  originals: { folder: '.disclosure-report/originals' },
} as const;

const HOME: readonly ShellLink[] = [{ label: '首页', url: '/' }];

/** The settings with every gap filled; they have been validated at boot. */
export function completeSettings(given: GivenSettings): Settings {
  const look = given.look ?? {};
  return {
    basePath: given.basePath ?? DEFAULTS.basePath,
    site: { ...DEFAULTS.site, ...given.site },
    look: {
      colors: { ...DEFAULTS.look.colors, ...look.colors },
      header: { ...DEFAULTS.look.header, links: [], ...look.header },
      footer: { lines: [], links: [], ...look.footer },
      navigation: look.navigation ?? [],
      breadcrumb: look.breadcrumb ?? HOME,
    },
    embed: { origins: given.embed?.origins ?? [] },
    column: { ...DEFAULTS.column, ...given.column },
    stylesheets: look.stylesheets ?? [],
    csp: look.csp ?? {},
    guidance: given.guidance ?? DEFAULTS.guidance,
    originals: { ...DEFAULTS.originals, ...given.originals },
    checks: completeProfile(given.checks),
  };
}
