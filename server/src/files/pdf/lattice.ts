import { ImportError } from '../importError';
import type { Ruling } from './sheet';

/** Lines that touch each other, with where they stand on both axes. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** Lines closer than this are one, and meet. */
const NEAR = 3;
const MAX_LINES = 4_000;
const LEAST = { width: 40, height: 10 } as const;

/** Pieces of one line, drawn cell by cell, put together. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at);
  const bands: Ruling[][] = [];
  for (const ruling of sorted) {
    const band = bands[bands.length - 1];
    const last = band?.[band.length - 1];
    if (band && last && ruling.at - last.at <= NEAR / 2) band.push(ruling);
    else bands.push([ruling]);
  }
  return bands.flatMap((band) => {
    const at = band.reduce((sum, ruling) => sum + ruling.at, 0) / band.length;
    const runs: Ruling[] = [];
    for (const ruling of [...band].sort((a, b) => a.from - b.from)) {
      const last = runs[runs.length - 1];
      if (last && ruling.from <= last.to + NEAR) {
        runs[runs.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
      } else runs.push({ ...ruling, at });
    }
    return runs;
  });
}

const meet = (across: Ruling, down: Ruling): boolean =>
  across.at >= down.from - NEAR &&
  across.at <= down.to + NEAR &&
  down.at >= across.from - NEAR &&
  down.at <= across.to + NEAR;

/** Which lines hang together, by the number of their group. */
function groupsOf(horizontal: readonly Ruling[], vertical: readonly Ruling[]): number[] {
  const parents = [...horizontal, ...vertical].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] ?? root] ?? root;
      root = parents[root] ?? root;
    }
    return root;
  };
  horizontal.forEach((across, row) =>
    vertical.forEach((down, column) => {
      if (meet(across, down)) parents[rootOf(horizontal.length + column)] = rootOf(row);
    }),
  );
  return parents.map((_, index) => rootOf(index));
}

/** Places without those that are too near to the one before. */
function distinct(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = kept[kept.length - 1];
    if (last === undefined || place - last > NEAR) kept.push(place);
  }
  return kept;
}

function latticeOf(lines: readonly Ruling[]): Lattice {
  const horizontal = lines.filter(({ axis }) => axis === 'horizontal');
  const vertical = lines.filter(({ axis }) => axis === 'vertical');
  const ends = (rulings: readonly Ruling[]): number[] =>
    rulings.length === 0
      ? []
      : [Math.min(...rulings.map(({ from }) => from)), Math.max(...rulings.map(({ to }) => to))];
  return {
    xs: distinct([...vertical.map(({ at }) => at), ...ends(horizontal)]),
    ys: distinct([...horizontal.map(({ at }) => at), ...ends(vertical)]),
    horizontal,
    vertical,
  };
}

const extent = (places: readonly number[]): number =>
  (places[places.length - 1] ?? 0) - (places[0] ?? 0);

function isTable({ xs, ys, vertical, horizontal }: Lattice): boolean {
  const hasLines = vertical.length > 0 && horizontal.length > 1;
  const cells = (xs.length - 1) * (ys.length - 1);
  return hasLines && cells > 1 && extent(xs) >= LEAST.width && extent(ys) >= LEAST.height;
}

/** The tables that a page's lines draw, from the top. */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] {
  const of = (axis: Ruling['axis']): Ruling[] =>
    joined(rulings.filter((each) => each.axis === axis));
  const horizontal = of('horizontal');
  const vertical = of('vertical');
  if (horizontal.length > MAX_LINES || vertical.length > MAX_LINES) {
    throw new ImportError('tooComplex');
  }
  const groups = groupsOf(horizontal, vertical);
  const members = new Map<number, Ruling[]>();
  [...horizontal, ...vertical].forEach((ruling, index) => {
    const group = groups[index] ?? index;
    const others = members.get(group);
    if (others) others.push(ruling);
    else members.set(group, [ruling]);
  });
  return [...members.values()]
    .map(latticeOf)
    .filter(isTable)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
