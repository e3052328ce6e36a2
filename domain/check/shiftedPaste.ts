import {
  cellId,
  cellKey,
  cellsOf,
  findCell,
  leavesOf,
  tableOf,
  type FormId,
  type TableId,
} from '../form';
import { everySumHolds, isBlankCell, sumsOf, type TableValue } from '../cell';
import { ERROR, type TableCheck } from './check';

/** A single broken sum has a cause of its own. */
const MIN_BROKEN = 2;
/** So many figures other than 0 must move: fewer may mend a sum by chance. */
const MIN_MOVED = 6;
/** So many sums with figures must hold after the block is moved back. */
const MIN_HELD = 4;

type Direction = 'up' | 'down' | 'left' | 'right';

interface Step {
  readonly to: Direction;
  /** The lines that it moves along the other axis, each by one. */
  readonly moves: 'rows' | 'columns';
  readonly by: 1 | -1;
}

const STEPS: readonly Step[] = [
  { to: 'up', moves: 'rows', by: -1 },
  { to: 'down', moves: 'rows', by: 1 },
  { to: 'left', moves: 'columns', by: -1 },
  { to: 'right', moves: 'columns', by: 1 },
];

/** One row or one column, as positions in the order of `cellsOf`. */
type Line = readonly number[];
type Lines = Readonly<Record<Step['moves'], readonly Line[]>>;

const LINES = new Map<string, Lines>();

/** The rows and the columns of a table's first block, in printed order. */
function linesOf(form: FormId, table: TableId): Lines {
  const name = `${form}:${table}`;
  const known = LINES.get(name);
  if (known) return known;
  const [block] = tableOf(form, table).blocks;
  const rows = leavesOf(block?.rows ?? []).map(({ id }) => id);
  const columns = leavesOf(block?.columns ?? []).map(({ id }) => id);
  const position = new Map(cellsOf(form, table).map(({ key }, at) => [key, at]));
  const at = (row: string, column: string) => position.get(cellKey(row, column)) ?? -1;
  const lines = {
    rows: rows.map((row) => columns.map((column) => at(row, column))),
    columns: columns.map((column) => rows.map((row) => at(row, column))),
  };
  LINES.set(name, lines);
  return lines;
}

/** What stands in each cell, in the order of `cellsOf`: undefined in a blank one, NaN for any text. */
type Counts = readonly (number | undefined)[];

const countsOf = (table: TableId, value: TableValue): Counts =>
  cellsOf(value.form, table).map(({ key }) => {
    const cell = value.cells[key];
    if (!cell || isBlankCell(cell)) return undefined;
    return typeof cell.value === 'number' ? cell.value : NaN;
  });

const isFigure = (count: number | undefined): boolean => count !== undefined && count !== 0;

/** All lines from one on, moved by one. */
interface Move {
  readonly counts: Counts;
  readonly lines: readonly Line[];
  readonly by: Step['by'];
  readonly from: number;
}

/** Whether no figure is lost over the edge and none covers another. */
function isFree({ counts, lines, by, from }: Move): boolean {
  // Only one line can stand in the way: the last one, or the one before the first that moves.
  const leaving = lines[by === 1 ? lines.length - 1 : from] ?? [];
  const covered = by === 1 ? undefined : lines[from - 1];
  return !leaving.some(
    (at, index) => isFigure(counts[at]) && (!covered || isFigure(counts[covered[index] ?? -1])),
  );
}

/** From how many lines on at least `MIN_MOVED` figures move. */
function startsOf(counts: Counts, lines: readonly Line[]): number {
  let figures = 0;
  const last = lines.findLastIndex((line) => {
    figures += line.filter((at) => isFigure(counts[at])).length;
    return figures >= MIN_MOVED;
  });
  return last + 1;
}

/** The counts with the lines moved; a zero gives way to any figure, and to what stands already. */
function moved({ counts, lines, by, from }: Move): Counts {
  const put: (number | undefined)[] = counts.map(() => undefined);
  for (const [index, line] of lines.entries()) {
    const targets = index < from ? line : lines[index + by];
    if (!targets) continue;
    for (const [at, target] of targets.entries()) {
      const count = counts[line[at] ?? -1];
      if (count === undefined) continue;
      if (count !== 0 || put[target] === undefined) put[target] = count;
    }
  }
  return put;
}

/** Sums that hold on figures other than 0, the total printed. */
function heldSums(form: FormId, table: TableId, counts: Counts): number {
  return sumsOf(form, table).filter(({ left, right }) => {
    const sum = (line: Line) => line.reduce((all, at) => all + (counts[at] ?? NaN), 0);
    return sum(left) === sum(right) && sum(right) > 0;
  }).length;
}

function findShift(form: FormId, table: TableId, counts: Counts): Direction | undefined {
  for (const { to, moves, by } of STEPS) {
    const lines = linesOf(form, table)[moves];
    const starts = startsOf(counts, lines);
    for (let from = 0; from < starts; from += 1) {
      const move = { counts, lines, by, from };
      if (!isFree(move)) continue;
      const put = moved(move);
      if (everySumHolds(form, table, put) && heldSums(form, table, put) >= MIN_HELD) return to;
    }
  }
  return undefined;
}

/** C47: one paste that landed a row or a column beside its place is one thing to mend. */
export const shiftedPaste: TableCheck = {
  code: 'C47',
  severity: ERROR,
  liftedWhenHistorical: true,
  isWaivable: false,
  supersedes: ['C01', 'C02', 'C03', 'C04', 'C46'],
  run: ({ table, value, broken }) => {
    if (broken.length < MIN_BROKEN) return [];
    const direction = findShift(value.form, table, countsOf(table, value));
    if (!direction) return [];
    const filled = Object.keys(value.cells).filter((key) => findCell(value.form, table, key));
    return [
      {
        cells: filled.map((key) => cellId(table, key)),
        params: { direction, count: broken.length },
      },
    ];
  },
};
