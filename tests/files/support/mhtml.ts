/** A part of a page that was saved as one file. */
export interface MessagePart {
  readonly type: string;
  readonly encoding: 'quoted-printable' | 'base64' | '8bit';
  readonly bytes: Buffer;
  readonly fields?: readonly string[];
}

const LONGEST_LINE = 73;

/** As a browser packs it: everything beyond ASCII and `=` as hex, soft breaks in the middle of anything. */
export function quotedPrintable(bytes: Buffer): string {
  let packed = '';
  let line = '';
  for (const byte of bytes) {
    const isPlain = (byte > 31 && byte < 127 && byte !== 61) || byte === 10;
    const code = isPlain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + code.length > LONGEST_LINE) {
      packed += `${line}=\r\n`;
      line = '';
    }
    line += code === '\n' ? '\r\n' : code;
    if (code !== '\n') continue;
    packed += line;
    line = '';
  }
  return packed + line;
}

function packed({ encoding, bytes }: MessagePart): Buffer {
  if (encoding === '8bit') return bytes;
  const text =
    encoding === 'base64'
      ? bytes.toString('base64').replaceAll(/.{76}/gu, '$&\r\n')
      : quotedPrintable(bytes);
  return Buffer.from(text, 'latin1');
}

const part = (each: MessagePart): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        `Content-Type: ${each.type}`,
        `Content-Transfer-Encoding: ${each.encoding}`,
        ...(each.fields ?? []),
        '',
        '',
      ].join('\r\n'),
    ),
    packed(each),
  ]);

const BOUNDARY = '----MultipartBoundary--k4Xq7----';

const head = (type: string): string =>
  [
    'From: <Saved by Blink>',
    'Subject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    '',
    '',
  ].join('\r\n');

/** The parts as one file. */
export const message = (
  parts: readonly MessagePart[],
  type = 'multipart/related;\r\n\ttype="text/html"',
): Buffer =>
  Buffer.concat([
    Buffer.from(head(`${type};\r\n\tboundary="${BOUNDARY}"`)),
    ...parts.flatMap((each) => [Buffer.from(`\r\n--${BOUNDARY}\r\n`), part(each)]),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
