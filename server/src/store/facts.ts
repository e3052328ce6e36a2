import type { Core } from '@strapi/strapi';
import { TABLE_IDS, cellsOf, type TableId } from '../../../domain/form';
import { cellAt, computedTotals, type TableValue } from '../../../domain/cell';
import { parseCanonical, type ReportValue } from '../../../domain/report';
import type { EditionIndexRow } from './editions';
import type { Place } from './reports';
import { FACT } from './tables';

/** Rows of one INSERT; SQLite takes at most 500 of them and 32766 parameters. */
const BATCH = 100;
/** What the column holds exactly. A longer amount stays in the edition, its fact has no value. */
const DECIMAL = /^\d{1,20}(?:\.\d{1,10})?$/u;

type Fact = Readonly<Record<string, string | number | null>>;

function numeric(value: number | string | null | undefined): number | string | null {
  if (typeof value === 'string') return DECIMAL.test(value) ? value : null;
  return value ?? null;
}

function factsOfTable(edition: EditionIndexRow, table: TableId, value: TableValue): Fact[] {
  const totals = computedTotals(table, value);
  return cellsOf(value.form, table).map(({ key, row, column, unit }) => {
    const cell = cellAt(value, key);
    const effective = cell?.value ?? totals.get(key) ?? null;
    return {
      edition: edition.documentId,
      organ: edition.organDocumentId,
      year: edition.year,
      scope: edition.scope,
      form: value.form,
      table,
      row: row.id,
      column: column.id,
      value: numeric(effective),
      unit: cell?.unit ?? unit ?? null,
      raw: cell?.raw ?? null,
      how: cell?.how ?? (effective === null ? 'missing' : 'typed'),
    };
  });
}

export function createFacts(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(FACT);

  const add = async (edition: EditionIndexRow, report: ReportValue): Promise<void> => {
    const facts = TABLE_IDS.flatMap((id) => factsOfTable(edition, id, report.tables[id]));
    for (let start = 0; start < facts.length; start += BATCH) {
      await rows().createMany({ data: facts.slice(start, start + BATCH) });
    }
  };

  return {
    add,
    addFromContent: (edition: EditionIndexRow, content: string) =>
      add(edition, parseCanonical(content)),

    async remove({ organDocumentId, year, scope }: Place): Promise<void> {
      await rows().deleteMany({ where: { organ: organDocumentId, year, scope } });
    },

    async removeAll(): Promise<void> {
      await rows().deleteMany({});
    },
  };
}
