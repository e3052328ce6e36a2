import type { BlockCell } from '../../../../domain/read';
import type { PrintedLine } from './line';
import { isFigure, type PieceLine } from './pieces';

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns of a table without rulings; the first of them hold its labels. */
export interface Columns {
  readonly all: readonly Column[];
  readonly labels: number;
}

/** So many words on one left edge make a column of labels. */
const SHARED_BY = 3;

const overlap = (a: Column, b: Column): number =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** Stretches that overlap put together, from the left. */
function united(stretches: readonly Column[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of [...stretches].sort((a, b) => a.left - b.left)) {
    const last = columns[columns.length - 1];
    if (last && left <= last.right) {
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    } else columns.push({ left, right });
  }
  return columns;
}

/** Left edges that several words share: the columns of labels. */
function labelColumns(words: readonly PrintedLine[], end: number): Column[] {
  const lefts: { left: number; count: number }[] = [];
  for (const { left, size } of [...words].sort((a, b) => a.left - b.left)) {
    const last = lefts[lefts.length - 1];
    if (last && left - last.left <= size) last.count += 1;
    else lefts.push({ left, count: 1 });
  }
  const shared = lefts.filter(({ count }, index) => index === 0 || count >= SHARED_BY);
  return shared.map(({ left }, index) => ({ left, right: shared[index + 1]?.left ?? end }));
}

/** Columns that figures show, those of the labels left of them, and those that only have a head. */
export function columnsOf(lines: readonly PieceLine[]): Columns {
  const all = lines.flatMap(({ pieces }) => pieces);
  const values = united(all.filter(isFigure));
  const first = values[0]?.left ?? Infinity;
  const words = all.filter((piece) => !isFigure(piece));
  const labels = labelColumns(
    words.filter(({ left, right, size }) => left < first - size && right <= first + size),
    first,
  );
  const heads = words.filter(
    (piece) => piece.left >= first && !values.some((value) => overlap(value, piece) > 0),
  );
  return { all: [...labels, ...united([...values, ...united(heads)])], labels: labels.length };
}

export interface Placed {
  readonly from: number;
  readonly to: number;
}

/** The columns that a piece stands in: one, or several for a head above them. */
export function placeIn({ all }: Columns, piece: Column & { readonly size: number }): Placed {
  const least = Math.min(piece.size * 0.5, (piece.right - piece.left) * 0.9);
  const touched = all.flatMap((column, index) => (overlap(column, piece) >= least ? [index] : []));
  const [first] = touched;
  if (first !== undefined) return { from: first, to: touched[touched.length - 1] ?? first };
  const nearest = all.reduce(
    (best, column, index) =>
      overlap(column, piece) > overlap(all[best] ?? column, piece) ? index : best,
    0,
  );
  return { from: nearest, to: nearest };
}

interface Words extends Column {
  readonly text: string;
  readonly size: number;
}

/** Lines of one label, which stand below each other, put together. */
function labelsOf(pieces: readonly PrintedLine[]): Words[] {
  const labels: Words[] = [];
  for (const { text, left, right, size } of pieces) {
    const at = labels.findIndex((label) => overlap(label, { left, right }) > 0);
    const label = labels[at];
    if (!label) labels.push({ text, left, right, size });
    else {
      const edges = { left: Math.min(label.left, left), right: Math.max(label.right, right) };
      labels[at] = { ...edges, size, text: label.text + text };
    }
  }
  return labels;
}

/** Lines of one row as its cells; an empty place stays an empty cell. */
export function rowOf(lines: readonly PieceLine[], columns: Columns): BlockCell[] {
  const texts: string[] = columns.all.map(() => '');
  const spans: number[] = columns.all.map(() => 1);
  const pieces = lines.flatMap((line) => line.pieces);
  const isLabel = (piece: PrintedLine): boolean => placeIn(columns, piece).from < columns.labels;
  const labels = labelsOf(pieces.filter(isLabel));
  for (const piece of [...labels, ...pieces.filter((each) => !isLabel(each))]) {
    const { from, to } = placeIn(columns, piece);
    const isApart = isFigure(piece) && texts[from] !== '';
    texts[from] = `${texts[from] ?? ''}${isApart ? ' ' : ''}${piece.text}`;
    spans[from] = Math.max(spans[from] ?? 1, to - from + 1);
  }
  const cells: BlockCell[] = [];
  for (let at = 0; at < texts.length; ) {
    let span = 1;
    while (span < (spans[at] ?? 1) && texts[at + span] === '') span += 1;
    cells.push({ text: texts[at] ?? '', colspan: span, rowspan: 1 });
    at += span;
  }
  return cells;
}
