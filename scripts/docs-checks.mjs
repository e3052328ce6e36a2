// Writes docs/checks.md and docs/checks.zh-CN.md from the checks and their examples.
import { load } from '../bench/bundle.mjs';
import { writeDocsPage } from './docs-page.mjs';

const { checksPage } = await load('tests/domain/check/page.ts', 'checks-page');
await writeDocsPage('checks', checksPage);
