import { readFileSync } from 'node:fs';
import path from 'node:path';

const DOCS = path.resolve(__dirname, '../../../docs');

/** Prettier may escape, wrap and align; the letters are what counts. */
export const letters = (text: string): string =>
  text.replace(/-{3,}/gu, '---').replace(/[\s\\]/gu, '');

export const docsPage = (file: string): string => readFileSync(path.join(DOCS, file), 'utf8');
