import type { BlockCell } from '../../../../domain/read';
import { columnsOf, placeIn, rowOf, type Columns } from './columns';
import { distance, isAnchor, opensLabel, type PieceLine } from './pieces';

/** Lines nearer than this, in characters' size, may belong to one cell. */
export const TIGHT = 1.55;
const LOOK_AHEAD = 20;

const isTight = (above: PieceLine | undefined, below: PieceLine | undefined): boolean =>
  above !== undefined && below !== undefined && (distance(above, below) ?? 0) <= TIGHT;

/** All of the line stands in the columns of labels. */
const isLabel = ({ pieces }: PieceLine, columns: Columns): boolean =>
  pieces.every((piece) => placeIn(columns, piece).from < columns.labels);

/** A line that opens the label of a row: its ordinal stands in the column next to the figures. */
const opensRow = ({ pieces }: PieceLine, columns: Columns): boolean =>
  columns.labels > 0 &&
  pieces.some((piece) => opensLabel(piece) && placeIn(columns, piece).to === columns.labels - 1);

/** Where the row begins whose figures stand at `anchor`: at its ordinal, else as long as lines are tight. */
function rowStart(
  lines: readonly PieceLine[],
  from: number,
  anchor: number,
  columns: Columns,
): number {
  let start = anchor;
  for (let at = anchor; at >= from; at -= 1) {
    const line = lines[at];
    if (!line || (at < anchor && (!isTight(line, lines[at + 1]) || !isLabel(line, columns)))) break;
    start = at;
    if (opensRow(line, columns)) break;
  }
  return start;
}

/** The line goes on with the label of the figures above it. */
function continuesRow(lines: readonly PieceLine[], at: number, columns: Columns): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (!line || !before || isAnchor(line) || opensRow(line, columns)) return false;
  if (!isTight(before, line) || !isLabel(line, columns)) return false;
  const rest = lines.slice(at + 1, at + LOOK_AHEAD);
  const next = rest.find((each) => isAnchor(each) || opensRow(each, columns));
  if (!next || opensRow(next, columns)) return true;
  // Without an ordinal a label may open here: it does where it is nearer to the figures below.
  return (distance(before, line) ?? 0) <= (distance(line, next) ?? Infinity);
}

/** Lines grouped to rows: a label stands around its figures, other lines are rows of their own. */
function groupsOf(lines: readonly PieceLine[], columns: Columns): PieceLine[][] {
  const groups: PieceLine[][] = [];
  let from = 0;
  for (let anchor = 0; anchor < lines.length; anchor += 1) {
    const line = lines[anchor];
    if (!line || !isAnchor(line)) continue;
    const start = rowStart(lines, from, anchor, columns);
    groups.push(...lines.slice(from, start).map((each) => [each]));
    let end = anchor + 1;
    while (continuesRow(lines, end, columns)) end += 1;
    groups.push(lines.slice(start, end));
    from = end;
    anchor = end - 1;
  }
  return [...groups, ...lines.slice(from).map((each) => [each])];
}

/** A table from where its words and figures stand. */
export function rowsOf(lines: readonly PieceLine[]): BlockCell[][] {
  const columns = columnsOf(lines);
  if (columns.all.length < 2) return [];
  return groupsOf(lines, columns).map((group) => rowOf(group, columns));
}
