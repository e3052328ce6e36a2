import { cellId } from '../../../../domain/form';
import {
  compareTables,
  compareTexts,
  type ComparedTable,
  type ComparedText,
} from '../../../../domain/compare';
import type { ReportValue } from '../../../../domain/report';
import { RefusalError, notFound, organOfSlot, type Store } from '../../store';
import { intactReport } from '../site/integrity';
import { openDossier, type Dossier } from './dossier';
import { previousReports } from './previous';

/** What may be compared: `working`, `last` (last year's own report), or the number of an edition. */
export type Side = 'working' | 'last' | number;

export interface Comparison {
  readonly tables: readonly (Pick<ComparedTable, 'table' | 'same' | 'isPartial'> & {
    readonly differing: readonly {
      /** Full cell id */
      readonly cell: string;
      /** What stands there on each side. */
      readonly texts: readonly string[];
      readonly change?: number;
    }[];
  })[];
  readonly texts: readonly ComparedText[];
}

function refuseTampered(): never {
  throw new RefusalError(
    'editionTampered',
    '这一版的内容与发布时的摘要不符，不能对比，请联系管理员从备份恢复。 This edition differs from what was published and is not compared; have the operator restore it.',
  );
}

async function editionSide(store: Store, { row }: Dossier, number: number): Promise<ReportValue> {
  const { year, scope, slot } = row;
  const place = { organDocumentId: organOfSlot(slot), year, scope, number };
  const edition = await store.editions.find(place);
  if (!edition) throw notFound();
  return intactReport(edition) ?? refuseTampered();
}

async function sideOf(store: Store, dossier: Dossier, side: Side): Promise<ReportValue> {
  if (side === 'working') return dossier.report;
  if (side !== 'last') return editionSide(store, dossier, side);
  const own = (await previousReports(store, dossier)).find(({ by }) => by === 'same');
  if (!own) throw notFound();
  return own.report;
}

/** Two of a report's working copy, its editions and last year's, cell by cell and passage by passage. */
export function createCompare(store: Store) {
  return async (documentId: string, from: Side, to: Side): Promise<Comparison> => {
    const dossier = await openDossier(store, await store.reports.find(documentId));
    const before = await sideOf(store, dossier, from);
    const after = await sideOf(store, dossier, to);
    const tables = compareTables([before, after], { onlyTotals: false });
    return {
      tables: tables.map(({ table, same, isPartial, differing }) => ({
        ...{ table, same, isPartial },
        differing: differing.map(({ cell, texts, change }) => ({
          cell: cellId(table, cell.key),
          texts,
          ...(change === undefined ? {} : { change }),
        })),
      })),
      texts: compareTexts(before, after),
    };
  };
}
