import { withCells, type TableValue } from '../domain/cell';
import { cellsOf } from '../domain/form';

export { checkReport, checkTable, checkTables } from '../domain/check';
export { canonicalReport, publishedReports } from './samples';

const COLUMNS = 2;

/** 表三 while it is typed in: the first figures of one row are other ones, and sums are broken. */
export function beingTyped(value: TableValue, figure: number): TableValue {
  const inputs = cellsOf(value.form, 'requests').filter(({ kind }) => kind !== 'total');
  return withCells(
    value,
    inputs.slice(0, COLUMNS).map(({ key }) => {
      const before = Number(value.cells[key]?.value ?? 0);
      return [key, { value: before + figure, how: 'typed' }] as const;
    }),
  );
}
