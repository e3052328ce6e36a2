import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cellsOf, formOf, leavesOf, type FormId, type TableId } from '../../../domain/form';
import { emptyTable, readCell, withCells, type TableValue } from '../../../domain/cell';
import { CORPUS } from '../../support/corpus';

type Figure = number | string | null | { ambiguous: string };

interface Truth {
  readonly id: string;
  readonly year: number;
  readonly form: string;
  readonly complete_table3: boolean;
  readonly table3?: Readonly<Record<string, readonly Figure[]>>;
  readonly table4?: Readonly<Record<string, readonly Figure[]>>;
}

/** Every report of the corpus that has figures. */
export const truths = (): Truth[] =>
  readdirSync(path.join(CORPUS, 'truth'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(CORPUS, 'truth', name), 'utf8')) as Truth);

/** The identities that the printed figures of a report break, as the corpus lists them. */
export function listedViolations(id: string): unknown[] {
  const lines = readFileSync(path.join(CORPUS, 'index.jsonl'), 'utf8').trim().split('\n');
  const items = lines.map((line) => JSON.parse(line) as { id: string; violations: unknown[] });
  return items.find((item) => item.id === id)?.violations ?? [];
}

export const formIdOf = (truth: Truth): FormId => (truth.form === '2019' ? 'F2019' : 'F2021');

/** The printed figures of 表三 or 表四 as a stored table; rows and columns stand in printed order. */
export function printedTable(
  truth: Truth,
  table: Extract<TableId, 'requests' | 'proceedings'>,
): TableValue {
  const form = formIdOf(truth);
  const source = Object.values((table === 'requests' ? truth.table3 : truth.table4) ?? {});
  const rows = formOf(form)
    .tables.filter(({ id }) => id === table)
    .flatMap(({ blocks }) => blocks.flatMap((block) => leavesOf(block.rows)));
  const figures = rows.flatMap((_, at) => source[at] ?? []);
  const cells = cellsOf(form, table).map(({ key, kind }, at) => {
    const figure = figures[at];
    const text = typeof figure === 'object' || figure === undefined ? '' : String(figure);
    return [key, readCell(text, kind, 'read')] as const;
  });
  return withCells(emptyTable(form), cells);
}
