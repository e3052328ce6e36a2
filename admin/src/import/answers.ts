import { cellAt, confirmed, readCell, type Cell } from '../../../domain/cell';
import {
  TABLE_IDS,
  cellsOf,
  findCellAnywhere,
  isTableId,
  parseCellId,
  type FormId,
  type TableId,
} from '../../../domain/form';
import {
  unflatten,
  type FlatCell,
  type FlatReport,
  type ReportValue,
} from '../../../domain/report';
import { shownText } from '../grid/entry';

/** What the clerk has answered over what was read; cells by full id. */
export interface Answers {
  /** Typed figures; an empty text leaves the cell blank. */
  readonly typed: Readonly<Record<string, string>>;
  /** Inferred cells that were compared with the source and found right. */
  readonly confirmed: readonly string[];
}

export const NO_ANSWERS: Answers = { typed: {}, confirmed: [] };

export const formOfTable = (report: FlatReport, table: TableId): FormId =>
  report.forms?.[table] ?? report.form;

const MISSING: Cell = { value: null, how: 'missing' };

/** A typed figure is read as in the grid; without a unit it keeps that of the source. */
function typedCell(report: FlatReport, id: string, text: string): Cell {
  const parsed = parseCellId(id);
  if (!parsed || !isTableId(parsed.table)) return MISSING;
  const form = formOfTable(report, parsed.table);
  const kind = findCellAnywhere(form, parsed.table, parsed.key)?.kind ?? 'count';
  const cell = readCell(text, kind, 'typed');
  const unit = report.cells[id]?.unit;
  return kind === 'amount' && unit && !cell.unit && cell.value !== null ? { ...cell, unit } : cell;
}

/** The report as read, with the answers in their cells. */
export function withAnswers(report: FlatReport, answers: Answers): FlatReport {
  const cells = new Map<string, FlatCell>(Object.entries(report.cells));
  for (const id of answers.confirmed) {
    const cell = cells.get(id);
    if (cell) cells.set(id, confirmed(cell));
  }
  for (const [id, text] of Object.entries(answers.typed)) {
    cells.set(id, typedCell(report, id, text));
  }
  return { ...report, cells: Object.fromEntries(cells) };
}

/** Typing what the source says takes the answer back; over an inferred cell it confirms it. */
export function typeAnswer(
  report: FlatReport,
  answers: Answers,
  id: string,
  text: string,
): Answers {
  const others = Object.entries(answers.typed).filter(([each]) => each !== id);
  const before = report.cells[id];
  const isAsRead = text.trim() === shownText(before) && before?.how !== 'inferred';
  return {
    ...answers,
    typed: Object.fromEntries(isAsRead ? others : [...others, [id, text]]),
  };
}

export function confirmCells(answers: Answers, ids: readonly string[]): Answers {
  return { ...answers, confirmed: [...new Set([...answers.confirmed, ...ids])] };
}

/** The report of a year in its nested shape, for the checks. */
export function valueOf(report: FlatReport, year: number): ReportValue | undefined {
  return unflatten({ ...report, year }).report;
}

/** How the cells of the form came in. */
export type CellCounts = Readonly<Record<Cell['how'], number>>;

export function countCells(value: ReportValue): CellCounts {
  const counts = { read: 0, inferred: 0, typed: 0, missing: 0 };
  for (const table of TABLE_IDS) {
    for (const { key } of cellsOf(value.tables[table].form, table)) {
      counts[cellAt(value.tables[table], key)?.how ?? 'missing'] += 1;
    }
  }
  return counts;
}
