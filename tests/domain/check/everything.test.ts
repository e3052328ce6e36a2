import { checkReport, type Finding, type Moment, type Passage } from '../../../domain/check';
import { describeFinding } from '../../../domain/message';
import { EXAMPLES } from './examples';
import type { Example } from './examples/example';

const MOMENTS: readonly Moment[] = ['typing', 'import', 'submit', 'publish'];
const NOT_SAID = '-';

const passageWords = ({ field, block, from, to, quote }: Passage): string =>
  `${field}[${block}] ${from}–${to} “${quote}”`;

/** Everything that a finding holds but for how grave it is, which each moment says for itself. */
function wordsOf(finding: Finding): string {
  const { code, waivable, table, form, cells, passages, params } = finding;
  return [
    code,
    waivable ? 'waivable' : '',
    table ? `${form} ${table}` : '',
    cells.join(' '),
    passages.map(passageWords).join(' '),
    JSON.stringify(params),
    describeFinding(finding, 'zh'),
    describeFinding(finding, 'en'),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

/** What all checks say of an example, a line each: how grave at each moment, and what. */
function linesOf({ report, context, historical = false, profile }: Example): string[] {
  const lines = new Map<string, string[]>();
  const lacking = new Set<string>();
  MOMENTS.forEach((moment, at) => {
    const options = { moment, historical, ...(profile ? { profile } : {}) };
    const { findings, notCompared } = checkReport(report, options, context);
    notCompared.forEach(({ code, missing }) => lacking.add(`${code} without ${missing}`));
    for (const finding of findings) {
      const words = wordsOf(finding);
      const grave = lines.get(words) ?? MOMENTS.map(() => NOT_SAID);
      lines.set(
        words,
        grave.map((each, index) => (index === at ? finding.severity.slice(0, 1) : each)),
      );
    }
  });
  const said = [...lines].map(([words, grave]) => `${grave.join('')} ${words}`);
  return [...said, [...lacking].sort().join(', ')].filter((line) => line !== '');
}

// Reviewed line by line: a change of a check shows here in every report that it speaks of.
test.each(EXAMPLES.map((each) => [`${each.code} ${each.kind} ${each.name}`, each] as const))(
  '%s',
  (_, example) => {
    expect(linesOf(example).join('\n')).toMatchSnapshot();
  },
);
