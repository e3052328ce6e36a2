import {
  BLOCK_LIMITS,
  SourceTooLarge,
  blocksFromText,
  checkLimits,
  readReport,
  type Block,
  type ReadHints,
  type ReadReport,
  type ReadableEnding,
} from '../../../domain/read';
import type { FileContent } from './content';
import { blocksFromRows, readRows } from './csv';
import { blocksFromHtml } from './html';
import { ImportError, type ImportCode } from './importError';
import { readMhtml } from './mhtml';
import { readOffice } from './office';
import { readPdf } from './pdf';
import { signatureOf, type FileKind } from './signature';
import { decodeText } from './text';
import { readWord97 } from './word97';

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
const BYTES_PER_MB = 1024 * 1024;

/** A file, or what was pasted: HTML where the clipboard carries it, else text. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text' | 'html'; readonly text: string };

type Reader = (bytes: Uint8Array) => FileContent | Promise<FileContent>;
type TextReader = (text: string) => Block[];

const fromText =
  (read: TextReader): Reader =>
  (bytes) => ({ blocks: read(decodeText(bytes)) });

const fromSeparated =
  (separator: string): TextReader =>
  (text) => {
    if (text.length > BLOCK_LIMITS.characters) throw new SourceTooLarge('characters');
    return blocksFromRows(readRows(text, separator));
  };

const OPENS_MARKUP = /^\s{0,100}<(?:!doctype|html|head|body|meta|table|div|p|\?xml)/iu;

/** Pages are often saved under the ending of a text file. */
const textOrMarkup: TextReader = (text) =>
  OPENS_MARKUP.test(text) ? blocksFromHtml(text) : blocksFromText(text);

/** Office programs of 2003 wrote XML of their own under the endings of their time. */
const XML_OF_2003: readonly (readonly [refused: ImportCode, mark: string])[] = [
  ['oldWord', 'schemas.microsoft.com/office/word/2003/wordml'],
  ['oldExcel', 'xmlns="urn:schemas-microsoft-com:office:spreadsheet"'],
];
const HEAD_BYTES = 2_048;

const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');

/** Pages often bear the ending of an office file. */
const markupNamedOffice: Reader = (bytes) => {
  const refused = XML_OF_2003.find(([, mark]) => headOf(bytes).includes(mark))?.[0];
  if (refused) throw new ImportError(refused);
  try {
    return fromText(textOrMarkup)(bytes);
  } catch (error) {
    const isText = !(error instanceof ImportError && error.code === 'notText');
    throw isText ? error : new ImportError('damaged');
  }
};

const READER_OF: Readonly<Record<ReadableEnding, Reader>> = {
  '.doc': markupNamedOffice,
  '.wps': markupNamedOffice,
  '.pdf': readPdf,
  '.docx': markupNamedOffice,
  '.xlsx': markupNamedOffice,
  '.xls': markupNamedOffice,
  '.odt': markupNamedOffice,
  '.ods': markupNamedOffice,
  '.txt': fromText(textOrMarkup),
  '.tsv': fromText(fromSeparated('\t')),
  '.csv': fromText(fromSeparated(',')),
  '.md': fromText(blocksFromText),
  '.html': fromText(blocksFromHtml),
  '.htm': fromText(blocksFromHtml),
  '.mht': fromText(blocksFromHtml),
  '.mhtml': fromText(blocksFromHtml),
};
const READERS: ReadonlyMap<string, Reader> = new Map(Object.entries(READER_OF));

/** What these bytes are is certain, whatever the name says. */
const BY_CONTENT: ReadonlyMap<FileKind, Reader> = new Map<FileKind, Reader>([
  ['zip', readOffice],
  ['pdf', readPdf],
  ['word97', readWord97],
  ['mhtml', readMhtml],
]);

/** What can't be read whatever its name says, and why. */
const REFUSED: ReadonlyMap<FileKind, ImportCode> = new Map([
  ['excel97', 'oldExcel'],
  ['encrypted', 'encrypted'],
  ['rtf', 'richText'],
  ['picture', 'picture'],
  ['archive', 'archive'],
]);

const LONGEST_ENDING = 12;

export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at).toLowerCase().slice(0, LONGEST_ENDING);
}

async function contentOfFile(name: string, bytes: Uint8Array): Promise<FileContent> {
  const ending = endingOf(name);
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ImportError('tooLarge', { allowed: MAX_FILE_BYTES / BYTES_PER_MB });
  }
  const kind = signatureOf(bytes);
  const refused = REFUSED.get(kind);
  if (refused) throw new ImportError(refused);
  const read = kind === 'text' ? READERS.get(ending) : BY_CONTENT.get(kind);
  if (!read) throw new ImportError('unsupported', { ending: ending || name });
  return read(bytes);
}

async function contentOf(source: Source): Promise<FileContent> {
  if (source.kind === 'file') return contentOfFile(source.name, source.bytes);
  if (source.text.length > MAX_FILE_BYTES) {
    throw new ImportError('tooLarge', { allowed: MAX_FILE_BYTES / BYTES_PER_MB });
  }
  const blocks = source.kind === 'html' ? blocksFromHtml(source.text) : blocksFromText(source.text);
  return { blocks };
}

/** Any source as blocks. Throws an `ImportError` that says why not. */
export async function readContent(source: Source): Promise<FileContent> {
  try {
    const content = await contentOf(source);
    checkLimits(content.blocks);
    if (content.blocks.length === 0) throw new ImportError('empty');
    return content;
  } catch (error) {
    if (!(error instanceof SourceTooLarge)) throw error;
    throw new ImportError('tooMuch', { limit: error.limit, allowed: error.allowed });
  }
}

/** A source as it was read, with the blocks that its cells and notes point into. */
export interface ImportedReport extends ReadReport {
  readonly blocks: readonly Block[];
}

export async function importReport(source: Source, hints: ReadHints = {}): Promise<ImportedReport> {
  const { blocks, notes = [] } = await readContent(source);
  const read = readReport(blocks, hints);
  return { ...read, notes: [...read.notes, ...notes], blocks };
}
