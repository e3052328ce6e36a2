import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A page as a visitor gets it, with the fragments it can be entered at. */
export interface CrawledPage {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses on the same host, with their fragment. */
  readonly links: readonly string[];
}

interface Crawl {
  readonly origin: string;
  /** The public address of the site, which pages name in full. */
  readonly domain: string;
  readonly starts: readonly string[];
  /** Which of the site's paths belong to the column. */
  readonly isOurs: (path: string) => boolean;
}

const AT_ONCE = 8;
const ADDRESSES = new Set(['href', 'src', 'action']);

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}

function attributesOf(html: string): { name: string; value: string }[] {
  return [...nodesIn(parse(html))].flatMap((node) => ('attrs' in node ? node.attrs : []));
}

/** The path with its query and fragment where the link leads to this host, else undefined. */
function onHost({ origin, domain }: Crawl, from: string, link: string): string | undefined {
  const url = new URL(link, origin + from);
  if (url.origin !== origin && url.origin !== domain) return undefined;
  return url.pathname + url.search + url.hash;
}

async function visit(crawl: Crawl, path: string): Promise<CrawledPage> {
  const answer = await fetch(crawl.origin + path);
  const type = answer.headers.get('content-type') ?? '';
  const body = await answer.text();
  const attributes = type.startsWith('text/html') ? attributesOf(body) : [];
  const links = attributes
    .filter(({ name }) => ADDRESSES.has(name))
    .flatMap(({ value }) => onHost(crawl, path, value) ?? []);
  const ids = new Set(attributes.filter(({ name }) => name === 'id').map(({ value }) => value));
  return { path, status: answer.status, type, body, ids, links };
}

const withoutFragment = (link: string): string => link.split('#')[0] ?? '';

/** Everything that can be reached from the starts by links, each page once. */
export async function crawlColumn(crawl: Crawl): Promise<ReadonlyMap<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const seen = new Set(crawl.starts);
  const queue = [...crawl.starts];
  while (queue.length > 0) {
    const visited = await Promise.all(queue.splice(0, AT_ONCE).map((path) => visit(crawl, path)));
    for (const page of visited) {
      pages.set(page.path, page);
      for (const link of page.links.map(withoutFragment)) {
        if (seen.has(link) || !crawl.isOurs(link)) continue;
        seen.add(link);
        queue.push(link);
      }
    }
  }
  return pages;
}

/** Links that lead nowhere: `<page> → <link>`. */
export function brokenLinks(pages: ReadonlyMap<string, CrawledPage>): string[] {
  return [...pages.values()].flatMap(({ path, links }) =>
    links
      .filter((link) => {
        const target = pages.get(withoutFragment(link));
        if (!target) return false;
        const fragment = decodeURIComponent(link.split('#')[1] ?? '');
        const isLost = target.status !== 200 && target.path !== path;
        return isLost || (fragment !== '' && !target.ids.has(fragment));
      })
      .map((link) => `${path} → ${link}`),
  );
}
