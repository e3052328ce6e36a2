const MARKS: readonly (readonly [ending: string, mark: Buffer])[] = [
  ['.pdf', Buffer.from('%PDF-', 'latin1')],
  ['.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['.jpg', Buffer.from('\xff\xd8\xff', 'latin1')],
];

/** The ending that the first bytes of a scan ask for; undefined for what is no PDF, JPEG or PNG. */
export const scanEnding = (bytes: Uint8Array): string | undefined =>
  MARKS.find(([, mark]) => mark.equals(bytes.subarray(0, mark.length)))?.[0];
