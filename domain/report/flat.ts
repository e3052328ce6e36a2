import {
  LATEST_FORM,
  TABLE_IDS,
  cellId,
  cellsOf,
  findCellAnywhere,
  formForYear,
  isFormId,
  isTableId,
  parseCellId,
  type FormId,
  type SectionId,
  type TableId,
} from '../form';
import { cellAt, computedTotals, foreignKeys, type Cell } from '../cell';
import type { Narrative } from './narrative';
import { isRecord, parseReport, recordOf, type RawReport } from './parse';
import type { ProcessingFee } from './processingFee';
import type { ReportValue, Scope } from './report';

/** A cell as it is given away: `computed` stands beside a printed total that differs from it. */
export interface FlatCell extends Cell {
  readonly computed?: number;
}

/** A report with its cells by full id (`table.row.column`): the shape of `.json` and of the CLI. */
export interface FlatReport {
  readonly form: FormId;
  /** Only where the tables stand on different forms. */
  readonly forms?: Readonly<Record<TableId, FormId>>;
  readonly organ: string;
  readonly organCode: string;
  readonly year: number;
  readonly scope: Scope;
  readonly title: string;
  readonly cells: Readonly<Record<string, FlatCell>>;
  readonly narrative: Readonly<Record<SectionId, Narrative>>;
  readonly preface: Narrative;
  readonly contact: string;
  readonly processingFee: ProcessingFee;
  readonly correctionNote: string | null;
}

const MISSING: Cell = { value: null, how: 'missing' };

/** `published` fills blank totals with the computed ones, `printed` leaves them missing. */
export type FlatTotals = 'published' | 'printed';

function flatCells(report: ReportValue, table: TableId, wanted: FlatTotals): [string, FlatCell][] {
  const value = report.tables[table];
  const totals = wanted === 'published' ? computedTotals(table, value) : new Map<string, number>();
  const own = cellsOf(value.form, table).map(({ id, key, kind, unit }): [string, FlatCell] => {
    const printed = cellAt(value, key);
    const total = kind === 'total' ? totals.get(key) : undefined;
    const cell =
      printed ?? (total === undefined ? MISSING : { value: total, how: 'typed' as const });
    const withUnit = unit && cell.value !== null && !cell.unit ? { ...cell, unit } : cell;
    const differs = total !== undefined && withUnit.value !== total;
    return [id, differs ? { ...withUnit, computed: total } : withUnit];
  });
  const foreign = foreignKeys(table, value).map((key): [string, FlatCell] => [
    cellId(table, key),
    cellAt(value, key) ?? MISSING,
  ]);
  return [...own, ...foreign];
}

/** Every cell of the report by its full id, with the totals that are published or printed. */
export function flatten(report: ReportValue, totals: FlatTotals = 'published'): FlatReport {
  const forms = recordOf(TABLE_IDS, (table) => report.tables[table].form);
  const distinct = new Set(Object.values(forms));
  const form = formForYear(report.year)?.id ?? forms.requests;
  return {
    form: distinct.size === 1 ? forms.requests : form,
    ...(distinct.size > 1 ? { forms } : {}),
    organ: report.organ.name,
    organCode: report.organ.code,
    year: report.year,
    scope: report.scope,
    title: report.title,
    cells: Object.fromEntries(TABLE_IDS.flatMap((table) => flatCells(report, table, totals))),
    narrative: report.narrative,
    preface: report.preface,
    contact: report.contact,
    processingFee: report.processingFee,
    correctionNote: report.correctionNote,
  };
}

/** What is wrong with a flat report, and where; words live in `message`. */
export interface FlatProblem {
  readonly code: 'notAnObject' | 'badYear' | 'badForm' | 'noCells' | 'unknownCell';
  readonly at: string;
}

function nested(flat: RawReport, cells: RawReport, formOf: (table: TableId) => unknown): RawReport {
  const tables = recordOf(TABLE_IDS, (table) => ({
    form: formOf(table),
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([id, cell]) => {
        const parsed = parseCellId(id);
        return parsed?.table === table ? [[parsed.key, cell]] : [];
      }),
    ),
  }));
  const organ = isRecord(flat['organ'])
    ? flat['organ']
    : { code: flat['organCode'], name: flat['organ'] };
  return { ...flat, organ, tables };
}

function isKnownCell(id: string): boolean {
  const parsed = parseCellId(id);
  if (!parsed || !isTableId(parsed.table)) return false;
  return findCellAnywhere(LATEST_FORM.id, parsed.table, parsed.key) !== undefined;
}

/**
 * A report from its flat shape. Problems that leave nothing to check come back alone; cells with an
 * unknown id are listed beside the report and left out of it.
 */
export function unflatten(input: unknown): {
  readonly report?: ReportValue;
  readonly problems: readonly FlatProblem[];
} {
  if (!isRecord(input)) return { problems: [{ code: 'notAnObject', at: '' }] };
  const year = input['year'];
  if (typeof year !== 'number' || !Number.isInteger(year)) {
    return { problems: [{ code: 'badYear', at: 'year' }] };
  }
  if (input['form'] !== undefined && !isFormId(input['form'])) {
    return { problems: [{ code: 'badForm', at: 'form' }] };
  }
  if (!isRecord(input['cells'])) return { problems: [{ code: 'noCells', at: 'cells' }] };
  const forms = isRecord(input['forms']) ? input['forms'] : {};
  const formOf = (table: TableId): unknown => forms[table] ?? input['form'];
  const unknown = Object.keys(input['cells']).filter((id) => !isKnownCell(id));
  return {
    report: parseReport(nested(input, input['cells'], formOf)),
    problems: unknown.map((at) => ({ code: 'unknownCell', at })),
  };
}
