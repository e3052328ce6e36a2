import type { Settings } from '../../config';
import {
  renderErrorJson,
  renderGonePage,
  renderNotFoundPage,
  renderUnavailablePage,
  wrongMethodText,
  type HostShell,
} from '../../pages';
import { assetsOf, frameOf, representAssets } from './assets';
import { headerSets } from './headers';
import { represent, type Headers, type Representation } from './representation';
import type { SiteAnswer } from './selection';

const METHODS = 'GET, HEAD';

/** Answers that need no database, made once. */
export interface Fixed {
  readonly assets: ReadonlyMap<string, Representation>;
  readonly notFound: Representation;
  readonly noData: Representation;
  readonly gone: Representation;
  readonly goneData: Representation;
}

/** Makes them: compressing takes a moment. */
export async function makeFixed({ frame, headers, assets }: Ground): Promise<Fixed> {
  return {
    assets: await representAssets(assets, headers.asset),
    notFound: await represent(renderNotFoundPage(frame), headers.page, 404),
    noData: await represent(renderErrorJson(404), headers.data, 404),
    gone: await represent(renderGonePage(frame), headers.page, 410),
    goneData: await represent(renderErrorJson(410), headers.data, 410),
  };
}

function refusal(status: number, headers: Headers, text: string): SiteAnswer {
  const body = Buffer.from(text, 'utf8');
  return { status, headers: { ...headers, 'Content-Length': String(body.length) }, body };
}

/** What the settings alone decide; ready before anything else is. */
export function groundOf(settings: Settings, host?: HostShell) {
  const headers = headerSets(settings);
  const assets = assetsOf(settings);
  const frame = frameOf(settings, assets, host);
  const refused = {
    ...headers.redirect,
    'Content-Type': 'text/plain; charset=utf-8',
    Allow: METHODS,
  };
  return {
    headers,
    assets,
    frame,
    unavailable: refusal(503, headers.unavailable, renderUnavailablePage(frame)),
    wrongMethod: refusal(405, refused, wrongMethodText()),
  };
}

export type Ground = ReturnType<typeof groundOf>;

/** Stands between a path and its query. */
export const QUERY = '?';
const LONGEST = 1_000;

/** Addresses that read their query; for all others it changes nothing. */
const ASKING = ['/search', '/compare'];

/** What a request asks for: the path, and its query where the address reads one. */
export const askedFor = (path: string, query: string): string =>
  query !== '' && query.length <= LONGEST && ASKING.some((end) => path.endsWith(end))
    ? path + QUERY + query
    : path;

/** Where the column starts in a path: `''` for itself, undefined for everybody else's addresses. */
export function pathBelow({ basePath }: Settings, path: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const below = path.slice(basePath.length);
  return below === '' || below.startsWith('/') ? below : undefined;
}
