import { createHash } from 'node:crypto';
import type { Settings } from '../../config';
import { stylesheetsOf, type Frame } from '../../pages';
import { represent, type Headers, type Representation } from './representation';

const HASH_LENGTH = 12;

export interface Asset {
  readonly path: string;
  readonly media?: 'print';
  readonly isInset?: true;
  readonly text: string;
}

/** The stylesheets under names that change with their content. */
export function assetsOf({ basePath, look }: Settings): readonly Asset[] {
  return stylesheetsOf(look.colors).map(({ name, text, ...kind }) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
    return { path: `${basePath}/assets/${name}.${hash}.css`, text, ...kind };
  });
}

export function frameOf(settings: Settings, assets: readonly Asset[]): Frame {
  const { basePath, site, look, stylesheets } = settings;
  const inset = assets.find(({ isInset }) => isInset)?.path;
  const pages = assets.filter(({ isInset }) => !isInset);
  return {
    basePath,
    site,
    ...(inset === undefined ? {} : { inset }),
    look,
    stylesheets: [
      ...pages.map(({ path, media }) => ({ href: path, ...(media ? { media } : {}) })),
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
