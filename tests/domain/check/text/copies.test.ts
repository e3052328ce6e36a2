import { checkReport, type OtherReport } from '../../../../domain/check';
import { saying } from '../examples/text';
import type { Words } from '../support/said';

const LONG = Array.from(
  { length: 10 },
  (_, at) => `第${'甲乙丙丁戊己庚辛壬癸'[at] ?? ''}个窗口由专人值守并按周更新`,
);
const text = (from: number, to: number, ...more: string[]): string =>
  [...LONG.slice(from, to), ...more].map((each) => `${each}。`).join('');
const ALL = text(0, 10);

const other = (words: Words, organName = '示例市财政局'): OtherReport => ({
  organName,
  year: 2024,
  edition: 2,
  report: saying({ year: 2024, organ: organName, ...words }),
});

function copies(words: Words, others: readonly OtherReport[], code: 'C27' | 'C28', zero = true) {
  const context =
    code === 'C28'
      ? { others }
      : { previous: others.map((each) => ({ ...each, by: 'same' as const })) };
  const tables = zero
    ? {}
    : { requests: { 'received.naturalPerson': '1', 'disclosed.naturalPerson': '1' } };
  return checkReport(saying(words, tables), { moment: 'submit' }, context).findings.filter(
    (finding) => finding.code === code,
  );
}

test.each(['C27', 'C28'] as const)('%s tells the report, the share and both passages', (code) => {
  const [found, ...more] = copies({ overview: ALL }, [other({ overview: ALL })], code);
  expect(more).toEqual([]);
  const quote = ALL.slice(0, 160).replace(/。$/u, '');
  expect(found?.params).toEqual({
    field: 'overview',
    percent: 100,
    otherOrgan: '示例市财政局',
    otherYear: 2024,
    otherEdition: 2,
    otherQuote: quote,
  });
  expect(found?.passages).toMatchObject([{ field: 'overview', block: 0, from: 0, quote }]);
});

/** So many of ten clauses are the same. */
const partly = (same: number): string =>
  text(
    0,
    same,
    ...Array.from(
      { length: 10 - same },
      (_, at) => `另${'一二三四五六七八九十'[at] ?? ''}处窗口由专人值守并按月整理`,
    ),
  );

test.each<[string, Words, Words, boolean, number]>([
  ['section 一, all but a tenth', { overview: ALL }, { overview: partly(9) }, true, 0],
  ['section 一, all', { overview: ALL }, { overview: ALL }, false, 1],
  ['section 五, seven tenths', { improvements: ALL }, { improvements: partly(7) }, true, 0],
  ['section 五, eight tenths', { improvements: ALL }, { improvements: partly(8) }, true, 1],
  ['section 六', { otherMatters: ALL }, { otherMatters: ALL }, true, 0],
  ['too short', { overview: text(0, 3) }, { overview: text(0, 3) }, true, 0],
  ['just long enough', { overview: text(0, 5) }, { overview: text(0, 5) }, true, 1],
])('%s', (_, own, theirs, zero, count) => {
  expect(copies(own, [other(theirs)], 'C28', zero)).toHaveLength(count);
});

test('a report with applications to tell of is suspected a little earlier', () => {
  const clauses = Array.from(
    { length: 28 },
    (_, at) => `窗口${String.fromCharCode(0x4e00 + at)}由专人值守并按周更新内容`,
  );
  const own = clauses.map((each) => `${each}。`).join('');
  const theirs = [...clauses.slice(1), '另一处窗口由专人按月整理']
    .map((each) => `${each}。`)
    .join('');
  expect(copies({ overview: own }, [other({ overview: theirs })], 'C28', true)).toHaveLength(0);
  expect(copies({ overview: own }, [other({ overview: theirs })], 'C28', false)).toHaveLength(1);
});

test('of several the most alike is told, the first of equals', () => {
  const others = [
    other({ improvements: partly(8) }, '甲局'),
    other({ improvements: ALL }, '乙局'),
    other({ improvements: ALL }, '丙局'),
    other({ improvements: partly(9) }, '丁局'),
  ];
  const [found] = copies({ improvements: ALL }, others, 'C28');
  expect(found?.params).toMatchObject({ field: 'improvements', otherOrgan: '乙局', percent: 100 });
  const [nearly] = copies({ improvements: ALL }, others.slice(0, 1), 'C28');
  expect(nearly?.params).toMatchObject({ percent: 80 });
});
