import {
  cellId,
  cellsOf,
  findCellAnywhere,
  formsWith,
  groupOf,
  type FormId,
  type TableId,
} from '../form';
import { foreignKeys } from '../cell';
import { HINT, type TableCheck, type TableSubject, type RawFinding } from './check';

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

function keysByGroup(form: FormId, table: TableId): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const cell of cellsOf(form, table)) {
    const { id } = groupOf(table, cell);
    groups.set(id, [...(groups.get(id) ?? []), cell.key]);
  }
  return groups;
}

/** Blocks of a table on the wrong form that were printed as the right one has them, and no more. */
function alreadyRight({ table, value, expected }: TableSubject): RawFinding[] {
  if (!expected || expected.id === value.form) return [];
  const own = keysByGroup(value.form, table);
  const isThere = (key: string): boolean => (value.cells[key]?.value ?? null) !== null;
  const isRead = (key: string): boolean => isThere(key) && value.cells[key]?.how !== 'typed';
  return [...keysByGroup(expected.id, table)].flatMap(([group, keys]): RawFinding[] => {
    const ofFound = own.get(group) ?? [];
    const rest = ofFound.filter((key) => !keys.includes(key));
    const isRight = keys.every((key) => ofFound.includes(key) && isRead(key));
    if (!isRight || rest.length === 0 || rest.some(isThere)) return [];
    return [
      {
        cells: keys.map((key) => cellId(table, key)),
        params: { reason: 'alreadyRight', found: value.form, of: expected.id, count: keys.length },
        severity: HINT,
      },
    ];
  });
}

/** C07: each table stands on the form of its year, and no block of it holds cells of another form. */
export const formVersion: TableCheck = {
  code: 'C07',
  severity: { typing: 'warning', import: 'warning', submit: 'error', publish: 'error' },
  liftedWhenHistorical: true,
  isWaivable: false,
  run: (subject) => [...wrongForm(subject), ...alreadyRight(subject), ...mixture(subject)],
};
