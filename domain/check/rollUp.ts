import { TABLE_IDS, cellsOf, type TableId } from '../form';
import { publishedFigures } from '../cell';
import type { ReportValue } from '../report';
import { ERROR_AT_SUBMIT, reportCheck, type RawFinding } from './check';
import type { Adjustment } from './context';

const PRECISION = 1_000_000;
/** Amounts have up to six decimals; binary fractions must not make a difference of their own. */
const exact = (figure: number): number => Math.round(figure * PRECISION) / PRECISION;

function otherForms(report: ReportValue, parts: readonly ReportValue[], table: TableId): string[] {
  const { form } = report.tables[table];
  return parts.filter((part) => part.tables[table].form !== form).map(({ organ }) => organ.name);
}

function differences(
  report: ReportValue,
  parts: readonly ReportValue[],
  table: TableId,
  adjustments: readonly Adjustment[],
) {
  const value = report.tables[table];
  const own = publishedFigures(table, value);
  const figures = parts.map((part) => publishedFigures(table, part.tables[table]));
  return cellsOf(value.form, table).flatMap(({ id, key }) => {
    const declared = adjustments.filter(({ cell }) => cell === id);
    const sum = exact(
      [
        ...figures.map((each) => each.get(key) ?? NaN),
        ...declared.map(({ change }) => change),
      ].reduce((total, each) => total + each, 0),
    );
    const printed = exact(own.get(key) ?? NaN);
    if (Number.isNaN(sum + printed) || sum === printed) return [];
    return [{ printed: { cell: id, value: printed }, sum: { cell: id, value: sum } }];
  });
}

/** C44: each cell of an aggregate is the sum of its members' cells and the declared differences. */
export const rollUp = reportCheck({
  code: 'C44',
  severity: ERROR_AT_SUBMIT,
  liftedWhenHistorical: true,
  isWaivable: false,
  appliesTo: ({ scope }) => scope === 'aggregate',
  needs: ['members'],
  run: ({ report, members, adjustments = [] }) => {
    const parts = members.flatMap((each) => (each.report ? [each.report] : []));
    // A sum of which a part is missing is not known: C43 names the part.
    if (parts.length < members.length) return [];
    return TABLE_IDS.flatMap((table): RawFinding[] => {
      const { form } = report.tables[table];
      const names = otherForms(report, parts, table);
      if (names.length > 0) {
        const params = { reason: 'otherForm', names, count: names.length };
        return [{ table, form, cells: [], params }];
      }
      const found = differences(report, parts, table, adjustments);
      if (found.length === 0) return [];
      const params = {
        reason: 'sum',
        count: found.length,
        members: parts.length,
        now: found.map(({ printed }) => printed),
        before: found.map(({ sum }) => sum),
      };
      return [{ table, form, cells: found.map(({ printed }) => printed.cell), params }];
    });
  },
});
