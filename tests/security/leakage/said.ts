import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { WireAnswer } from '../../support/wire';

const OPENERS: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: (body) => gunzipSync(body),
  br: (body) => brotliDecompressSync(body),
};
const isZip = (body: Buffer): boolean => body.subarray(0, 2).toString('latin1') === 'PK';

/** Everything that an answer says, opened: what was packed, and the parts of an office file. */
export function said({ status, headers, body }: WireAnswer): string {
  const open = OPENERS[headers['content-encoding'] ?? ''];
  const plain = open && body.length > 0 ? open(body) : body;
  const parts = isZip(plain) ? Object.values(unzipSync(plain)) : [plain];
  const texts = parts.map((part) => Buffer.from(part).toString('utf8'));
  return [String(status), JSON.stringify(headers), ...texts].join('\n');
}

/** An answer but for what the moment makes of it. */
export function lasting({ status, headers, body }: WireAnswer): string {
  const { date: _, 'x-response-time': __, ...rest } = headers;
  return JSON.stringify([status, rest, body.toString('base64')]);
}
