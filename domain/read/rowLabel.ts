import { FORMS, TABLE_IDS, leavesOf, tableOf, type Row, type TableId } from '../form';
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

const wordings = (row: Row): string[] => [row.label.zh, ...(row.synonyms ?? [])];

function candidatesOf(table: TableId): Candidate[] {
  const all = FORMS.flatMap(({ id }) =>
    tableOf(id, table).blocks.flatMap((block) => leavesOf(block.rows)),
  ).flatMap((row) =>
    wordings(row).map((text) => ({
      table,
      row: row.id,
      folded: foldLabel(withoutOrdinal(text)),
    })),
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

function scoreOf(label: string, text: string): number {
  if (text === label) return 1;
  if (label.length <= SHORT_LABEL || text.length < SHORT_LABEL) return 0;
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
  const variants = [foldLabel(withoutOrdinal(text)), foldLabel(text)].filter((each) => each !== '');
  const best = new Map<string, RowMatch>();
  for (const { table, row, folded } of CANDIDATES) {
    if (!tables.includes(table)) continue;
    const score = Math.max(0, ...variants.map((variant) => scoreOf(folded, variant)));
    const name = `${table}.${row}`;
    if (score > (best.get(name)?.score ?? 0)) best.set(name, { table, row, score });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
  if (!first || first.score < MIN_SCORE) return undefined;
  if (second && first.score - second.score < MARGIN && first.score < 1) return undefined;
  return first;
}
