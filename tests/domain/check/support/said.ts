import { checkReport, type CheckContext } from '../../../../domain/check';
import type { exampleReport } from '../examples/example';
import { saying } from '../examples/text';

export type Words = Parameters<typeof saying>[0];
export type Entries = Parameters<typeof exampleReport>[0];

/** What one check says of a report with these words, a line each: its values, and what it marks. */
export const said = (
  code: string,
  words: Words,
  context: CheckContext = {},
  entries: Entries = {},
): string[] =>
  checkReport(saying(words, entries), { moment: 'submit' }, context)
    .findings.filter((finding) => finding.code === code)
    .map(({ params, passages }) => {
      const values = Object.values(params).flat().map(String).join(' ');
      const marked = passages.map(({ field, block, from, quote }) =>
        [field, block, from, quote].join(':'),
      );
      return [values, ...marked].filter((part) => part !== '').join(' | ');
    });
