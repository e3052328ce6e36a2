import { MIMEType } from 'node:util';
import { ImportError } from '../importError';

/** A part of a MIME message (RFC 2045): what it says of itself, and its bytes as they are packed. */
export interface Entity {
  readonly type: string;
  readonly charset: string | undefined;
  readonly boundary: string | undefined;
  /** The Content-ID of the part to show, and this part's own (RFC 2387). */
  readonly start: string | undefined;
  readonly id: string | undefined;
  readonly encoding: string;
  readonly body: Buffer;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACES: ReadonlySet<string | undefined> = new Set([' ', '\t']);
/** A browser writes a dozen fields; an address among them may be long. */
const MOST_HEADER_BYTES = 64 * 1024;
/** RFC 2046 allows 70 characters. */
const LONGEST_BOUNDARY = 200;

/** Where the body begins: behind the first blank line. Without one there is no body. */
function headerEnd(bytes: Buffer): number {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, from);
    if (end < 0) return bytes.length;
    const isBlank = end === from || (end === from + 1 && bytes[from] === CARRIAGE_RETURN);
    if (isBlank) return end + 1;
    if (end > MOST_HEADER_BYTES) throw new ImportError('damaged');
    from = end + 1;
  }
  return bytes.length;
}

/** Fields by their names in lower case; a line that begins with a space goes on from the one before. */
function fieldsOf(header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of header.replaceAll('\r', '').split('\n')) {
    if (SPACES.has(line[0])) {
      if (name !== '') fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    name = colon < 0 ? '' : line.slice(0, colon).trim().toLowerCase();
    if (fields.has(name)) name = '';
    if (name !== '') fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

const PLAIN = 'text/plain';

/** A type that is none is that of plain text (RFC 2045, 5.2). */
function typeOf(field: string | undefined): MIMEType {
  try {
    return new MIMEType(field ?? PLAIN);
  } catch {
    return new MIMEType(PLAIN);
  }
}

export function readEntity(bytes: Buffer): Entity {
  const end = headerEnd(bytes);
  const fields = fieldsOf(bytes.subarray(0, end).toString('latin1'));
  const { essence, params } = typeOf(fields.get('content-type'));
  const boundary = params.get('boundary') ?? undefined;
  if (boundary !== undefined && (boundary === '' || boundary.length > LONGEST_BOUNDARY)) {
    throw new ImportError('damaged');
  }
  return {
    type: essence,
    charset: params.get('charset')?.toLowerCase(),
    boundary,
    start: params.get('start') ?? undefined,
    id: fields.get('content-id'),
    encoding: (fields.get('content-transfer-encoding') ?? '').toLowerCase(),
    body: bytes.subarray(end),
  };
}

const isLineStart = (bytes: Buffer, at: number): boolean => at === 0 || bytes[at - 1] === LINE_FEED;

/** The end of what stands before a boundary: the line end before it belongs to the boundary. */
function partEnd(bytes: Buffer, at: number): number {
  if (bytes[at - 1] !== LINE_FEED) return at;
  return bytes[at - 2] === CARRIAGE_RETURN ? at - 2 : at - 1;
}

/** Parts between the boundaries (RFC 2046, 5.1.1); the last may have lost its end. */
export function splitParts(body: Buffer, boundary: string, most: number): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (!isLineStart(body, at)) continue;
    if (from >= 0) parts.push(body.subarray(from, Math.max(from, partEnd(body, at))));
    if (parts.length > most) throw new ImportError('unsafe');
    const after = at + mark.length;
    if (body.subarray(after, after + 2).equals(Buffer.from('--'))) return parts;
    const lineEnd = body.indexOf(LINE_FEED, after);
    if (lineEnd < 0) return parts;
    from = lineEnd + 1;
  }
  return from < 0 ? parts : [...parts, body.subarray(from)];
}
