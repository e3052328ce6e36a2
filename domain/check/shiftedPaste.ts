import { cellId, cellKey, findCell, identitiesOf, leavesOf, tableOf } from '../form';
import { brokenIdentities, isBlankCell, type Cell, type TableValue } from '../cell';
import { ERROR, type TableCheck, type TableSubject } from './check';

/** A single broken sum has a cause of its own. */
const MIN_BROKEN = 2;
/** So many figures other than 0 must move: fewer may mend a sum by chance. */
const MIN_MOVED = 6;
/** So many sums with figures must hold after the block is moved back. */
const MIN_HELD = 4;

type Direction = 'up' | 'down' | 'left' | 'right';

interface Step {
  readonly to: Direction;
  readonly rows: number;
  readonly columns: number;
}

const STEPS: readonly Step[] = [
  { to: 'up', rows: -1, columns: 0 },
  { to: 'down', rows: 1, columns: 0 },
  { to: 'left', rows: 0, columns: -1 },
  { to: 'right', rows: 0, columns: 1 },
];

/** The figures from one row or column on, moved by a step; undefined where one would be lost, or few would move. */
function moved(
  { table, value }: TableSubject,
  { rows: down, columns: aside }: Step,
  from: number,
): TableValue | undefined {
  const [block] = tableOf(value.form, table).blocks;
  if (!block) return undefined;
  const rows = leavesOf(block.rows).map(({ id }) => id);
  const columns = leavesOf(block.columns).map(({ id }) => id);
  const cells = new Map<string, Cell>();
  let figures = 0;
  for (const [row, rowId] of rows.entries()) {
    for (const [column, columnId] of columns.entries()) {
      const key = cellKey(rowId, columnId);
      const cell = value.cells[key];
      if (!cell || isBlankCell(cell)) continue;
      const isFixed = (aside === 0 ? row : column) < from;
      const target = isFixed ? key : cellKey(rows[row + down] ?? '', columns[column + aside] ?? '');
      if (cell.value === 0 && (cells.has(target) || !findCell(value.form, table, target))) continue;
      const held = cells.get(target);
      const isFree = !held || held.value === 0;
      if (!isFree || !findCell(value.form, table, target)) return undefined;
      cells.set(target, cell);
      if (!isFixed && cell.value !== 0) figures += 1;
    }
  }
  if (figures < MIN_MOVED) return undefined;
  return { form: value.form, cells: Object.fromEntries(cells) };
}

/** Sums that hold on figures other than 0, the total printed. */
function heldSums(table: TableSubject['table'], value: TableValue): number {
  const count = (key: string): number => Number(value.cells[key]?.value ?? NaN);
  return identitiesOf(value.form, table).filter(({ left, right }) => {
    const sum = (keys: readonly string[]) => keys.reduce((all, key) => all + count(key), 0);
    return sum(left) === sum(right) && sum(right) > 0;
  }).length;
}

function findShift(subject: TableSubject) {
  const { table, value } = subject;
  const [block] = tableOf(value.form, table).blocks;
  const lengths = block ? [leavesOf(block.rows).length, leavesOf(block.columns).length] : [];
  for (const step of STEPS) {
    const last = lengths[step.columns === 0 ? 0 : 1] ?? 0;
    for (let from = 0; from < last; from += 1) {
      const put = moved(subject, step, from);
      if (!put || brokenIdentities(table, put).length > 0) continue;
      if (heldSums(table, put) >= MIN_HELD) return step.to;
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
  run: (subject) => {
    const { table, value, broken } = subject;
    if (broken.length < MIN_BROKEN) return [];
    const direction = findShift(subject);
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
