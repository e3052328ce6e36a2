import { printedRows, tableOf, type PrintedCell, type TableId } from '../form';
import type { TableValue } from '../cell';
import { publishedTexts } from './printed';

/** A cell of a table as it is written into a file. */
export interface WrittenCell {
  readonly kind: PrintedCell['kind'];
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** Grid column in which it starts, from 0. */
  readonly column: number;
  /** `<row>.<column>` of a value. */
  readonly key?: string;
}

export interface WrittenRow {
  readonly part: 'head' | 'body';
  readonly group: string;
  readonly cells: readonly WrittenCell[];
}

export interface WrittenTable {
  readonly table: TableId;
  readonly caption: string;
  /** In grid columns. */
  readonly width: number;
  /** How many grid columns hold the labels of rows; 0 where there are none. */
  readonly labels: number;
  readonly rows: readonly WrittenRow[];
}

/** Grid columns of the cells of each row: what hangs down from above takes its place. */
function columnsOf(rows: readonly { readonly cells: readonly PrintedCell[] }[]): number[][] {
  const open: number[] = [];
  return rows.map(({ cells }) => {
    let at = 0;
    const columns = cells.map(({ colspan, rowspan }) => {
      while ((open[at] ?? 0) > 0) at += 1;
      const column = at;
      for (; at < column + colspan; at += 1) open[at] = rowspan;
      return column;
    });
    open.forEach((rest, column) => (open[column] = rest - 1));
    return columns;
  });
}

/** One table of a report as the form prints it, with the published text of every cell. */
export function writtenTable(table: TableId, value: TableValue): WrittenTable {
  const { caption, width, blocks } = tableOf(value.form, table);
  const rows = printedRows(tableOf(value.form, table));
  const columns = columnsOf(rows);
  const textOf = publishedTexts(table, value);
  return {
    table,
    caption: caption.zh,
    width,
    labels: Math.max(...blocks.map(({ labelWidth }) => labelWidth)),
    rows: rows.map(({ part, group, cells }, at) => ({
      part,
      group,
      cells: cells.map((cell, index) => ({
        kind: cell.kind,
        colspan: cell.colspan,
        rowspan: cell.rowspan,
        column: columns[at]?.[index] ?? 0,
        ...(cell.kind === 'value'
          ? { text: textOf(cell.key), key: cell.key }
          : { text: cell.label.zh }),
      })),
    })),
  };
}

/** The texts by grid place: a merged cell stands in its first place, the others are blank. */
export const gridTexts = ({ rows, width }: WrittenTable): string[][] =>
  rows.map(({ cells }) => {
    const line = Array.from({ length: width }, () => '');
    for (const { column, text } of cells) line[column] = text;
    return line;
  });
