// Writes one page of docs in both languages.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { ROOT } from './run.mjs';

/** `docs/<name>.md` and `docs/<name>.zh-CN.md`, from what `pageIn` gives for `en` and `zh`. */
export async function writeDocsPage(name, pageIn) {
  const pages = { [`${name}.md`]: 'en', [`${name}.zh-CN.md`]: 'zh' };
  for (const [file, locale] of Object.entries(pages)) {
    const target = path.join(ROOT, 'docs', file);
    const options = await prettier.resolveConfig(target);
    const page = await prettier.format(pageIn(locale), { ...options, filepath: target });
    writeFileSync(target, page);
  }
}
