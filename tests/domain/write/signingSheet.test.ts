import { readCell, withCells } from '../../../domain/cell';
import { TABLE_IDS, cellsOf } from '../../../domain/form';
import { parseReport, type ReportValue } from '../../../domain/report';
import { signingSheet, type SheetGiven } from '../../../domain/write';

const [first, second] = cellsOf('F2021', 'requests').filter(({ kind }) => kind === 'count');

function report(
  year: number,
  figures: Readonly<Record<string, string>>,
  overview = '',
): ReportValue {
  const empty = parseReport({
    organ: { code: '11100000000013127D', name: '示例市财政局' },
    ...{ year, scope: 'own', title: `示例市财政局${year}年政府信息公开工作年度报告` },
    tables: Object.fromEntries(TABLE_IDS.map((table) => [table, { form: 'F2021', cells: {} }])),
    narrative: { overview: [{ type: 'paragraph', children: [{ type: 'text', text: overview }] }] },
  });
  const cells = Object.entries(figures).map(
    ([key, text]) => [key, readCell(text, 'count', 'typed')] as const,
  );
  const requests = withCells(empty.tables.requests, [...cells]);
  return { ...empty, tables: { ...empty.tables, requests } };
}

const given = (more: Partial<SheetGiven> = {}): SheetGiven => ({
  report: report(2025, { [first?.key ?? '']: '30', [second?.key ?? '']: '5' }, '本年工作。'),
  ...{ version: 3, remarks: [], approvals: [], code: '1 2', printedOn: '2026-01-20' },
  ...more,
});
const linesOf = (label: string, more?: Partial<SheetGiven>): string[] => [
  ...(signingSheet(given(more)).rows.find((row) => row.label === label)?.lines ?? []),
];

test('tells of a report that is the first of its organ', () => {
  expect(linesOf('与上年相比')).toEqual(['没有上年年报可以对比。']);
  expect(linesOf('提醒和理由')).toEqual(['自查没有提醒。']);
  expect(linesOf('已审核')).toEqual(['还没有人审核。']);
  expect(linesOf('报告')[0]).toContain('（2025 年度，第 3 稿）');
  expect(signingSheet(given()).foot).toContain('2026年1月20日');
});

test('counts what differs from last year and names the largest first', () => {
  const previous = report(2024, { [first?.key ?? '']: '10', [second?.key ?? '']: '7' });
  const [count, ...largest] = linesOf('与上年相比', { previous });
  expect(count).toMatch(/^与 2024 年度相比，\d+ 格中有 \d+ 格不同，1 部分文字不同。变化最大的：$/u);
  const own = largest.filter((line) => /（[+-]\d+）$/u.test(line));
  expect(own).toHaveLength(largest.length);
  expect(largest.some((line) => line.endsWith('：10 → 30（+20）'))).toBe(true);
  const sizes = largest.map((line) => Math.abs(Number(/（([+-]\d+)）$/u.exec(line)?.[1])));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  const same = linesOf('与上年相比', { previous: given().report });
  expect(same).toEqual([expect.stringMatching(/ 0 格不同，0 部分文字不同。$/u)]);
});

test('stays one page: long sentences are cut, and what is left out is counted', () => {
  const remark = { sentence: '很长的提醒'.repeat(40), reason: '很长的理由'.repeat(40) };
  const lines = linesOf('提醒和理由', {
    remarks: [{ ...remark, reason: '' }, ...Array.from({ length: 8 }, () => remark)],
  });
  expect(lines).toHaveLength(7);
  expect(lines[0]).toContain('（没有说明理由）');
  expect(lines.at(-1)).toBe('另有 3 条，见系统。');
  expect(lines.every((line) => Array.from(line).length <= 70)).toBe(true);
});

test('names who has checked it, when and with which opinion, and carries the code', () => {
  const approvals = [{ step: '内容审核', by: '李四', at: '2026-01-20 15:04', opinion: '同意' }];
  expect(linesOf('已审核', { approvals })).toEqual(['内容审核：李四　2026-01-20 15:04　同意']);
  expect(linesOf('校验码')).toEqual(['1 2']);
});
