import { FORMS, leavesOf, type Block, type FormId, type TableId } from '../form';
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

/** A word of a header, with its grid column where it stands in a grid. */
export interface HeaderWord {
  readonly text: string;
  readonly column?: number;
}

/** No form prints so many; running text before a row may have any number. */
const MOST_WORDS = 200;

const ALIKE = 0.6;

/** 0 where they can't be alike by their lengths. */
function likeness(a: string, b: string): number {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return short > 2 && short >= ALIKE * long ? commonLength(a, b) / long : 0;
}

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
  for (const { text, column } of words) {
    if (open.length === 0) break;
    const exact = open.findIndex(({ folded }) => folded === text);
    const near = exact >= 0 || isExact ? exact : nearest(text, open);
    const at = near >= 0 || isExact ? near : open.findIndex(({ folded }) => opens(text, folded));
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (!found) continue;
    columns.push(found.id);
    places.push(column);
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
  (words.length > MOST_WORDS ? [] : words)
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

const ROW_HEADERS = new WeakMap<readonly HeaderWord[], Map<Block, Read>>();

/** Rows below one header share what it says. */
function readRowHeader(words: readonly HeaderWord[], block: Block): Read {
  const known = ROW_HEADERS.get(words) ?? new Map<Block, Read>();
  ROW_HEADERS.set(words, known);
  const read = known.get(block) ?? readHeader(folded(words, 2), block);
  known.set(block, read);
  return read;
}

/** The blocks of all forms, with their rows. */
const BLOCKS = FORMS.flatMap(({ id: form, tables }) =>
  tables.flatMap(({ id: table, blocks }) =>
    blocks.map((block) => {
      const rows: ReadonlySet<string> = new Set(leavesOf(block.rows).map(({ id }) => id));
      return { form, table, block, rows };
    }),
  ),
);

const readings = (table: TableId, row: string, words: readonly HeaderWord[]): Reading[] =>
  BLOCKS.filter((each) => each.table === table && each.rows.has(row)).map(({ form, block }) => ({
    form,
    block,
    ...readRowHeader(words, block),
  }));

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
  const all = readings(table, row, header);
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
