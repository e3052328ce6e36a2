import type { Settings } from '../../config';
import {
  renderNotFoundJson,
  renderNotFoundPage,
  renderUnavailablePage,
  wrongMethodText,
  type Frame,
} from '../../pages';
import { representAssets, type Asset } from './assets';
import type { HeaderSets } from './headers';
import { represent, type Representation } from './representation';
import type { SiteAnswer } from './selection';

const METHODS = 'GET, HEAD';

/** Answers that need no database, made once. */
export interface Fixed {
  readonly assets: ReadonlyMap<string, Representation>;
  readonly notFound: Representation;
  readonly noData: Representation;
}

export async function makeFixed(
  frame: Frame,
  headers: HeaderSets,
  assets: readonly Asset[],
): Promise<Fixed> {
  return {
    assets: await representAssets(assets, headers.asset),
    notFound: await represent(renderNotFoundPage(frame), headers.page, 404),
    noData: await represent(renderNotFoundJson(), headers.data, 404),
  };
}

/** Ready before anything else is. */
export function makeRefusals(
  frame: Frame,
  headers: HeaderSets,
): { readonly unavailable: SiteAnswer; readonly wrongMethod: SiteAnswer } {
  return {
    unavailable: {
      status: 503,
      headers: headers.unavailable,
      body: Buffer.from(renderUnavailablePage(frame), 'utf8'),
    },
    wrongMethod: {
      status: 405,
      headers: { ...headers.redirect, 'Content-Type': 'text/plain; charset=utf-8', Allow: METHODS },
      body: Buffer.from(wrongMethodText(), 'utf8'),
    },
  };
}

/** Where the column starts in a path: `''` for itself, undefined for everybody else's addresses. */
export function pathBelow({ basePath }: Settings, path: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const below = path.slice(basePath.length);
  return below === '' || below.startsWith('/') ? below : undefined;
}
