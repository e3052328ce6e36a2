import { FORMS, leavesOf, tableOf, type Block, type FormId, type TableId } from '../form';
import { commonLength, foldLabel } from './fold';
import { columnWording } from './knownLabel';

/** The columns under which a row's values stand, and the form whose block prints them. */
export interface RowColumns {
  readonly form: FormId;
  readonly columns: readonly string[];
  /** False where no header said so and the form of the year was taken. */
  readonly isPrinted: boolean;
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
  readonly score: number;
}

/** Matches the words of a header to the columns of one block, in the order of the header. */
function readHeader(words: readonly string[], block: Block): { columns: string[]; score: number } {
  const open = columnWording(block.columns);
  const columns: string[] = [];
  let score = 0;
  for (const word of words) {
    const exact = open.findIndex(({ folded }) => folded === word);
    const near = exact >= 0 ? exact : nearest(word, open);
    const at = near >= 0 ? near : open.findIndex(({ folded }) => opens(word, folded));
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (!found) continue;
    columns.push(found.id);
    score += exact >= 0 ? 1 : 0.6;
  }
  return { columns, score };
}

function readings(table: TableId, row: string, words: readonly string[]): Reading[] {
  return FORMS.flatMap(({ id: form }) =>
    tableOf(form, table)
      .blocks.filter((block) => leavesOf(block.rows).some(({ id }) => id === row))
      .map((block) => ({ form, block, ...readHeader(words, block) })),
  );
}

/**
 * The columns of a row of 表二: by the words of its header where they are printed, else those of the
 * preferred form. Undefined where no form has the row.
 */
export function columnsOfRow(
  table: TableId,
  row: string,
  headerWords: readonly string[],
  preferred: FormId,
): RowColumns | undefined {
  const words = headerWords.map(foldLabel).filter((word) => word.length > 1);
  const all = readings(table, row, words);
  const best = [...all].sort(
    (a, b) => b.score - a.score || Number(b.form === preferred) - Number(a.form === preferred),
  )[0];
  if (!best) return undefined;
  if (best.score > 0) return { form: best.form, columns: best.columns, isPrinted: true };
  const fallback = all.find(({ form }) => form === preferred) ?? best;
  const columns = leavesOf(fallback.block.columns).map(({ id }) => id);
  return { form: fallback.form, columns, isPrinted: false };
}
