// Writes docs/checks.md and docs/checks.zh-CN.md from the checks and their examples.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { load } from '../bench/bundle.mjs';
import { ROOT } from './run.mjs';

const PAGES = { 'checks.md': 'en', 'checks.zh-CN.md': 'zh' };

const { checksPage } = await load('tests/domain/check/page.ts', 'checks-page');
for (const [name, locale] of Object.entries(PAGES)) {
  const file = path.join(ROOT, 'docs', name);
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(checksPage(locale), { ...options, filepath: file }));
}
