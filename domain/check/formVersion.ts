import { cellId, findCellAnywhere, formsWith, groupOf } from '../form';
import { foreignKeys } from '../cell';
import type { TableCheck, TableSubject, RawFinding } from './check';

function wrongForm({ value, expected, moment }: TableSubject): RawFinding[] {
  if (!expected || expected.id === value.form) return [];
  const read = moment === 'import' ? { read: true } : {};
  return [
    {
      cells: [],
      params: { reason: 'wrongForm', found: value.form, expected: expected.id, ...read },
    },
  ];
}

/** Cells of another form, told block by block. */
function mixture({ table, value, moment }: TableSubject): RawFinding[] {
  const blocks = new Map<string, { key: string; of: string }[]>();
  for (const key of foreignKeys(table, value)) {
    const cell = findCellAnywhere(value.form, table, key);
    const of = formsWith(table, key)[0];
    if (!cell || !of) continue;
    const name = `${groupOf(table, cell).id}:${of}`;
    blocks.set(name, [...(blocks.get(name) ?? []), { key, of }]);
  }
  const read = moment === 'import' ? { read: true } : {};
  return [...blocks.values()].map((cells): RawFinding => {
    const params = { reason: 'foreign', found: value.form, of: cells[0]?.of ?? '' };
    return {
      cells: cells.map(({ key }) => cellId(table, key)),
      params: { ...params, count: cells.length, ...read },
    };
  });
}

/** C07: each table stands on the form of its year, and no block of it holds cells of another form. */
export const formVersion: TableCheck = {
  code: 'C07',
  severity: { typing: 'warning', import: 'warning', submit: 'error', publish: 'error' },
  liftedWhenHistorical: true,
  isWaivable: false,
  run: (subject) => [...wrongForm(subject), ...mixture(subject)],
};
