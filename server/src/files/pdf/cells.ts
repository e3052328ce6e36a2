import { ImportError } from '../importError';
import type { Lattice } from './lattice';
import type { Ruling } from './sheet';

/** A cell by the lines around it; `row` and `column` count the places between lines. */
export interface Frame {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MAX_PLACES = 40_000;
const NEAR = 3;

const hasLine = (rulings: readonly Ruling[], at: number, beside: number): boolean =>
  rulings.some(
    (ruling) => Math.abs(ruling.at - at) <= NEAR && ruling.from <= beside && ruling.to >= beside,
  );

/** Lines near one place, looked up once for each place. */
const byPlace = (rulings: readonly Ruling[], places: readonly number[]): Ruling[][] =>
  places.map((place) => rulings.filter(({ at }) => Math.abs(at - place) <= NEAR));

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Stretches of a row without a line between them. */
function runsOf({ xs, ys, vertical }: Lattice): Run[][] {
  const lines = byPlace(vertical, xs);
  return ys.slice(1).map((bottom, row) => {
    const middle = ((ys[row] ?? 0) + bottom) / 2;
    const runs: Run[] = [];
    let from = 0;
    for (let column = 1; column < xs.length; column += 1) {
      const isEnd =
        column === xs.length - 1 || hasLine(lines[column] ?? [], xs[column] ?? 0, middle);
      if (!isEnd) continue;
      runs.push({ row, from, to: column });
      from = column;
    }
    return runs;
  });
}

/** True where a line stands below most of the run. */
function isClosedBelow(run: Run, { xs, ys }: Lattice, lines: readonly Ruling[]): boolean {
  let covered = 0;
  for (let column = run.from; column < run.to; column += 1) {
    const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    if (hasLine(lines, ys[run.row + 1] ?? 0, middle)) covered += 1;
  }
  return covered * 2 >= run.to - run.from;
}

const isSame = (a: Run, b: Run): boolean => a.from === b.from && a.to === b.to;

/** The cells between the lines: neighbours without a line between them are one cell. */
export function framesOf(lattice: Lattice): Frame[] {
  const { xs, ys, horizontal } = lattice;
  if (xs.length * ys.length > MAX_PLACES) throw new ImportError('tooComplex');
  const rows = runsOf(lattice);
  const below = byPlace(horizontal, ys);
  const taken = new Set<Run>();
  return rows.flat().flatMap((run): Frame[] => {
    if (taken.has(run)) return [];
    let last = run;
    for (;;) {
      const { row } = last;
      if (row + 1 >= rows.length || isClosedBelow(last, lattice, below[row + 1] ?? [])) break;
      const next = rows[row + 1]?.find((each) => isSame(each, run));
      if (!next) break;
      taken.add(next);
      last = next;
    }
    const [left, right] = [xs[run.from] ?? 0, xs[run.to] ?? 0];
    const [top, bottom] = [ys[run.row] ?? 0, ys[last.row + 1] ?? 0];
    const colspan = run.to - run.from;
    return [
      {
        row: run.row,
        column: run.from,
        rowspan: last.row + 1 - run.row,
        colspan,
        left,
        right,
        top,
        bottom,
      },
    ];
  });
}
