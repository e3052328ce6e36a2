/** What a file really is by its first bytes, whatever its name says. */
export type FileKind =
  | 'zip'
  | 'word97'
  | 'excel97'
  | 'encrypted'
  | 'otherBinary'
  | 'pdf'
  | 'rtf'
  | 'picture'
  | 'archive'
  | 'mhtml'
  | 'text';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const MARKS: readonly (readonly [kind: FileKind, mark: Buffer])[] = [
  ['zip', latin1('PK\x03\x04')],
  ['zip', latin1('PK\x05\x06')],
  ['pdf', latin1('%PDF-')],
  ['rtf', latin1('{\\rt')],
  ['picture', latin1('\x89PNG')],
  ['picture', latin1('\xff\xd8\xff')],
  ['picture', latin1('GIF8')],
  ['picture', latin1('II*\0')],
  ['picture', latin1('MM\0*')],
  ['archive', latin1('Rar!')],
  ['archive', latin1("7z\xbc\xaf'\x1c")],
  ['archive', latin1('\x1f\x8b')],
  ['otherBinary', latin1('MZ')],
  ['otherBinary', latin1('\x7fELF')],
];

/** Marks behind a size field: a bitmap's reserved zeros, and the names inside RIFF and HEIC. */
const LATER_MARKS: readonly (readonly [kind: FileKind, mark: Buffer, at: number])[] = [
  ['picture', latin1('\0\0\0\0'), 6],
  ['picture', latin1('WEBP'), 8],
  ['picture', latin1('ftyphei'), 4],
];
const BITMAP = latin1('BM');

/** Compound File Binary: what Office wrote before 2007, and the wrapping of what has a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A viewer takes a PDF whose header stands within its first bytes. */
const PDF_HEADER_WITHIN = 1_024;

/** Fields of a MIME message before its first blank line; addresses among them may be long. */
const MESSAGE_HEAD = 16_384;
const FIRST_FIELD = /^[A-Za-z][A-Za-z-]{0,40}:/u;
const BLANK_LINE = /\r?\n\r?\n/u;
const PAGE_FIELDS: readonly RegExp[] = [
  /^mime-version\s{0,3}:/imu,
  /^content-type\s{0,3}:\s{0,3}(?:multipart\/|text\/html)/imu,
];

/** A page saved as one file, or sent by mail. */
function isMessage(bytes: Buffer): boolean {
  const text = bytes.subarray(0, MESSAGE_HEAD).toString('latin1');
  if (!FIRST_FIELD.test(text)) return false;
  const head = text.slice(0, BLANK_LINE.exec(text)?.index ?? 0);
  return PAGE_FIELDS.every((field) => field.test(head));
}

const startsWith = (bytes: Buffer, mark: Buffer, at = 0): boolean =>
  bytes.subarray(at, at + mark.length).equals(mark);

/** Names of streams; a document comes before what is embedded in it. */
const STREAMS: readonly (readonly [kind: FileKind, name: string])[] = [
  ['word97', 'WordDocument'],
  ['encrypted', 'EncryptedPackage'],
  ['excel97', 'Workbook'],
  ['excel97', 'Book'],
];

const compoundKind = (bytes: Buffer): FileKind =>
  STREAMS.find(([, name]) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le')))?.[0] ??
  'otherBinary';

function laterKind(bytes: Buffer): FileKind | undefined {
  const found = LATER_MARKS.find(([, mark, at]) => startsWith(bytes, mark, at));
  if (!found) return undefined;
  return found[2] === 6 && !startsWith(bytes, BITMAP) ? undefined : found[0];
}

export function signatureOf(given: Uint8Array): FileKind {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  const kind = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? laterKind(bytes);
  if (kind !== undefined) return kind;
  if (isMessage(bytes)) return 'mhtml';
  return bytes.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-1.') ? 'pdf' : 'text';
}
