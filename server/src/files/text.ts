import { TextDecoder } from 'node:util';
import { ImportError } from './importError';

const ENCODINGS_BY_MARK: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Where a page names its encoding: within its first bytes. */
const HEAD_BYTES = 2_048;
const META_CHARSET = /charset\s{0,3}=\s{0,3}["']?([\w-]{1,20})/iu;
/** Names under which pages of this country call one family; GB18030 reads them all. */
const CHINESE = new Set(['gb2312', 'gbk', 'gb18030', 'gb_2312-80', 'x-gbk']);
/** Said of many a Chinese page by the program that saved it: any bytes are valid in them. */
const WESTERN = new Set(['us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'windows-1252']);
/** Their bytes are those of no other encoding, and may be valid in it: what is said counts. */
const WIDE = new Set(['unicode', 'utf-16', 'utf-16le', 'utf-16be']);
const NUL = '\0';

const markOf = (bytes: Uint8Array): string | undefined =>
  ENCODINGS_BY_MARK.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const name = META_CHARSET.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? undefined : familyOf(name);
}

function familyOf(name: string): string | undefined {
  if (WESTERN.has(name)) return undefined;
  return CHINESE.has(name) ? 'gb18030' : name;
}

/**
 * Bytes as text: by the byte order mark, else UTF-8 where that is valid, else what the page names,
 * else GB18030 (as Chinese spreadsheets write). Refused where none of them fits. `said`: what stands
 * beside the bytes, in lower case; it comes before what the page names.
 */
export function decodeText(bytes: Uint8Array, said = ''): string {
  const mark = markOf(bytes) ?? (WIDE.has(said) ? said : undefined);
  const named = said === '' ? [] : [familyOf(said)];
  const encodings = mark ? [mark] : ['utf-8', ...named, namedEncoding(bytes), 'gb18030'];
  for (const encoding of encodings) {
    const text = encoding === undefined ? undefined : decode(bytes, encoding);
    if (text === undefined) continue;
    if (text.includes(NUL)) break;
    return text;
  }
  throw new ImportError('notText');
}
