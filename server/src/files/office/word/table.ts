import { MAX_SPAN, type BlockCell } from '../../../../../domain/read';
import type { Aside } from '../aside';
import { childOf, countOf, type XmlElement } from '../xml';
import { contentOf, toggle, valueOf, wordsOf } from './content';

interface OpenCell {
  text: string;
  colspan: number;
  rowspan: number;
}

const EMPTY = { text: '', rowspan: 1 } as const;

const spanOf = (text: string | undefined): number =>
  Math.min(Math.max(1, countOf(text) ?? 1), MAX_SPAN.colspan);

/** A merge goes on where it does not say that it starts. */
const mergeOf = (
  properties: XmlElement | undefined,
  name: 'w:vMerge' | 'w:hMerge',
): 'starts' | 'goesOn' | undefined => {
  const merge = childOf(properties, name);
  if (!merge) return undefined;
  return merge.attributes['w:val'] === 'restart' ? 'starts' : 'goesOn';
};

const isDeletedRow = (row: XmlElement): boolean =>
  childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
const isHiddenRow = (row: XmlElement): boolean =>
  toggle(childOf(row, 'w:trPr'), 'w:hidden') === true;

/** Columns that a row leaves free before its first or behind its last cell. */
const freeColumns = (row: XmlElement, name: 'w:gridBefore' | 'w:gridAfter'): number =>
  Math.min(countOf(valueOf(childOf(row, 'w:trPr'), name)) ?? 0, MAX_SPAN.colspan);

/** One row of cells; those that continue a cell from above only make it longer. */
function readRow(
  row: XmlElement,
  above: Map<number, OpenCell>,
  textOf: (cell: XmlElement) => string,
): { cells: OpenCell[]; open: Map<number, OpenCell> } {
  const cells: OpenCell[] = [];
  const open = new Map<number, OpenCell>();
  let column = 0;
  const addFree = (count: number): void => {
    if (count > 0) cells.push({ ...EMPTY, colspan: count });
    column += count;
  };
  addFree(freeColumns(row, 'w:gridBefore'));
  for (const cell of contentOf(row).filter(({ name }) => name === 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const colspan = spanOf(valueOf(properties, 'w:gridSpan'));
    const vertical = mergeOf(properties, 'w:vMerge');
    const upper = vertical === 'goesOn' ? above.get(column) : undefined;
    const left = cells[cells.length - 1];
    if (upper) {
      upper.rowspan += 1;
      open.set(column, upper);
    } else if (mergeOf(properties, 'w:hMerge') === 'goesOn' && left) {
      left.colspan = Math.min(left.colspan + colspan, MAX_SPAN.colspan);
    } else {
      const isDeleted = childOf(properties, 'w:cellDel') !== undefined;
      const added = { text: isDeleted ? '' : textOf(cell), colspan, rowspan: 1 };
      cells.push(added);
      if (vertical) open.set(column, added);
    }
    column += colspan;
  }
  addFree(freeColumns(row, 'w:gridAfter'));
  return { cells, open };
}

/** Rows of a table with their merges as spans; deleted and hidden rows are set aside. */
export function tableRows(
  rows: readonly XmlElement[],
  aside: Aside,
  textOf: (cell: XmlElement) => string,
): BlockCell[][] {
  const result: OpenCell[][] = [];
  let above = new Map<number, OpenCell>();
  for (const row of rows) {
    if (isDeletedRow(row)) aside.add('deletion', wordsOf(row));
    else if (isHiddenRow(row)) aside.add('hidden', wordsOf(row));
    else {
      const { cells, open } = readRow(row, above, textOf);
      result.push(cells);
      above = open;
    }
  }
  return result;
}
