import { TABLE_IDS, cellsOf, type FormCell, type TableId } from '../form';
import { cellAt, cellText, effectiveValue } from '../cell';
import type { ReportValue } from '../report';

/** One cell of the form in each of the reports that are compared; '' where it is blank. */
export interface ComparedCell {
  readonly cell: FormCell;
  readonly texts: readonly string[];
  /** The second less the first, where two whole numbers are compared. */
  readonly change?: number;
}

export interface ComparedTable {
  readonly table: TableId;
  /** Cells that differ, in printed order. */
  readonly differing: readonly ComparedCell[];
  readonly same: number;
  /** True where cells were left out because the reports' forms do not have the same ones. */
  readonly isPartial: boolean;
}

function textOf({ tables }: ReportValue, table: TableId, key: string): string {
  const cell = cellAt(tables[table], key);
  if (cell && cell.value !== null) return cellText(cell);
  const value = effectiveValue(table, tables[table], key);
  return value === undefined ? (cell?.raw ?? '') : String(value);
}

function compareCell(reports: readonly ReportValue[], cell: FormCell): ComparedCell {
  const { table, key } = cell;
  const texts = reports.map((report) => textOf(report, table, key));
  const [first, second, ...more] = reports.map((report) =>
    effectiveValue(table, report.tables[table], key),
  );
  const isPair = more.length === 0 && typeof first === 'number' && typeof second === 'number';
  return { cell, texts, ...(isPair ? { change: second - first } : {}) };
}

/** Only cells that every report's form has: the same id means the same thing in every form. */
function commonCells(reports: readonly ReportValue[], table: TableId): readonly FormCell[] {
  const [first, ...others] = reports.map(({ tables }) => cellsOf(tables[table].form, table));
  const known = others.map((cells) => new Set(cells.map(({ key }) => key)));
  return (first ?? []).filter(({ key }) => known.every((keys) => keys.has(key)));
}

/** Cell by cell; of several reports at once only what the form itself adds up. */
export function compareTables(
  reports: readonly ReportValue[],
  { onlyTotals }: { readonly onlyTotals: boolean },
): readonly ComparedTable[] {
  return TABLE_IDS.map((table) => {
    const common = commonCells(reports, table);
    const hasTotals = common.some(({ kind }) => kind === 'total');
    const shown = onlyTotals && hasTotals ? common.filter(({ kind }) => kind === 'total') : common;
    const compared = shown.map((cell) => compareCell(reports, cell));
    const differing = compared.filter(({ texts }) => new Set(texts).size > 1);
    const forms = new Set(reports.map(({ tables }) => tables[table].form));
    return {
      table,
      differing,
      same: compared.length - differing.length,
      isPartial:
        forms.size > 1 &&
        reports.some(({ tables }) => cellsOf(tables[table].form, table).length > common.length),
    };
  });
}
