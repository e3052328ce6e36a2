import { createHash } from 'node:crypto';

/** `sha256:<hex>` over the UTF-8 bytes. */
export const digestOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
