import { attributeOf, elementsIn, named, type Element } from './dom';

const span = (cell: Element, name: string): number => Number(attributeOf(cell, name) ?? 1);

/** The distinct widths of a table's rows in grid columns; one where every span fits. */
export function gridWidths(table: Element): number[] {
  // For each column, how many more rows the cell above reaches into.
  const open: number[] = [];
  const widths = named(elementsIn(table), 'tr').map((row) => {
    let at = 0;
    for (const cell of named(elementsIn(row), 'th', 'td')) {
      while ((open[at] ?? 0) > 0) at += 1;
      const end = at + span(cell, 'colspan');
      for (; at < end; at += 1) open[at] = span(cell, 'rowspan');
    }
    const width = open.filter((rest) => rest > 0).length;
    open.forEach((rest, column) => (open[column] = rest - 1));
    return width;
  });
  return [...new Set(widths)];
}
