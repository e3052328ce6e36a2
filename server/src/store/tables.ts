import type { Core } from '@strapi/strapi';

export const FACT = 'plugin::disclosure-report.fact';
export const ORIGINAL = 'plugin::disclosure-report.original';
export const PRESENCE = 'plugin::disclosure-report.presence';

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

// One row for each source that a working copy took figures from, and each scan of a signed sheet; the
// bytes stand in a folder.
const ORIGINAL_MODEL = {
  uid: ORIGINAL,
  singularName: 'disclosure_original',
  tableName: 'disclosure_originals',
  attributes: {
    id: { type: 'increments' },
    key: text(),
    purpose: text(),
    report: text(),
    name: { type: 'text' },
    sha256: text(),
    bytes: { type: 'integer' },
    mime: { type: 'text' },
    cells: { type: 'integer' },
    storedAt: text(),
    storedBy: text(),
    removedAt: text(),
    removedBy: text(),
    removeReason: { type: 'text' },
  },
  indexes: [
    { name: 'disclosure_originals_report', columns: ['report'] },
    { name: 'disclosure_originals_sha256', columns: ['sha_256'] },
    { name: 'disclosure_originals_key', columns: ['key'], type: 'unique' },
  ],
};

// One row for each person who has a working copy open; gone a while after they have left.
const PRESENCE_MODEL = {
  uid: PRESENCE,
  singularName: 'disclosure_presence',
  tableName: 'disclosure_presences',
  attributes: {
    id: { type: 'increments' },
    report: text(),
    person: text(),
    seenAt: text(),
    changedAt: text(),
  },
  indexes: [{ name: 'disclosure_presences_person', columns: ['report', 'person'], type: 'unique' }],
};

export function registerTables(strapi: Core.Strapi): void {
  const models = strapi.get('models') as { add(model: unknown): unknown };
  models.add(FACT_MODEL);
  models.add(ORIGINAL_MODEL);
  models.add(PRESENCE_MODEL);
}
