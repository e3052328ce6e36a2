import { checkSync } from 'recheck';
import { sourceFiles } from '../walls/imports';
import { patternsOf } from './regexes';

// The same verdict every time, on a busy machine too: far more time than any takes, and one seed.
const LIMITS = { timeout: 120_000, randomSeed: 1 };
const verdict = (source: string, flags: string) => checkSync(source, flags, LIMITS).status;

const patterns = sourceFiles().flatMap(patternsOf);

test('there are regular expressions to look at', () => {
  expect(patterns.length).toBeGreaterThan(0);
});

test.each(patterns)('$file: /$source/$flags cannot be made slow', ({ source, flags }) => {
  expect(verdict(source, flags)).toBe('safe');
});

test('a slow one is found, and one put together while running is refused', () => {
  const text = 'const slow = /^(a+)+$/u; const made = new RegExp(`${slow.source}b`);';
  const found = patternsOf({ file: 'a.ts', text });
  expect(found.map(({ source, flags }) => verdict(source, flags))).toEqual([
    'vulnerable',
    'unknown',
  ]);
});
