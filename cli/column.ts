import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { walkColumn, type Fetched, type Known } from '../server/src/pages/walkColumn';
import { InputError } from './input';
import { columnWritten, noColumn, notOurs } from './wording';

/** What the last export has written, so that the next one touches only what changed. */
interface Manifest {
  readonly version: 1;
  readonly files: Readonly<Record<string, Known & { readonly file: string }>>;
}

const MANIFEST = '.disclosure-export.json';
const AT_ONCE = 8;
const EMPTY: Manifest = { version: 1, files: {} };

export interface ColumnExport {
  /** Address of the column. */
  readonly url: string;
  readonly folder: string;
}

/** A member of whatever was thrown; undefined where it has none such. */
const memberOf = (thrown: unknown, name: 'cause' | 'code' | 'message'): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;

async function readManifest(folder: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8')) as Manifest;
  } catch (error) {
    if (memberOf(error, 'code') === 'ENOENT' || error instanceof SyntaxError) return EMPTY;
    throw error;
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Whole or not at all: a page that is being written is never served in half. */
async function put(file: string, body: Buffer | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.part`;
  await writeFile(beside, body);
  await rename(beside, file);
}

async function ask(origin: string, where: string, tag: string | undefined): Promise<Fetched> {
  const headers = tag === undefined ? {} : { 'If-None-Match': tag };
  const answer = await fetch(origin + where, { headers, redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  return {
    status: answer.status,
    isPage: (answer.headers.get('content-type') ?? '').startsWith('text/html'),
    tag: answer.headers.get('etag') ?? '',
    ...(answer.status === 200 ? { body } : {}),
  };
}

/** Files of the last export that are still there; what somebody has deleted is fetched again. */
async function knownIn(folder: string, { files }: Manifest): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (const [where, { file, tag, links }] of Object.entries(files)) {
    if (await isThere(path.join(folder, file))) known.set(where, { tag, links });
  }
  return known;
}

const withoutEndSlashes = (path: string): string =>
  path.endsWith('/') ? withoutEndSlashes(path.slice(0, -1)) : path;

function addressIn(url: string): { origin: string; basePath: string } {
  try {
    const { origin, pathname } = new URL(url);
    if (origin !== 'null') return { origin, basePath: withoutEndSlashes(pathname) };
  } catch {
    // Said below.
  }
  throw new InputError('unreadable', noColumn(url, url));
}

/**
 * Writes a column as files that work without a server: every page, figure file and stylesheet, with
 * relative links. A second run into the same folder asks only for what has changed.
 */
export async function exportColumn({ url, folder }: ColumnExport): Promise<string> {
  const { origin, basePath } = addressIn(url);
  const before = await readManifest(folder);
  const known = await knownIn(folder, before);
  const files: Record<string, Manifest['files'][string]> = {};
  let written = 0;
  try {
    const fetchPage = (where: string, tag?: string) => ask(origin, where, tag);
    const walk = walkColumn({ basePath, fetch: fetchPage, known, atOnce: AT_ONCE });
    for await (const { path: where, file, tag, links, body } of walk) {
      files[where] = { file, tag, links };
      if (body) {
        await put(path.join(folder, file), body);
        written += 1;
      }
    }
  } catch (error) {
    throw new InputError('unreadable', noColumn(url, reasonOf(error)));
  }
  if (!files[basePath]) throw new InputError('unreadable', notOurs(url));
  const gone = Object.entries(before.files).filter(([where]) => !files[where]);
  for (const [, { file }] of gone) await rm(path.join(folder, file), { force: true });
  await put(path.join(folder, MANIFEST), JSON.stringify({ version: 1, files } satisfies Manifest));
  return columnWritten(folder, written, Object.keys(files).length - written, gone.length);
}

/** What `fetch` throws says little; its cause says why. */
function reasonOf(error: unknown): string {
  const told = [memberOf(memberOf(error, 'cause'), 'message'), memberOf(error, 'message')];
  return String(told.find((each) => typeof each === 'string' && each !== '') ?? error);
}
