import type { Locale } from '../../../domain/form';
import { docsPage, letters } from '../support/docsPage';
import { workflowPage } from './page';

test.each<[string, Locale]>([
  ['workflow.md', 'en'],
  ['workflow.zh-CN.md', 'zh'],
])('docs/%s is what the workflow says: npm run docs:workflow', (file, locale) => {
  expect(letters(docsPage(file))).toBe(letters(workflowPage(locale)));
});
