const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const HEX = /^[0-9a-f]{2}$/iu;
const BLANKS: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0d]);

/** Where a soft line break that opens here ends: spaces may stand before its line feed. */
function softBreakEnd(bytes: Buffer, from: number): number | undefined {
  let at = from + 1;
  while (BLANKS.has(bytes[at])) at += 1;
  return bytes[at] === LINE_FEED || at === bytes.length ? at + 1 : undefined;
}

/** Quoted-printable (RFC 2045, 6.7); an equals sign that is none stays as it is. */
function quotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at] === EQUALS ? bytes.toString('latin1', at + 1, at + 3) : '';
    const softEnd = bytes[at] === EQUALS && !HEX.test(code) ? softBreakEnd(bytes, at) : undefined;
    if (softEnd !== undefined) {
      at = softEnd;
      continue;
    }
    const isCoded = HEX.test(code);
    decoded[length] = isCoded ? Number.parseInt(code, 16) : (bytes[at] ?? 0);
    length += 1;
    at += isCoded ? 3 : 1;
  }
  return decoded.subarray(0, length);
}

const DECODERS: ReadonlyMap<string, (bytes: Buffer) => Buffer> = new Map([
  ['quoted-printable', quotedPrintable],
  ['base64', (bytes) => Buffer.from(bytes.toString('latin1'), 'base64')],
]);

/** The bytes of a part as they were before they were packed for their way. */
export const unpack = (bytes: Buffer, encoding: string): Buffer =>
  DECODERS.get(encoding)?.(bytes) ?? bytes;
