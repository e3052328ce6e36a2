import fc from 'fast-check';
import { cellsOf } from '../../domain/form';
import { withCell } from '../../domain/cell';
import { compareTables, compareTexts } from '../../domain/compare';
import { matchesOf } from '../../domain/compare/matches';
import type { ReportValue } from '../../domain/report';
import { paragraph, reportOf } from '../pages/support/views';

const with2024 = (changes: Record<string, unknown> = {}): ReportValue => reportOf('F2021', changes);
const changed = (report: ReportValue, key: string, value: number): ReportValue => ({
  ...report,
  tables: {
    ...report.tables,
    requests: withCell(report.tables.requests, key, { value, how: 'typed' }),
  },
});

describe('cell by cell', () => {
  test('a report is the same as itself', () => {
    for (const table of compareTables([with2024(), with2024()], { onlyTotals: false }))
      expect(table).toMatchObject({
        differing: [],
        same: cellsOf('F2021', table.table).length,
        isPartial: false,
      });
  });

  test('one cell that differs is named, with every total that follows from it', () => {
    const [, requests] = compareTables(
      [with2024(), changed(with2024(), 'received.naturalPerson', 2010)],
      { onlyTotals: false },
    );
    expect(requests?.differing.map(({ cell, texts, change }) => [cell.id, texts, change])).toEqual([
      ['requests.received.naturalPerson', ['2000', '2010'], 10],
      ['requests.received.total', ['12015', '12025'], 10],
    ]);
  });

  test('across forms only cells that mean the same are compared', () => {
    const tables = compareTables([reportOf('F2019'), with2024()], { onlyTotals: false });
    const ids = tables.flatMap(({ differing }) => differing.map(({ cell }) => cell.id));
    expect(tables.map(({ isPartial }) => isPartial)).toEqual([true, true, false]);
    expect(
      ids.filter((id) => /other\.|inForce|amount|disclosedTotal|itemsLastYear/u.test(id)),
    ).toEqual(
      ids.filter((id) => id.startsWith('proceedings.')).filter((id) => /other\./u.test(id)),
    );
    expect(ids).toContain('proactive.licensing.decisions');
  });

  test('of several reports the totals', () => {
    const reports = [1, 2, 3].map((value) => changed(with2024(), 'received.naturalPerson', value));
    const [, requests] = compareTables(reports, { onlyTotals: true });
    expect(requests?.differing.map(({ cell }) => cell.id)).toEqual(['requests.received.total']);
    expect(requests?.differing[0]?.change).toBeUndefined();
  });
});

describe('passage by passage', () => {
  const texts = (...lines: string[]) => with2024({ narrative: { overview: lines.map(paragraph) } });
  const overview = (a: ReportValue, b: ReportValue) =>
    compareTexts(a, b).find(({ part }) => part === 'overview')?.passages ?? [];

  test('the words that differ stand among those that do not', () => {
    const [passage, ...more] = overview(
      texts('不变的一段。', '全年主动公开政府信息412条。'),
      texts('不变的一段。', '全年主动公开政府信息530条。'),
    );
    expect(more).toEqual([]);
    expect(passage).toEqual([
      { kind: 'same', text: '全年主动公开政府信息' },
      { kind: 'removed', text: '412' },
      { kind: 'added', text: '530' },
      { kind: 'same', text: '条。' },
    ]);
  });

  test('a paragraph more is a paragraph added, not all of them changed', () => {
    expect(overview(texts('甲。', '乙。'), texts('甲。', '新的。', '乙。'))).toEqual([
      [{ kind: 'added', text: '新的。' }],
    ]);
  });

  test('either side can be read back from the pieces', () => {
    const words = fc.array(fc.constantFrom('公开', '信息', '12', '条', '，', '。', '平台'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        fc.pre(before !== after);
        const [passage = []] = overview(texts(before), texts(after));
        const side = (kind: string) =>
          passage
            .filter((each) => each.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }),
    );
  });

  test('a text beyond all measure is shown as replaced', () => {
    const long = (word: string) => `${word}，`.repeat(3_000);
    expect(overview(texts(long('甲')), texts(long('乙')))[0]).toHaveLength(2);
  });
});

test('a longest common subsequence has no rival', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
  const longest = (a: string[], b: string[]): number => {
    const [first, ...rest] = a;
    if (first === undefined || b.length === 0) return 0;
    const at = b.indexOf(first);
    const taken = at < 0 ? 0 : 1 + longest(rest, b.slice(at + 1));
    return Math.max(taken, longest(rest, b));
  };
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const found = matchesOf(a, b);
      expect(found).toHaveLength(longest(a, b));
      expect(found.every(([i, j]) => a[i] === b[j])).toBe(true);
    }),
  );
});
