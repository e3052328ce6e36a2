import { createHash } from 'node:crypto';
import type { Settings } from '../../config';
import {
  stylesheetsOf,
  type Frame,
  type HostShell,
  type Stylesheet,
  type Surroundings,
} from '../../pages';
import { represent, type Headers, type Representation } from './representation';

const HASH_LENGTH = 12;

export type Asset = Stylesheet & { readonly path: string };

/** The stylesheets under names that change with their content. */
export function assetsOf({ basePath, look }: Settings): readonly Asset[] {
  return stylesheetsOf(look.colors).map((sheet) => {
    const hash = createHash('sha256').update(sheet.text).digest('hex').slice(0, HASH_LENGTH);
    return { ...sheet, path: `${basePath}/assets/${sheet.name}.${hash}.css` };
  });
}

/** `host` is the portal's own page, where the settings name one. */
export function frameOf(settings: Settings, assets: readonly Asset[], host?: HostShell): Frame {
  const { basePath, site, look, stylesheets } = settings;
  const within = (surroundings: Surroundings): Asset[] =>
    assets.filter((asset) => asset.within.includes(surroundings));
  const [inset] = within('none');
  return {
    basePath,
    site,
    ...(inset === undefined ? {} : { inset: inset.path }),
    ...(host === undefined ? {} : { host }),
    look,
    stylesheets: [
      ...within(host ? 'host' : 'site').map(({ path, media }) => ({
        href: path,
        ...(media ? { media } : {}),
      })),
      ...stylesheets.map((href) => ({ href })),
    ],
  };
}

export async function representAssets(
  assets: readonly Asset[],
  headers: Headers,
): Promise<ReadonlyMap<string, Representation>> {
  const entries = assets.map(
    async ({ path, text }) => [path, await represent(text, headers)] as const,
  );
  return new Map(await Promise.all(entries));
}
