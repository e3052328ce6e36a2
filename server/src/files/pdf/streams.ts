import { constants, inflateSync } from 'node:zlib';
import { ImportError } from '../importError';

const MIB = 1024 * 1024;
/** What all streams of a file may unpack to: fonts and pictures take most of it. */
const MAX_UNPACKED = 192 * MIB;
/** What a stream that breaks off is taken for. */
const BROKEN = 4 * MIB;
const MAX_CHAIN = 3;
/** Codes other than the usual one, which may unpack to as much: for small streams alone. */
const OTHER_CODES = /(?:ASCII85|ASCIIHex|LZW|RunLength)Decode|\/A85|\/AHx|\/LZW|\/RL\b/u;
const MAX_OTHER = MIB / 4;
const DICTIONARY = 400;

const KEYWORD = Buffer.from('stream');
const END = Buffer.from('endstream');

const tooMuch = (): ImportError =>
  new ImportError('tooMuch', { limit: 'megabytes', allowed: MAX_UNPACKED / MIB });

/** The header of a zlib stream: its method, and a sum that divides by 31. */
const isPacked = (bytes: Buffer): boolean =>
  bytes.length > 2 && (bytes.readUInt8(0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

function unpackedSize(bytes: Buffer, allowed: number, chain = 0): number {
  if (!isPacked(bytes)) return 0;
  if (chain >= MAX_CHAIN || allowed <= 0) throw tooMuch();
  try {
    const unpacked = inflateSync(bytes, {
      maxOutputLength: allowed,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    return unpacked.length + unpackedSize(unpacked, allowed - unpacked.length, chain + 1);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (isTooLarge(error)) throw tooMuch();
    return BROKEN;
  }
}

/** Where the content of the stream begins whose keyword stands here. */
function contentStart(file: Buffer, keyword: number): number {
  const at = keyword + KEYWORD.length;
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2;
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : at;
}

/** Refuses a file whose streams unpack to more than any report: the reader would unpack them whole. */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = file.indexOf(KEYWORD); at >= 0; at = file.indexOf(KEYWORD, at + KEYWORD.length)) {
    if (file.subarray(at - 3, at).equals(END.subarray(0, 3))) continue;
    const start = contentStart(file, at);
    unpacked += unpackedSize(file.subarray(start), MAX_UNPACKED - unpacked);
    const dictionary = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    if (!OTHER_CODES.test(dictionary)) continue;
    const end = file.indexOf(END, start);
    if ((end < 0 ? file.length : end) - start > MAX_OTHER) throw tooMuch();
  }
}
