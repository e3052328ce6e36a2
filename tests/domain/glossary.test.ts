import { readFileSync } from 'node:fs';
import path from 'node:path';
import { glossary } from './glossary';

const ROOT = path.resolve(__dirname, '../..');
const BEGIN = '<!-- glossary: the official form -->';
const END = '<!-- end of glossary -->';

/** Prettier aligns Markdown tables; the words are what counts. */
const words = (markdown: string): string[] =>
  markdown.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim().replace(/^-+$/u, '---'))
      .join('|'),
  );

test.each(['README.md', 'README.zh-CN.md'])('%s names every id of the form', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const printed = text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim();
  expect(words(printed)).toEqual(words(glossary()));
});
