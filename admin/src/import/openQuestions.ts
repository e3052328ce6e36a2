import {
  cellId,
  cellsOf,
  findCellAnywhere,
  isTableId,
  parseCellId,
  type CellKind,
  type TableId,
} from '../../../domain/form';
import type { Note } from '../../../domain/read';
import type { FlatReport } from '../../../domain/report';
import { formOfTable } from './answers';

/** Something that only a person with the source can answer, and the cells the answer goes into. */
export interface Question {
  readonly id: string;
  readonly note: Note;
  readonly table: TableId;
  /** Full cell ids, in printed order. */
  readonly cells: readonly string[];
}

function rowCells(report: FlatReport, table: TableId, row: string): string[] {
  return cellsOf(formOfTable(report, table), table)
    .filter((cell) => row === '' || cell.row.id === row)
    .map(({ id }) => id);
}

function cellsAsked(report: FlatReport, { code, params }: Note): string[] {
  const { table } = params;
  if (!isTableId(table)) return [];
  if (code === 'N-rowUnplaced') return rowCells(report, table, String(params['row'] ?? ''));
  if (code === 'N-rowTwice') return [cellId(table, String(params['cell'] ?? ''))];
  return [];
}

/** The notes that are answered by figures; a row that stands in several pieces is asked for once. */
export function questionsOf(report: FlatReport, notes: readonly Note[]): Question[] {
  const asked = new Map<string, Question>();
  for (const note of notes) {
    const { table } = note.params;
    const cells = cellsAsked(report, note);
    const id = cells.join(' ');
    if (!isTableId(table) || cells.length === 0 || asked.has(id)) continue;
    asked.set(id, { id, note, table, cells });
  }
  return [...asked.values()];
}

/** Rows that a question asks for are not told as missing once more. */
function withoutAsked(note: Note, asked: ReadonlySet<string>): Note[] {
  const { table, rows } = note.params;
  if (note.code !== 'N-rowsMissing' || !Array.isArray(rows)) return [note];
  const left = rows.filter((row: string) => !asked.has(`${String(table)}.${row}`));
  return left.length === 0 ? [] : [{ ...note, params: { ...note.params, rows: left } }];
}

/** Notes that no question stands for: they are told, not asked. */
export function otherNotes(notes: readonly Note[], questions: readonly Question[]): Note[] {
  const asked = new Set(questions.map(({ note }) => note));
  const rows = new Set(
    questions.map(({ table, note }) => `${table}.${String(note.params['row'] ?? '')}`),
  );
  return notes.filter((note) => !asked.has(note)).flatMap((note) => withoutAsked(note, rows));
}

/** What stands where an answer is wanted: nothing, something that is no figure, or an answer. */
export type AnswerState = 'open' | 'wrong' | 'answered';

/** What may stand instead of a figure: `/`, dashes, or words that say there is none. */
const NO_FIGURE = /^[\p{P}\p{S}\s]*$|[无未没不]/u;
const NUMBER_IN_WORDS = /[〇零一二三四五六七八九十百千万两]/u;

const isWrongFigure = (value: number | string, kind: CellKind): boolean =>
  kind === 'count' && !(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);

/** A figure of the cell's kind is an answer, and so is a token such as `/`; other text is none. */
export function answerState(report: FlatReport, id: string): AnswerState {
  const cell = report.cells[id];
  if (!cell || (cell.value === null && !cell.raw)) return 'open';
  if (cell.value === null) {
    const raw = cell.raw ?? '';
    const isToken = cell.how !== 'typed' && NO_FIGURE.test(raw) && !NUMBER_IN_WORDS.test(raw);
    return isToken ? 'answered' : 'wrong';
  }
  const parsed = parseCellId(id);
  const table = parsed?.table;
  if (!parsed || !isTableId(table)) return 'answered';
  const kind = findCellAnywhere(formOfTable(report, table), table, parsed.key)?.kind ?? 'count';
  return isWrongFigure(cell.value, kind) ? 'wrong' : 'answered';
}

/** Answered once every cell of it holds a figure or a token. */
export const isAnswered = (report: FlatReport, { cells }: Question): boolean =>
  cells.every((id) => answerState(report, id) === 'answered');

/** Cells placed by an identity or an order that nobody has confirmed yet. */
export const inferredCells = (report: FlatReport): string[] =>
  Object.entries(report.cells)
    .filter(([, { how }]) => how === 'inferred')
    .map(([id]) => id);
