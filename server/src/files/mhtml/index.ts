import type { Block } from '../../../../domain/read';
import type { FileContent } from '../content';
import { blocksFromHtml } from '../html';
import { ImportError } from '../importError';
import { decodeText } from '../text';
import { readEntity, splitParts, type Entity } from './entity';
import { unpack } from './transfer';

const MARKUP: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const MULTIPART = 'multipart/';
/** A page with its pictures, styles and frames. */
const MOST_PARTS = 2_000;
const MOST_PAGES = 64;
/** A page among its pictures, in two versions, in a message. */
const MOST_DEPTH = 4;

/** Pages in this message, the one to show first (RFC 2387: `start`, else the first). */
function pagesOf(entity: Entity, depth = 0): Entity[] {
  if (MARKUP.has(entity.type)) return [entity];
  if (!entity.type.startsWith(MULTIPART)) return [];
  if (depth === MOST_DEPTH || entity.boundary === undefined) throw new ImportError('unsafe');
  const parts = splitParts(entity.body, entity.boundary, MOST_PARTS).map(readEntity);
  const first = parts.filter(({ id }) => id !== undefined && id === entity.start);
  const ordered = [...first, ...parts.filter((part) => !first.includes(part))];
  return ordered.flatMap((part) => pagesOf(part, depth + 1));
}

const blocksOf = ({ body, encoding, charset }: Entity): Block[] =>
  blocksFromHtml(decodeText(unpack(body, encoding), charset));

/**
 * A page that a browser or an office program saved as one file (RFC 2557). Frames follow the page where
 * they hold tables; pictures and styles are passed over.
 */
export function readMhtml(given: Uint8Array): FileContent {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const pages = pagesOf(readEntity(bytes));
  if (pages.length > MOST_PAGES) throw new ImportError('unsafe');
  const [page = [], ...frames] = pages.map(blocksOf);
  const isNeeded = (blocks: readonly Block[]): boolean =>
    blocks.some(({ type }) => type === 'table');
  return { blocks: [...page, ...frames.filter(isNeeded).flat()] };
}
