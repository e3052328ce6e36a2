import type { PrintedLabel } from '../check';
import { TABLE_IDS, findCellAnywhere, isTableId, type FormId, type TableId } from '../form';
import { brokenIdentities, withCells, type Cell, type TableValue } from '../cell';
import { recordOf } from '../report';
import type { SourceAt } from './block';
import type { Line } from './flow';
import { withoutOrdinal } from './fold';
import { isFormWording } from './knownLabel';
import { inferUnlabelled } from './neighbour';
import { isPageMark } from './narrative';
import { quoted, unused, type Note } from './note';
import { formOfCells, isOverfull, marked, placeRows, type OpenRow, type PlacedCell } from './place';
import { ACROSS, readAcross, type AcrossRead } from './proceedings';
import { isProse } from './prose';
import { sourceRows, type SourceRow } from './record';
import type { SourceSection } from './section';
import { printedLabels } from './shape';
import { solveRunTogether } from './solve';

export interface TablesRead {
  readonly tables: Readonly<Record<TableId, TableValue>>;
  /** Where each cell came from, by full id. */
  readonly origins: ReadonlyMap<string, SourceAt>;
  readonly notes: readonly Note[];
  /** Rows that are not labelled as in the form. */
  readonly labels: readonly PrintedLabel[];
  /** Places of the source that were used as labels or values. */
  readonly used: ReadonlySet<string>;
}

const DOWN: readonly TableId[] = TABLE_IDS.filter((table) => !ACROSS.includes(table));
const SCANNED: ReadonlySet<SourceSection['id']> = new Set([
  'front',
  'proactive',
  'requests',
  'proceedings',
]);

const isTabular = (line: Line): boolean =>
  line.kind === 'row' || (!isProse(line) && !isPageMark(line.text));

/** Lines in which a table may stand; rows of a grid are looked at wherever they are. */
const tableLines = (sections: readonly SourceSection[]): Line[] =>
  sections.flatMap(({ id, lines }) =>
    lines.filter((line) => isTabular(line) && (SCANNED.has(id) || line.kind === 'row')),
  );

export const placeName = ({ block, row, cell }: SourceAt): string =>
  [block, row ?? '', cell ?? ''].join(':');

const lineName = ({ block, row }: SourceAt): string => `${block}:${row ?? ''}`;

const valuesText = ({ values }: SourceRow): string =>
  values.map(({ text }) => (text === '' ? '␣' : text)).join(' | ');

const openNote = ({ table, row, columns, source }: OpenRow): Note => ({
  code: 'N-rowUnplaced',
  at: source.at,
  params: { table, row, expected: columns.length, values: quoted(valuesText(source)) },
});

/** Keeps the first of equal readings of a cell; a cell that was read two ways is given up. */
function withoutConflicts(cells: readonly PlacedCell[]): { kept: PlacedCell[]; notes: Note[] } {
  const byKey = new Map<string, PlacedCell[]>();
  for (const cell of cells) {
    const readings = byKey.get(cell.key);
    if (readings) readings.push(cell);
    else byKey.set(cell.key, [cell]);
  }
  const kept: PlacedCell[] = [];
  const notes: Note[] = [];
  for (const [key, readings] of byKey) {
    const [first] = readings;
    if (!first) continue;
    const isSame = readings.every(({ cell }) => cell.value === first.cell.value);
    if (isSame) kept.push(first);
    else {
      const printed = readings.map(({ cell }) => cell.raw ?? String(cell.value ?? ''));
      const values = [...new Set(printed)].join(' / ');
      notes.push({
        code: 'N-rowTwice',
        at: first.at,
        params: { table: first.table, cell: key, values: quoted(values) },
      });
    }
  }
  return { kept, notes };
}

interface TableRead {
  readonly cells: readonly PlacedCell[];
  readonly form: FormId;
  readonly notes: readonly Note[];
}

interface DownRead extends TableRead {
  /** Other figures stand between those of the form. */
  readonly isDisturbed: boolean;
}

function acrossOf(
  table: TableId,
  read: AcrossRead | undefined,
  form: FormId,
  isDisturbed: boolean,
): TableRead {
  if (!read) return { form, cells: [], notes: [] };
  const { cells, source, isPlaced } = read;
  const open = isPlaced ? [] : [{ table, row: '', columns: [], source }];
  const isDoubtful = isDisturbed && source.width === undefined;
  return { form, cells: isDoubtful ? marked(cells) : cells, notes: open.map(openNote) };
}

