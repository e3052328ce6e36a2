import { TABLE_IDS, cellId, type TableId } from '../../../../domain/form';
import { isBlankCell, withCells, type TableValue } from '../../../../domain/cell';
import {
  SECTION_IDS,
  isEmptyNarrative,
  tableAttribute,
  unflatten,
  type ReportValue,
  type Scope,
} from '../../../../domain/report';
import { nextState } from '../../../../domain/workflow';
import {
  ConflictError,
  RefusalError,
  notFound,
  reportValue,
  slotOf,
  staleError,
  type OrganRow,
  type ReportRow,
  type Store,
} from '../../store';
import type { Clock } from '../clock';
import type { GivenOriginal, Keeper } from '../originals/keeper';
import { refuseYear } from '../reports/create';

export interface SourceInfo {
  readonly name: string;
  /** Hex, of what was read; empty where it is not known. */
  readonly sha256: string;
  readonly publishedOn: string;
}

export interface AcceptedImport {
  /** documentId */
  readonly organ: string;
  readonly year: number;
  readonly scope: Scope;
  /** The working copy it goes into; undefined for a new one. */
  readonly into: { readonly documentId: string; readonly version: number } | undefined;
  /** The report in its flat shape, as the preview gave it and the clerk answered it. */
  readonly report: unknown;
  readonly source: SourceInfo;
  readonly original: GivenOriginal;
}

type Content = Record<string, unknown>;

function refuseShape(problems: readonly { code: string; at: string }[]): never {
  throw new RefusalError(
    'badInput',
    '读出的内容不完整，请重新读取原件。 The report that was read is not whole; read the source again.',
    { problems: problems.slice(0, 20) },
  );
}

function readReportOf({ report: flat, year }: AcceptedImport): ReportValue {
  const given = typeof flat === 'object' && flat !== null ? { ...flat, year } : flat;
  const { report, problems } = unflatten(given);
  if (!report || problems.length > 0) return refuseShape(problems);
  return report;
}

/** The figures of the source over those that are there; what the source lacks stays as it is. */
function mergeTable(stored: TableValue, read: TableValue): TableValue {
  const cells = Object.entries(read.cells).filter(([, cell]) => !isBlankCell(cell));
  return cells.length === 0 ? stored : withCells({ ...stored, form: read.form }, cells);
}

const mergeTables = (stored: ReportValue, read: ReportValue): Content =>
  Object.fromEntries(
    TABLE_IDS.map((id: TableId) => [
      tableAttribute(id),
      mergeTable(stored.tables[id], read.tables[id]),
    ]),
  );

/** What is written: only parts that the source has. */
function contentOf(stored: ReportValue, read: ReportValue, source: SourceInfo): Content {
  const narratives = SECTION_IDS.map((id) => [id, read.narrative[id]] as const);
  const texts: [string, string | null][] = [
    ['title', read.title],
    ['contact', read.contact],
    ['feeNotices', read.processingFee.notices],
    ['feeCharged', read.processingFee.amountCharged],
    ['feeReceived', read.processingFee.amountReceived],
    ['feeText', read.processingFee.text],
    ['sourceName', source.name],
    ['sourcePublishedOn', source.publishedOn],
  ];
  return {
    ...mergeTables(stored, read),
    ...Object.fromEntries(
      [['preface', read.preface] as const, ...narratives].filter(
        ([, narrative]) => !isEmptyNarrative(narrative),
      ),
    ),
    ...Object.fromEntries(texts.filter(([, text]) => text !== null && text !== '')),
  };
}

function refuseLocked({ state }: ReportRow): void {
  if (nextState(state, 'edit')) return;
  throw new ConflictError(
    'locked',
    '这份年报已提交或已发布，不能导入。请先撤回提交，或用“更正”重新打开。' +
      ' This report is submitted or published; nothing can be imported into it. Recall it, or reopen it for correction.',
    { state },
  );
}

async function existingRow(store: Store, input: AcceptedImport): Promise<ReportRow> {
  const row = input.into && (await store.reports.lock(input.into.documentId));
  const slot = slotOf({
    organDocumentId: input.organ,
    year: String(input.year),
    scope: input.scope,
  });
  if (!row || row.slot !== slot) throw notFound();
  refuseLocked(row);
  if (row.version !== input.into?.version) throw staleError(row);
  return row;
}

async function newRow(store: Store, organ: OrganRow, input: AcceptedImport): Promise<ReportRow> {
  const place = { organDocumentId: organ.documentId, year: String(input.year), scope: input.scope };
  const { documentId, slot } = await store.reports.create(organ, place);
  await store.events.append({
    action: 'report.created',
    organ: organ.documentId,
    slot,
    payload: { document: documentId },
  });
  const row = await store.reports.lock(documentId);
  if (!row) throw notFound();
  return row;
}

/** Ids of the cells that the source gave, as they are written. */
const cellsGiven = (read: ReportValue): string[] =>
  TABLE_IDS.flatMap((table) =>
    Object.entries(read.tables[table].cells)
      .filter(([, cell]) => !isBlankCell(cell))
      .map(([key]) => cellId(table, key)),
  );

/** Takes what was read into a working copy, with its original: all of it or nothing, in one transaction. */
export function createAccept(store: Store, clock: Clock, keeper: Keeper) {
  return async (input: AcceptedImport): Promise<string> => {
    refuseYear(input.year, clock.thisYear());
    const read = readReportOf(input);
    const { source, original } = input;
    const kept = await keeper.keep(original, source.sha256);
    const documentId = await store.writing(async () => {
      const organ = await store.organs.findWithin(input.organ);
      if (!organ) throw notFound();
      const row = input.into ? await existingRow(store, input) : await newRow(store, organ, input);
      const cells = cellsGiven(read);
      const key = await keeper.record(row.documentId, source.name, original, kept, cells.length);
      const content = contentOf(reportValue(row, organ), read, source);
      const at = clock.now().toISOString();
      const imported = { at, ...source, ...kept, original: key, cells };
      if (!(await store.reports.takeImport(row, content, imported))) throw staleError(row);
      await store.events.append({
        action: 'report.imported',
        organ: organ.documentId,
        slot: row.slot,
        payload: {
          document: row.documentId,
          version: row.version + 1,
          // Not its name, which may be a person's.
          original: { key, ...kept },
        },
      });
      return row.documentId;
    });
    await keeper.ensure(original, kept);
    return documentId;
  };
}
