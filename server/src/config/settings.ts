import type { CheckProfile } from '../../../domain/check';
import type { GuidanceOverrides } from '../../../domain/form';
import type { ReviewStep } from '../../../domain/workflow';
import { completeReview, type GivenReviewStep } from './approvals';
import { completeProfile } from './checks';
import type { Badge, Colors, Footer, Look, ShellLink, Site } from '../pages/look';

/** Origins that the portal's own shell needs, added to the pages' content security policy. */
export type CspOrigins = Readonly<
  Partial<Record<'img-src' | 'style-src' | 'font-src', readonly string[]>>
>;

export interface ColumnSettings {
  readonly showMissing: boolean;
  /** First year that every organ's page in the column must show; absent where none is asked for. */
  readonly since?: number;
}

export interface Settings {
  readonly basePath: string;
  readonly site: Site;
  readonly look: Look;
  /** Sites that may show a report in a frame. */
  readonly embed: { readonly origins: readonly string[] };
  readonly column: ColumnSettings;
  /** File with the portal's own page around the column's; empty for none. */
  readonly shell: string;
  /** The portal's own stylesheets, loaded after ours. */
  readonly stylesheets: readonly string[];
  readonly csp: CspOrigins;
  readonly guidance: GuidanceOverrides;
  /** Where sources that were read in are kept. */
  readonly originals: { readonly folder: string };
  /** Local rules over the checks. */
  readonly checks: CheckProfile;
  /** Who has to approve a report before it is published, in order. */
  readonly review: readonly ReviewStep[];
}

/** Settings as they are written: everything may be left out. */
export interface GivenSettings {
  readonly basePath?: string;
  readonly site?: Partial<Site>;
  readonly look?: {
    readonly colors?: Partial<Colors>;
    readonly header?: Partial<Look['header']>;
    readonly footer?: Partial<Omit<Footer, 'badges'>> & {
      readonly badges?: readonly (ShellLink & Partial<Badge>)[];
    };
    readonly navigation?: readonly ShellLink[];
    readonly breadcrumb?: readonly ShellLink[];
    readonly shell?: string;
    readonly stylesheets?: readonly string[];
    readonly csp?: CspOrigins;
  };
  readonly embed?: { readonly origins?: readonly string[] };
  readonly column?: Partial<ColumnSettings>;
  readonly guidance?: GuidanceOverrides;
  readonly originals?: { readonly folder?: string };
  readonly checks?: Partial<CheckProfile>;
  readonly approvals?: { readonly steps?: readonly GivenReviewStep[] };
}

// No lists in here: Strapi merges lists of defaults and settings item by item.
export const DEFAULTS = {
  basePath: '/zfxxgk/zfxxgknb',
  site: { name: '', domain: '', code: '' },
  look: {
    colors: { header: '#1a5091', accent: '#1a5091', link: '#0b57a4' },
    header: { title: '', subtitle: '', logo: '' },
    footer: { icp: '', publicSecurity: '' },
  },
  column: { showMissing: false },
  guidance: {},
  // Its name starts with a dot, so that `strapi develop` doesn't start anew with every import.
  originals: { folder: '.disclosure-report/originals' },
} as const;

const URL_WITH_HOST = /^https?:\/\//u;
const HOME: readonly ShellLink[] = [{ label: '首页', url: '/' }];

/** The origin of an address on another host; none for one on ours, or for no address. */
const originsOf = (url: string): string[] => (URL_WITH_HOST.test(url) ? [new URL(url).origin] : []);

/** The given origins, and those of the pictures that the settings name themselves. */
function imageOrigins({ header, footer }: Look, given: readonly string[] = []): string[] {
  const pictures = [header.logo, ...footer.badges.map(({ image }) => image)];
  return [...new Set([...given, ...pictures.flatMap(originsOf)])];
}

function completeLook(look: NonNullable<GivenSettings['look']>): Look {
  const { badges = [], ...footer } = look.footer ?? {};
  return {
    colors: { ...DEFAULTS.look.colors, ...look.colors },
    header: { ...DEFAULTS.look.header, links: [], ...look.header },
    footer: {
      ...DEFAULTS.look.footer,
      lines: [],
      links: [],
      ...footer,
      badges: badges.map((badge) => ({ image: '', ...badge })),
    },
    navigation: look.navigation ?? [],
    breadcrumb: look.breadcrumb ?? HOME,
  };
}

/** The settings with every gap filled; they have been validated at boot. */
export function completeSettings(given: GivenSettings): Settings {
  const asked = given.look ?? {};
  const look = completeLook(asked);
  return {
    basePath: given.basePath ?? DEFAULTS.basePath,
    site: { ...DEFAULTS.site, ...given.site },
    look,
    embed: { origins: given.embed?.origins ?? [] },
    column: { ...DEFAULTS.column, ...given.column },
    shell: asked.shell ?? '',
    stylesheets: asked.stylesheets ?? [],
    csp: { ...asked.csp, 'img-src': imageOrigins(look, asked.csp?.['img-src']) },
    guidance: given.guidance ?? DEFAULTS.guidance,
    originals: { ...DEFAULTS.originals, ...given.originals },
    checks: completeProfile(given.checks),
    review: completeReview(given.approvals),
  };
}
