import type { Locale } from '../../../domain/form';
import { docsPage, letters } from '../support/docsPage';
import { checksPage } from './page';

test.each<[string, Locale]>([
  ['checks.md', 'en'],
  ['checks.zh-CN.md', 'zh'],
])('docs/%s is what the checks say: npm run docs:checks', (file, locale) => {
  expect(letters(docsPage(file))).toBe(letters(checksPage(locale)));
});
