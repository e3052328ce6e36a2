import { BLOCK_LIMITS, MAX_SPAN, SourceTooLarge } from '../../../../../domain/read';
import { countOf, elementsOf, type XmlElement } from '../xml';

const ROW_GROUPS: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
]);
const COLUMN_GROUPS: ReadonlySet<string> = new Set([
  'table:table-header-columns',
  'table:table-columns',
  'table:table-column-group',
]);
const HIDDEN: ReadonlySet<string | undefined> = new Set(['collapse', 'filter']);

const within = (table: XmlElement, wanted: string, groups: ReadonlySet<string>): XmlElement[] =>
  elementsOf(table).flatMap((child) => {
    if (child.name === wanted) return [child];
    return groups.has(child.name) ? within(child, wanted, groups) : [];
  });

export const rowsOf = (table: XmlElement): XmlElement[] =>
  within(table, 'table:table-row', ROW_GROUPS);
export const columnsOf = (table: XmlElement): XmlElement[] =>
  within(table, 'table:table-column', COLUMN_GROUPS);

export const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).filter(
    ({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell',
  );

export const isCovered = ({ name }: XmlElement): boolean => name === 'table:covered-table-cell';
export const doesNotShow = ({ attributes }: XmlElement): boolean =>
  HIDDEN.has(attributes['table:visibility']);

export const repeatedOf = ({ attributes }: XmlElement, what: 'rows' | 'columns'): number =>
  Math.max(1, countOf(attributes[`table:number-${what}-repeated`]) ?? 1);

export const spansOf = ({ attributes }: XmlElement): { colspan: number; rowspan: number } => ({
  colspan: Math.max(1, countOf(attributes['table:number-columns-spanned']) ?? 1),
  rowspan: Math.max(1, countOf(attributes['table:number-rows-spanned']) ?? 1),
});

export const cappedSpans = (cell: XmlElement): { colspan: number; rowspan: number } => {
  const { colspan, rowspan } = spansOf(cell);
  return {
    colspan: Math.min(colspan, MAX_SPAN.colspan),
    rowspan: Math.min(rowspan, MAX_SPAN.rowspan),
  };
};

/** Counts cells as they are made, for a repetition can ask for millions. */
export function createCellCounter(): (count: number) => void {
  let cells = 0;
  return (count) => {
    cells += count;
    if (cells > BLOCK_LIMITS.cells) throw new SourceTooLarge('cells');
  };
}
