import { cellId, cellsOf, isTableId, type TableId } from '../../../domain/form';
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

/** Answered once every cell of it holds something. */
export const isAnswered = (report: FlatReport, { cells }: Question): boolean =>
  cells.every((id) => {
    const cell = report.cells[id];
    return cell !== undefined && (cell.value !== null || Boolean(cell.raw));
  });

/** Cells placed by an identity or an order that nobody has confirmed yet. */
export const inferredCells = (report: FlatReport): string[] =>
  Object.entries(report.cells)
    .filter(([, { how }]) => how === 'inferred')
    .map(([id]) => id);
