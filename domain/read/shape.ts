import type { PrintedLabel } from '../check';
import { cellId, findCell, findCellAnywhere, type TableId } from '../form';
import type { TableValue } from '../cell';
import { SECTION_IDS } from '../report';
import { foldLabel, withoutOrdinal } from './fold';
import type { PlacedCell } from './place';
import type { SourceRow } from './record';
import type { SourceSection } from './section';

const isSameLabel = (printed: string, official: string): boolean =>
  foldLabel(printed) === foldLabel(official) ||
  foldLabel(withoutOrdinal(printed)) === foldLabel(withoutOrdinal(official));

/** A cell of a grid prints a whole label, but for a part that a break cut; words of running text may be any part. */
const isWhole = ({ match, label, width }: SourceRow, official: string): boolean =>
  match?.score === 1 ||
  (width !== undefined && !foldLabel(official).includes(foldLabel(withoutOrdinal(label))));

/** Rows that the source labels otherwise than the form of its table. */
export function printedLabels(
  rows: readonly SourceRow[],
  tables: Readonly<Record<TableId, TableValue>>,
  placed: readonly PlacedCell[],
): PrintedLabel[] {
  const named = new Set<string>();
  return rows.flatMap((source): PrintedLabel[] => {
    if (!source.match) return [];
    const { match, label } = source;
    const { table, row: id } = match;
    const cells = placed.filter(
      ({ table: of, key }) =>
        of === table && findCellAnywhere(tables[table].form, table, key)?.row.id === id,
    );
    const [first] = cells;
    const row = first && findCell(tables[table].form, table, first.key)?.row;
    if (!row || named.has(`${table}.${id}`) || isSameLabel(label, row.label.zh)) return [];
    if (!isWhole(source, row.label.zh)) return [];
    named.add(`${table}.${id}`);
    const printed = label.trim().slice(0, LONGEST_LABEL);
    return [{ cells: cells.map(({ key }) => cellId(table, key)), printed, official: row.label.zh }];
  });
}

const LONGEST_LABEL = 200;

/** Sections by their headings; one that stands twice, as in a table of contents, has no certain place. */
export function printedOrder(sections: readonly SourceSection[]) {
  const ids = sections.flatMap(({ id }) => SECTION_IDS.filter((each) => each === id));
  return ids.filter((id) => ids.indexOf(id) === ids.lastIndexOf(id));
}
