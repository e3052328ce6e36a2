import { FORMS, leavesOf, tableOf, type Block, type FormId, type TableId } from '../form';
import { commonLength, foldLabel } from './fold';
import { columnWording } from './knownLabel';

/** The columns under which a row's values stand, and the form whose block prints them. */
export interface RowColumns {
  readonly form: FormId;
  readonly columns: readonly string[];
  /** Grid column of each, where a header stands in the same grid. */
  readonly places: readonly number[] | undefined;
  /** False where no header, or only a part of one, said so. */
  readonly isPrinted: boolean;
}

/** A word of a header; `place` is its grid column. */
export interface HeaderWord {
  readonly text: string;
  readonly place?: number;
}

const ALIKE = 0.6;

const likeness = (a: string, b: string): number =>
  Math.min(a.length, b.length) > 2 ? commonLength(a, b) / Math.max(a.length, b.length) : 0;

/** The column that a damaged header word is most like, if it is like any. */
function nearest(word: string, columns: readonly { readonly folded: string }[]): number {
  const scores = columns.map(({ folded }) => likeness(word, folded));
  const best = Math.max(0, ...scores);
  return best >= ALIKE ? scores.indexOf(best) : -1;
}

/** A cut header (本年新) still opens like its column. */
const opens = (cut: string, whole: string): boolean => cut.length > 2 && whole.startsWith(cut);

interface Reading {
  readonly form: FormId;
  readonly block: Block;
  readonly columns: readonly string[];
  readonly places: readonly (number | undefined)[];
  readonly score: number;
}

type Read = Pick<Reading, 'columns' | 'places' | 'score'>;

/** Matches the words of a header to the columns of one block, in the order of the header. */
function readHeader(words: readonly HeaderWord[], block: Block, isExact = false): Read {
  const open = columnWording(block.columns);
  const columns: string[] = [];
  const places: (number | undefined)[] = [];
  let score = 0;
  for (const { text, place } of words) {
    const exact = open.findIndex(({ folded }) => folded === text);
    const near = exact >= 0 || isExact ? exact : nearest(text, open);
    const at = near >= 0 || isExact ? near : open.findIndex(({ folded }) => opens(text, folded));
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (!found) continue;
    columns.push(found.id);
    places.push(place);
    score += exact >= 0 ? 1 : 0.6;
  }
  return { columns, places, score };
}

const isPlaced = (places: readonly (number | undefined)[]): places is readonly number[] =>
  places.length > 0 &&
  places.every((place) => place !== undefined) &&
  new Set(places).size === places.length;

/** A header that seems to turn the columns round may have been misread. */
const isInOrder = (columns: readonly string[], order: readonly string[]): boolean =>
  columns.every((id, at) => at === 0 || order.indexOf(columns[at - 1] ?? '') < order.indexOf(id));

const folded = (words: readonly HeaderWord[], shortest: number): HeaderWord[] =>
  words
    .map((word) => ({ ...word, text: foldLabel(word.text) }))
    .filter(({ text }) => text.length >= shortest);

/** The columns of a table with one block: in the order of its header, where all of them are named. */
export function columnsOfTable(
  block: Block,
  form: FormId,
  words: readonly HeaderWord[],
): RowColumns {
  const columns = leavesOf(block.columns).map(({ id }) => id);
  const read = readHeader(folded(words, 1), block, true);
  const { places } = read;
  const isWhole = read.columns.length === columns.length && isPlaced(places);
  if (!isWhole) return { form, columns, places: undefined, isPrinted: true };
  return { form, columns: read.columns, places, isPrinted: isInOrder(read.columns, columns) };
}

function readings(table: TableId, row: string, words: readonly HeaderWord[]): Reading[] {
  return FORMS.flatMap(({ id: form }) =>
    tableOf(form, table)
      .blocks.filter((block) => leavesOf(block.rows).some(({ id }) => id === row))
      .map((block) => ({ form, block, ...readHeader(words, block) })),
  );
}

/**
 * The columns of a row of 表二: by the words of its header where they are printed, else those of the
 * preferred form. A header that names some columns only is sure where the row has as many values.
 * Undefined where no form has the row.
 */
export function columnsOfRow(
  table: TableId,
  row: string,
  header: readonly HeaderWord[],
  preferred: FormId,
  valueCount: number,
): RowColumns | undefined {
  const all = readings(table, row, folded(header, 2));
  const best = [...all].sort(
    (a, b) => b.score - a.score || Number(b.form === preferred) - Number(a.form === preferred),
  )[0];
  if (!best) return undefined;
  if (best.score > 0) {
    const { form, columns, places, block } = best;
    const order = leavesOf(block.columns).map(({ id }) => id);
    const isWhole = columns.length === order.length || columns.length === valueCount;
    return {
      form,
      columns,
      places: isPlaced(places) ? places : undefined,
      isPrinted: isWhole && isInOrder(columns, order),
    };
  }
  const fallback = all.find(({ form }) => form === preferred) ?? best;
  const columns = leavesOf(fallback.block.columns).map(({ id }) => id);
  return { form: fallback.form, columns, places: undefined, isPrinted: false };
}