function readDown(table: TableId, rows: readonly SourceRow[], preferred: FormId): DownRead {
  const placement = placeRows(
    rows.map((row) => (row.match?.table === table ? row : { ...row, match: undefined })),
    preferred,
  );
  const { kept, notes } = withoutConflicts(placement.cells);
  const form = formOfCells(
    table,
    [
      ...kept.map(({ key }) => key),
      ...placement.open.map(({ row, columns }) => `${row}.${columns[0] ?? ''}`),
    ],
    preferred,
  );
  const solved = solveRunTogether(form, table, kept, placement.open);
  const known = [...kept, ...solved.cells];
  const rowsKnown = new Set(
    known.flatMap(({ key }) => findCellAnywhere(form, table, key)?.row.id ?? []),
  );
  const ofTable = rows.map((row) =>
    row.match && row.match.table !== table ? { ...row, match: undefined } : row,
  );
  const inferred = inferUnlabelled(form, table, ofTable, rowsKnown);
  const value = withCells({ form, cells: {} }, entriesOf([...known, ...inferred]));
  const isSound = inferred.length === 0 || brokenIdentities(table, value).length === 0;
  return {
    form,
    cells: isSound ? [...known, ...inferred] : known,
    notes: [...notes, ...solved.open.map(openNote)],
    isDisturbed: placement.open.some(isOverfull),
  };
}

const entriesOf = (cells: readonly PlacedCell[]): [string, Cell][] =>
  cells.map(({ key, cell }) => [key, cell]);

const OPENING = /[（(]/gu;
const CLOSING = /[）)]/gu;

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Words with brackets that open and close; an ordinal alone, or half a remark in brackets, names no row. */
const isLabel = (text: string): boolean =>
  withoutOrdinal(text) !== '' && countOf(text, OPENING) === countOf(text, CLOSING);

/** A row of figures under a label that no form has; what stands before the first section is no table. */
function extraNotes(
  sections: readonly SourceSection[],
  rows: readonly SourceRow[],
  used: ReadonlySet<string>,
): Note[] {
  const lineOf = new Map(
    sections.flatMap(({ id, lines }) =>
      lines.map((line) => [lineName(line.at), { section: id, line }] as const),
    ),
  );
  return rows.flatMap((row): Note[] => {
    const label = row.words[row.words.length - 1];
    const { section, line } = lineOf.get(lineName(row.at)) ?? {};
    const isOther = label !== undefined && section !== 'front' && !isFormWording(label);
    if (row.match || !isOther || used.has(placeName(row.at))) return [];
    if (row.values.every(({ kind }) => kind === 'blank')) return [];
    if (line?.kind === 'text' && !isLabel(label)) return [unused(line.text, row.at)];
    const table = isTableId(section) ? { table: section } : {};
    return [
      {
        code: 'N-extraRow',
        at: row.at,
        params: {
          ...table,
          label: quoted(label),
          values: quoted(valuesText(row)),
        },
      },
    ];
  });
}

/** Reads the three tables from whatever the source made of them. */
export function readTables(sections: readonly SourceSection[], preferred: FormId): TablesRead {
  const lines = tableLines(sections);
  const rows = sourceRows(lines, DOWN);
  const across = ACROSS.map((table) => ({ table, read: readAcross(table, rows) }));
  const taken = new Set(across.flatMap(({ read }) => (read ? [read.source] : [])));
  const down = rows.filter((row) => !taken.has(row));
  const downReads = DOWN.map((table) => [table, readDown(table, down, preferred)] as const);
  const isDisturbed = downReads.some(([, read]) => read.isDisturbed);
  const acrossReads = across.map(
    ({ table, read }) => [table, acrossOf(table, read, preferred, isDisturbed)] as const,
  );
  const reads = Object.fromEntries([...downReads, ...acrossReads]) as Record<TableId, TableRead>;
  const cells = TABLE_IDS.flatMap((table) => reads[table].cells);
  const placed = new Set(cells.map(({ at }) => placeName(at)));
  const tables = recordOf(TABLE_IDS, (table) =>
    withCells({ form: reads[table].form, cells: {} }, entriesOf(reads[table].cells)),
  );
  return {
    tables,
    labels: printedLabels(down, tables, cells),
    origins: new Map(cells.map(({ table, key, at }) => [`${table}.${key}`, at])),
    notes: [
      ...TABLE_IDS.flatMap((table) => reads[table].notes),
      ...extraNotes(sections, down, placed),
    ],
    used: new Set([...rows.map(({ at }) => placeName(at)), ...placed]),
  };
}
