import type { Core } from '@strapi/strapi';
import { TABLE_IDS, type TableId } from '../../../domain/form';
import type { ReportValue } from '../../../domain/report';
import { factsOf } from '../../../domain/write';
import type { EditionIndexRow } from './editions';
import type { Place } from './slot';
import { FACT } from './tables';

/** Rows of one INSERT; SQLite takes at most 500 of them and 32766 parameters. */
const BATCH = 100;
/** What the column holds exactly. A longer amount stays in the edition, its fact has no value. */
const DECIMAL = /^\d{1,20}(?:\.\d{1,10})?$/u;

type FactRow = Readonly<Record<string, string | number | null>>;

function numeric(value: number | string | null | undefined): number | string | null {
  if (typeof value === 'string') return DECIMAL.test(value) ? value : null;
  return value ?? null;
}

const rowsOfTable = (edition: EditionIndexRow, report: ReportValue, table: TableId): FactRow[] =>
  factsOf(table, report.tables[table]).map((fact) => ({
    ...fact,
    edition: edition.documentId,
    organ: edition.organDocumentId,
    year: edition.year,
    scope: edition.scope,
    value: numeric(fact.value),
  }));

export function createFacts(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(FACT);

  const add = async (edition: EditionIndexRow, report: ReportValue): Promise<void> => {
    const facts = TABLE_IDS.flatMap((id) => rowsOfTable(edition, report, id));
    for (let start = 0; start < facts.length; start += BATCH) {
      await rows().createMany({ data: facts.slice(start, start + BATCH) });
    }
  };

  return {
    add,
    /** documentIds of the live editions that have none: a transfer moves documents, and no plain table. */
    async missing(): Promise<string[]> {
      const found: { document_id: string }[] = await strapi.db
        .getConnection('disclosure_editions')
        .select('disclosure_editions.document_id')
        .leftJoin('disclosure_facts', 'disclosure_facts.edition', 'disclosure_editions.document_id')
        .whereNotNull('disclosure_editions.live_slot')
        .whereNull('disclosure_facts.id');
      return found.map(({ document_id: documentId }) => documentId);
    },

    async remove({ organDocumentId, year, scope }: Place): Promise<void> {
      await rows().deleteMany({ where: { organ: organDocumentId, year, scope } });
    },

    async removeAll(): Promise<void> {
      await rows().deleteMany({});
    },
  };
}
