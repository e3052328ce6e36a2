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
  if (name === undefined) return undefined;
  return CHINESE.has(name) ? 'gb18030' : name;
}

/**
 * Bytes as text: by the byte order mark, else UTF-8 where that is valid, else what the page names,
 * else GB18030 (as Chinese spreadsheets write). Refused where none of them fits.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  const encodings = mark ? [mark] : ['utf-8', namedEncoding(bytes), 'gb18030'];
  for (const encoding of encodings) {
    const text = encoding === undefined ? undefined : decode(bytes, encoding);
    if (text === undefined) continue;
    if (text.includes(NUL)) break;
    return text;
  }
  throw new ImportError('notText');
}
