import { exportPage, exportedFile } from './exported';

/** What an address of the column answers; `body` is absent where the known copy is still good. */
export interface Fetched {
  readonly status: number;
  readonly isPage: boolean;
  /** Changes with the body. */
  readonly tag: string;
  readonly body?: Buffer;
}

/** What the last export remembers of an address. */
export interface Known {
  readonly tag: string;
  readonly links: readonly string[];
}

export interface Walk {
  readonly basePath: string;
  readonly fetch: (path: string, tag: string | undefined) => Promise<Fetched>;
  /** The export before, by path; empty for the first one. */
  readonly known: ReadonlyMap<string, Known>;
  /** How many addresses are asked for at once. */
  readonly atOnce: number;
}

export interface WalkedFile extends Known {
  readonly path: string;
  readonly file: string;
  /** Absent where the file of the last export is still good. */
  readonly body?: Buffer;
}

/** The addresses that no page links to. */
const EXTRA = ['', '/feed.xml', '/sitemap.xml', '/chain.json'];
const GOOD = 200;
const UNCHANGED = 304;

export class WalkError extends Error {
  readonly path: string;
  readonly status: number;

  constructor(path: string, status: number) {
    super(`${path} 答复 ${status}。 ${path} answers ${status}.`);
    this.path = path;
    this.status = status;
  }
}

async function visit(walk: Walk, path: string): Promise<WalkedFile | undefined> {
  const known = walk.known.get(path);
  const { status, isPage, tag, body } = await walk.fetch(path, known?.tag);
  const file = exportedFile(walk.basePath, path);
  if (status === UNCHANGED && known) return { ...known, path, file };
  // A report that is withdrawn while the column is walked is no longer part of it.
  if (status >= 400 && status < 500) return undefined;
  if (status !== GOOD || !body) throw new WalkError(path, status);
  if (!isPage) return { path, file, tag, links: [], body };
  const { text, links } = exportPage(walk.basePath, path, body.toString('utf8'));
  return { path, file, tag, links, body: Buffer.from(text, 'utf8') };
}

/** Every file of the column, from its front page along its links; each once. */
export async function* walkColumn(walk: Walk): AsyncGenerator<WalkedFile> {
  const queue = EXTRA.map((path) => walk.basePath + path);
  const seen = new Set(queue);
  while (queue.length > 0) {
    const files = await Promise.all(queue.splice(0, walk.atOnce).map((path) => visit(walk, path)));
    for (const file of files) {
      if (!file) continue;
      yield file;
      for (const link of file.links.filter((each) => !seen.has(each))) {
        seen.add(link);
        queue.push(link);
      }
    }
  }
}
