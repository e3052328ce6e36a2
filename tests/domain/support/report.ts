import fc from 'fast-check';
import {
  FORMS,
  TABLE_IDS,
  cellsOf,
  type CellKind,
  type FormId,
  type TableId,
} from '../../../domain/form';
import {
  effectiveValue,
  isBlankCell,
  readCell,
  withCells,
  type Cell,
  type TableValue,
} from '../../../domain/cell';
import { parseReport, type ReportValue } from '../../../domain/report';

/** What stands in a cell where there is no figure. */
export const PRINTED_TOKENS = ['/', '—', '无', '-'];
/** And what else somebody may have typed there. */
export const ANY_TOKENS = [
  ...PRINTED_TOKENS,
  '本单位未制作规章',
  '=1+1',
  '＝HYPERLINK("a")',
  "'=a",
  'a,"b"',
];

/** Of a form as people fill it in: figures, blanks, tokens, amounts with their unit. */
const anyCell = (kind: CellKind, tokens: readonly string[]): fc.Arbitrary<Cell | undefined> =>
  fc
    .oneof(
      { weight: 8, arbitrary: fc.nat({ max: 99_999 }).map((value) => String(value)) },
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...tokens) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('1,234', ' 7 件 ', kind === 'amount' ? '12.50元' : '３'),
      },
      {
        weight: kind === 'signedChange' ? 4 : 0,
        arbitrary: fc.integer({ min: -99, max: -1 }).map(String),
      },
    )
    .map((text) => readCell(text, kind, 'read'));

const anyTable = (
  form: FormId,
  table: TableId,
  tokens: readonly string[],
): fc.Arbitrary<TableValue> =>
  fc.tuple(...cellsOf(form, table).map(({ kind }) => anyCell(kind, tokens))).map((cells) =>
    withCells(
      { form, cells: {} },
      cellsOf(form, table).map(({ key, kind }, at) => [
        key,
        kind === 'total' ? undefined : cells[at],
      ]),
    ),
  );

/** A report whose tables hold whatever a clerk may have left in them. */
export const anyReport = (
  form: FormId,
  tokens: readonly string[] = ANY_TOKENS,
): fc.Arbitrary<ReportValue> => {
  const year = FORMS.find(({ id }) => id === form)?.years.from ?? 0;
  return fc.tuple(...TABLE_IDS.map((table) => anyTable(form, table, tokens))).map((tables) =>
    parseReport({
      organ: { code: '11100000000013160U', name: '示例市教育局' },
      year,
      scope: 'own',
      title: `示例市教育局${year}年政府信息公开工作年度报告`,
      tables: Object.fromEntries(TABLE_IDS.map((table, at) => [table, tables[at]])),
    }),
  );
};

/** What is published of each cell: figure, unit and token, by full id. */
export const publishedCells = (
  report: ReportValue,
): [string, unknown, string | undefined, unknown][] =>
  TABLE_IDS.flatMap((table) => {
    const value = report.tables[table];
    return cellsOf(value.form, table).map(
      ({ id, key, unit }): [string, unknown, string | undefined, unknown] => {
        const cell = value.cells[key];
        const figure = effectiveValue(table, value, key);
        return [id, figure, cell?.raw, figure === undefined ? undefined : (cell?.unit ?? unit)];
      },
    );
  });

/** A line of 表四 that begins with a blank is not placed by the reader, which says so. */
export function withFirstAcross(report: ReportValue): ReportValue {
  const { proceedings } = report.tables;
  const [first] = cellsOf(proceedings.form, 'proceedings');
  if (!first || !isBlankCell(proceedings.cells[first.key])) return report;
  const filled = withCells(proceedings, [[first.key, { value: 3, how: 'read' }]]);
  return { ...report, tables: { ...report.tables, proceedings: filled } };
}
