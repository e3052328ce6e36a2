import {
  BLOCK_LIMITS,
  SourceTooLarge,
  blocksFromText,
  checkLimits,
  readReport,
  type Block,
  type ReadHints,
  type ReadReport,
} from '../../../domain/read';
import { blocksFromRows, readRows } from './csv';
import { blocksFromHtml } from './html';
import { ImportError } from './importError';
import { decodeText } from './text';

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
const BYTES_PER_MB = 1024 * 1024;

/** A file, or what was pasted: HTML where the clipboard carries it, else text. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text' | 'html'; readonly text: string };

type Reader = (text: string) => Block[];

const fromSeparated =
  (separator: string): Reader =>
  (text) => {
    if (text.length > BLOCK_LIMITS.characters) throw new SourceTooLarge('characters');
    return blocksFromRows(readRows(text, separator));
  };

/** Readers by the ending of the file's name. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.txt', blocksFromText],
  ['.tsv', fromSeparated('\t')],
  ['.csv', fromSeparated(',')],
  ['.md', blocksFromText],
  ['.html', blocksFromHtml],
  ['.htm', blocksFromHtml],
]);

export const READABLE_ENDINGS: readonly string[] = [...READERS.keys()];

const LONGEST_ENDING = 12;

export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at).toLowerCase().slice(0, LONGEST_ENDING);
}

const OPENS_MARKUP = /^\s{0,100}<(?:!doctype|html|head|body|meta|table|div|p|\?xml)/iu;

/** Pages are often saved under the ending of a text file. */
const readerOf = (ending: string, text: string): Reader | undefined =>
  ending === '.txt' && OPENS_MARKUP.test(text) ? blocksFromHtml : READERS.get(ending);

function blocksOfFile(name: string, bytes: Uint8Array): Block[] {
  const ending = endingOf(name);
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ImportError('tooLarge', { allowed: MAX_FILE_BYTES / BYTES_PER_MB });
  }
  if (!READERS.has(ending)) throw new ImportError('unsupported', { ending: ending || name });
  const text = decodeText(bytes);
  return readerOf(ending, text)?.(text) ?? [];
}

function blocksOf(source: Source): Block[] {
  if (source.kind === 'file') return blocksOfFile(source.name, source.bytes);
  if (source.text.length > MAX_FILE_BYTES) {
    throw new ImportError('tooLarge', { allowed: MAX_FILE_BYTES / BYTES_PER_MB });
  }
  return source.kind === 'html' ? blocksFromHtml(source.text) : blocksFromText(source.text);
}

/** Any source as blocks. Throws an `ImportError` that says why not. */
export function readBlocks(source: Source): Block[] {
  try {
    const blocks = blocksOf(source);
    checkLimits(blocks);
    if (blocks.length === 0) throw new ImportError('empty');
    return blocks;
  } catch (error) {
    if (!(error instanceof SourceTooLarge)) throw error;
    throw new ImportError('tooMuch', { limit: error.limit, allowed: error.allowed });
  }
}

/** A source as it was read, with the blocks that its cells and notes point into. */
export interface ImportedReport extends ReadReport {
  readonly blocks: readonly Block[];
}

export function importReport(source: Source, hints: ReadHints = {}): ImportedReport {
  const blocks = readBlocks(source);
  return { ...readReport(blocks, hints), blocks };
}
