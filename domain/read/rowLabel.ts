import { FORMS, TABLE_IDS, leavesOf, tableOf, type Row, type TableId } from '../form';
import { commonLength, foldLabel, withoutOrdinal } from './fold';

/** A row of some form version under one of its wordings. */
interface Candidate {
  readonly table: TableId;
  readonly row: string;
  readonly folded: string;
  readonly letters: ReadonlySet<string>;
}

export interface RowMatch {
  readonly table: TableId;
  readonly row: string;
  /** 0–1: how much of the label and of the text agree. */
  readonly score: number;
}

const SHORT_LABEL = 4;
const MIN_SCORE = 0.72;
const MIN_PRECISION = 0.82;
const MARGIN = 0.06;
/** With spaces between all letters and explanations in brackets no label is longer. */
const LONGEST_TEXT = 400;
const ONLY_DIGITS = /^\d+$/u;

const wordings = (row: Row): string[] => [row.label.zh, ...(row.synonyms ?? [])];

function candidatesOf(table: TableId): Candidate[] {
  const all = FORMS.flatMap(({ id }) =>
    tableOf(id, table).blocks.flatMap((block) => leavesOf(block.rows)),
  ).flatMap((row) =>
    wordings(row).map((text) => {
      const folded = foldLabel(withoutOrdinal(text));
      return { table, row: row.id, folded, letters: new Set(folded) };
    }),
  );
  return all.filter(
    (one, index) =>
      all.findIndex(({ row, folded }) => row === one.row && folded === one.folded) === index,
  );
}

/** 表四 lies in one printed line: its rows are headers there, not labels of rows. */
const CANDIDATES: readonly Candidate[] = TABLE_IDS.filter(
  (table) => tableOf('F2021', table).orientation === 'down',
).flatMap(candidatesOf);

/** How many letters of the text the label has at all: more can't be common to both. */
function sharedLetters({ letters }: Candidate, text: string): number {
  let shared = 0;
  for (const letter of text) if (letters.has(letter)) shared += 1;
  return shared;
}

function scoreOf(candidate: Candidate, text: string): number {
  const { folded: label } = candidate;
  if (text === label) return 1;
  if (label.length <= SHORT_LABEL || text.length < SHORT_LABEL) return 0;
  if (text.length * MIN_PRECISION > label.length) return 0;
  if (sharedLetters(candidate, text) < text.length * MIN_PRECISION) return 0;
  const common = commonLength(label, text);
  const precision = common / text.length;
  const recall = common / label.length;
  if (precision < MIN_PRECISION || common < SHORT_LABEL) return 0;
  return 0.6 * precision + 0.4 * recall;
}

/**
 * The row that a text names: equal after folding, or close enough and clearly closer than any other
 * row. Short labels (规章, 总计) must be equal. Undefined where none, or two, would do.
 */
export function matchRow(text: string, tables: readonly TableId[]): RowMatch | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const variants = [...new Set([foldLabel(withoutOrdinal(text)), foldLabel(text)])].filter(
    (each) => each !== '' && !ONLY_DIGITS.test(each),
  );
  const best = new Map<string, RowMatch>();
  for (const candidate of CANDIDATES) {
    const { table, row } = candidate;
    if (!tables.includes(table)) continue;
    const score = Math.max(0, ...variants.map((variant) => scoreOf(candidate, variant)));
    const name = `${table}.${row}`;
    if (score > (best.get(name)?.score ?? 0)) best.set(name, { table, row, score });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
  if (!first || first.score < MIN_SCORE) return undefined;
  if (second && first.score - second.score < MARGIN && first.score < 1) return undefined;
  return first;
}
