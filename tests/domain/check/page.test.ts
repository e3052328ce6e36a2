import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../domain/form';
import { checksPage } from './page';

const DOCS = path.resolve(__dirname, '../../../docs');

/** Prettier may escape and wrap; the letters are what counts. */
const letters = (text: string): string => text.replace(/[\s\\]/gu, '');

test.each<[string, Locale]>([
  ['checks.md', 'en'],
  ['checks.zh-CN.md', 'zh'],
])('docs/%s is what the checks say: npm run docs:checks', (file, locale) => {
  const page = readFileSync(path.join(DOCS, file), 'utf8');
  expect(letters(page)).toBe(letters(checksPage(locale)));
});
