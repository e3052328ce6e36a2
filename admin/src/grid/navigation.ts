import { printedRows, tableOf, type FormId, type TableId } from '../../../domain/form';

/** A value cell's place: printed line among the lines with values, and its grid columns. */
export interface Place {
  readonly key: string;
  readonly line: number;
  /** Ordinal among the values of its line. */
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
}

/** Value cells line by line, as the keyboard walks them. */
export type NavigationMap = readonly (readonly Place[])[];

const MAPS = new Map<string, NavigationMap>();

/** Grid columns in which the cells of each printed row start, row spans reckoned with. */
function startColumns(form: FormId, table: TableId) {
  const { width } = tableOf(form, table);
  const open = new Array<number>(width).fill(0);
  return printedRows(tableOf(form, table)).map((row) => {
    let column = 0;
    const placed = row.cells.map((cell) => {
      while ((open[column] ?? 0) > 0) column += 1;
      const from = column;
      open.fill(cell.rowspan, from, from + cell.colspan);
      column += cell.colspan;
      return { cell, from };
    });
    open.forEach((left, at) => (open[at] = Math.max(0, left - 1)));
    return placed;
  });
}

function makeMap(form: FormId, table: TableId): NavigationMap {
  const lines = startColumns(form, table)
    .map((row) =>
      row.flatMap(({ cell, from }) =>
        cell.kind === 'value' ? [{ key: cell.key, from, to: from + cell.colspan }] : [],
      ),
    )
    .filter((line) => line.length > 0);
  return lines.map((line, index) =>
    line.map((cell, ordinal) => ({ ...cell, line: index, ordinal })),
  );
}

export function navigationMap(form: FormId, table: TableId): NavigationMap {
  const name = `${form}:${table}`;
  const map = MAPS.get(name) ?? makeMap(form, table);
  MAPS.set(name, map);
  return map;
}

export const placeOf = (map: NavigationMap, key: string): Place | undefined =>
  map.flat().find((place) => place.key === key);

export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'lineStart'
  | 'lineEnd'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown'
  | 'next'
  | 'previous';

const PAGE = 8;

function inLine(map: NavigationMap, line: number, from: number): string | undefined {
  const clamped = Math.min(Math.max(line, 0), map.length - 1);
  const places = map[clamped] ?? [];
  return (places.find((place) => place.from <= from && from < place.to) ?? places.at(-1))?.key;
}

/** Below the last line the next column begins, above the first the column before: Enter, Shift+Enter. */
function along(map: NavigationMap, place: Place, step: 1 | -1): string | undefined {
  const line = place.line + step;
  if (line >= 0 && line < map.length) return inLine(map, line, place.from);
  const edge = map[step === 1 ? 0 : map.length - 1] ?? [];
  const column = map[place.line]?.[place.ordinal + step];
  if (!column) return place.key;
  return edge.find(({ from, to }) => from <= column.from && column.from < to)?.key ?? place.key;
}

/** The key that a movement leads to; at an edge it stays where it is. */
export function move(map: NavigationMap, key: string, movement: Move): string {
  const place = placeOf(map, key);
  if (!place) return map[0]?.[0]?.key ?? key;
  const line = map[place.line] ?? [];
  const targets: Record<Move, () => string | undefined> = {
    left: () => line[place.ordinal - 1]?.key,
    right: () => line[place.ordinal + 1]?.key,
    up: () => inLine(map, place.line - 1, place.from),
    down: () => inLine(map, place.line + 1, place.from),
    lineStart: () => line[0]?.key,
    lineEnd: () => line.at(-1)?.key,
    first: () => map[0]?.[0]?.key,
    last: () => map.at(-1)?.at(-1)?.key,
    pageUp: () => inLine(map, place.line - PAGE, place.from),
    pageDown: () => inLine(map, place.line + PAGE, place.from),
    next: () => along(map, place, 1),
    previous: () => along(map, place, -1),
  };
  return targets[movement]() ?? key;
}

/** Keys of the rectangle between two cells, line by line. */
export function rectangle(map: NavigationMap, one: string, other: string): string[][] {
  const a = placeOf(map, one);
  const b = placeOf(map, other);
  if (!a || !b) return [];
  const from = Math.min(a.from, b.from);
  const to = Math.max(a.to, b.to);
  return map
    .slice(Math.min(a.line, b.line), Math.max(a.line, b.line) + 1)
    .map((line) => line.filter((p) => p.from < to && p.to > from).map(({ key }) => key));
}
