import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';
export type Headers = Readonly<Record<string, string>>;

/** One body in one encoding, with all its headers, ready to be sent. */
export interface Variant {
  readonly tag: string;
  readonly body: Buffer;
  readonly headers: Headers;
  /** Of an answer that the visitor's copy is still good. */
  readonly unchangedHeaders: Headers;
}

export interface Representation {
  readonly status: number;
  readonly variants: Readonly<Record<Encoding, Variant>>;
}

const BROTLI_QUALITY = 9;
const TAG_LENGTH = 27;

const compressed = promisify(gzip);
const squeezed = promisify(brotliCompress);

function makeVariant(hash: string, encoding: Encoding, body: Buffer, headers: Headers): Variant {
  const isPlain = encoding === 'identity';
  const tag = isPlain ? `"${hash}"` : `"${hash}-${encoding}"`;
  const { 'Content-Type': type = '', ...shared } = headers;
  const unchangedHeaders = { ...shared, Vary: 'Accept-Encoding', ETag: tag };
  return {
    tag,
    body,
    unchangedHeaders,
    headers: {
      'Content-Type': type,
      ...(isPlain ? {} : { 'Content-Encoding': encoding }),
      'Content-Length': String(body.length),
      ...unchangedHeaders,
    },
  };
}

/** Encodes a text once for all who will ask for it. */
export async function represent(
  text: string,
  headers: Headers,
  status = 200,
): Promise<Representation> {
  const plain = Buffer.from(text, 'utf8');
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, TAG_LENGTH);
  const [zipped, brotli] = await Promise.all([
    compressed(plain, { level: constants.Z_BEST_COMPRESSION }),
    squeezed(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  ]);
  return {
    status,
    variants: {
      identity: makeVariant(hash, 'identity', plain, headers),
      gzip: makeVariant(hash, 'gzip', zipped, headers),
      br: makeVariant(hash, 'br', brotli, headers),
    },
  };
}

/**
 * Bytes that are compressed already, the same for every visitor. Their tag is weak and says what they were
 * made from: two instances that make the file anew have other bytes and the same content.
 */
export function representPacked(body: Buffer, headers: Headers, madeFrom: string): Representation {
  const { 'Content-Type': type = '', ...shared } = headers;
  const tag = `W/"${madeFrom}"`;
  const unchangedHeaders = { ...shared, ETag: tag };
  const variant: Variant = {
    tag,
    body,
    unchangedHeaders,
    headers: {
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...unchangedHeaders,
    },
  };
  return { status: 200, variants: { identity: variant, gzip: variant, br: variant } };
}
