import { FORMS, LATEST_FORM, TABLE_IDS, leavesOf, tableOf, type Row, type TableId } from '../form';
import { commonLength, foldLabel, withoutOrdinal } from './fold';

/** A row of some form version under one of its wordings. */
interface Candidate {
  readonly table: TableId;
  readonly row: string;
  readonly folded: string;
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
      return { table, row: row.id, folded };
    }),
  );
  return all.filter(
    (one, index) =>
      all.findIndex(({ row, folded }) => row === one.row && folded === one.folded) === index,
  );
}

/** 表四 lies in one printed line: its rows are headers there, not labels of rows. */
const CANDIDATES: readonly Candidate[] = TABLE_IDS.filter(
  (table) => tableOf(LATEST_FORM.id, table).orientation === 'down',
).flatMap(candidatesOf);

/** For each letter the candidates, by their place, whose label has it. */
const CANDIDATES_WITH: ReadonlyMap<string, readonly number[]> = CANDIDATES.reduce(
  (all, { folded }, at) => {
    for (const letter of new Set(folded)) all.set(letter, [...(all.get(letter) ?? []), at]);
    return all;
  },
  new Map<string, number[]>(),
);

/** How many letters of the text each label has at all: more can't be common to both. */
function sharedLetters(text: string): Uint16Array {
  const shared = new Uint16Array(CANDIDATES.length);
  for (const letter of text) {
    for (const at of CANDIDATES_WITH.get(letter) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  }
  return shared;
}

function scoreOf({ folded: label }: Candidate, text: string, shared: number): number {
  if (text === label) return 1;
  if (label.length <= SHORT_LABEL || text.length < SHORT_LABEL) return 0;
  if (text.length * MIN_PRECISION > label.length) return 0;
  if (shared < text.length * MIN_PRECISION) return 0;
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
  const variants = [...new Set([foldLabel(withoutOrdinal(text)), foldLabel(text)])]
    .filter((each) => each !== '' && !ONLY_DIGITS.test(each))
    .map((folded) => ({ folded, shared: sharedLetters(folded) }));
  const best = new Map<string, RowMatch>();
  CANDIDATES.forEach((candidate, at) => {
    const { table, row } = candidate;
    if (!tables.includes(table)) return;
    const score = variants.reduce(
      (most, { folded, shared }) => Math.max(most, scoreOf(candidate, folded, shared[at] ?? 0)),
      0,
    );
    if (score === 0) return;
    const name = `${table}.${row}`;
    if (score > (best.get(name)?.score ?? 0)) best.set(name, { table, row, score });
  });
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
  if (!first || first.score < MIN_SCORE) return undefined;
  if (second && first.score - second.score < MARGIN && first.score < 1) return undefined;
  return first;
}

/** `matchRow` for these tables, which looks at each text once however often it comes. */
export function rowMatcher(tables: readonly TableId[]): (text: string) => RowMatch | undefined {
  const known = new Map<string, RowMatch | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, matchRow(text, tables));
    return known.get(text);
  };
}
