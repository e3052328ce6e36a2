import type { Core } from '@strapi/strapi';

export const FACT = 'plugin::disclosure-report.fact';

// Short, so that four of them fit an index of every database. A new object each time: Strapi writes
// the column's name into it.
const text = () => ({ type: 'string', column: { type: 'string', args: [80] } });

// One row for each cell of each live edition, for sums over many organs. No document: a plain table.
const FACT_MODEL = {
  uid: FACT,
  singularName: 'disclosure_fact',
  tableName: 'disclosure_facts',
  attributes: {
    id: { type: 'increments' },
    edition: text(),
    organ: text(),
    year: text(),
    scope: text(),
    form: text(),
    table: text(),
    row: text(),
    column: text(),
    value: { type: 'decimal', columnType: { type: 'decimal', args: [30, 10] } },
    unit: text(),
    raw: { type: 'text' },
    how: text(),
  },
  indexes: [
    { name: 'disclosure_facts_edition', columns: ['edition'] },
    { name: 'disclosure_facts_cell', columns: ['year', 'table', 'row', 'column'] },
  ],
};

export function registerTables(strapi: Core.Strapi): void {
  (strapi.get('models') as { add(model: unknown): unknown }).add(FACT_MODEL);
}
