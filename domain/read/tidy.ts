import { TABLE_IDS, cellKey, findCellAnywhere, isFormId, isTableId, type FormCell } from '../form';
import { MAX_RAW_LENGTH, type Cell } from '../cell';
import { isScope, parseReport, recordOf, type ReportValue } from '../report';
import { TIDY_COLUMNS, type TidyColumn } from '../write';
import type { Block, SourceAt, TableBlock } from './block';
import type { SourceMeta } from './meta';
import { unused, type Note } from './note';

/** A tidy table, as it was given away: every figure names its cell. */
export interface TidyRead {
  readonly report: ReportValue;
  readonly meta: SourceMeta;
  readonly origins: ReadonlyMap<string, SourceAt>;
  readonly notes: readonly Note[];
}

interface TidyLine {
  readonly at: SourceAt;
  readonly field: (column: TidyColumn) => string;
}

const NEEDED: readonly TidyColumn[] = ['year', 'form', 'table', 'row', 'column', 'value'];
const FIGURE = /^-?\d+(?:\.\d+)?$/u;
const YEAR = /^[12]\d{3}$/u;

const isTidyHeader = (names: readonly string[]): boolean =>
  NEEDED.every((column) => names.includes(column));

function linesOf(table: TableBlock, block: number): TidyLine[] {
  const [header = [], ...rows] = table.rows;
  const names = header.map(({ text }) => text);
  const places = new Map(TIDY_COLUMNS.map((column) => [column, names.indexOf(column)]));
  return rows.map((row, at) => ({
    at: { block, row: at + 1, cell: places.get('value') ?? 0 },
    field: (column) => row[places.get(column) ?? -1]?.text ?? '',
  }));
}

/** Which report a line speaks of. */
const reportOf = ({ field }: TidyLine): string =>
  [field('organ_code'), field('organ'), field('year'), field('scope') || 'own'].join(' ').trim();

function cellOf({ field }: TidyLine, { kind, unit }: FormCell): Cell {
  const text = field('value');
  const raw = field('raw').slice(0, MAX_RAW_LENGTH);
  const isFigure = FIGURE.test(text);
  const kept = isFigure ? raw : raw || text;
  const own = (['元', '万元'] as const).find((each) => each === field('unit') && each !== unit);
  const isInferred = field('how') === 'inferred';
  return {
    value: isFigure ? (kind === 'amount' ? text : Number(text)) : null,
    ...(kept === '' ? {} : { raw: kept }),
    ...(own && isFigure ? { unit: own } : {}),
    how: isFigure ? (isInferred ? 'inferred' : 'read') : 'missing',
  };
}

interface Placed {
  readonly line: TidyLine;
  readonly table: FormCell['table'];
  readonly cell: FormCell;
}

function placeOf(line: TidyLine): Placed | undefined {
  const { field } = line;
  const table = field('table');
  const form = field('form');
  if (!isTableId(table) || !isFormId(form)) return undefined;
  const cell = findCellAnywhere(form, table, cellKey(field('row'), field('column')));
  return cell && { line, table, cell };
}

const lineText = ({ field }: TidyLine): string =>
  (['form', 'table', 'row', 'column', 'value'] as const).map(field).join(' ').trim();

/** The first report of the file that the hints allow, and the lines of all others. */
function chosenLines(
  lines: readonly TidyLine[],
  hints: { readonly year?: number; readonly organ?: string },
): { of: TidyLine[]; others: Note[] } {
  const isWanted = ({ field }: TidyLine): boolean =>
    (hints.year === undefined || field('year') === String(hints.year)) &&
    (hints.organ === undefined || field('organ') === hints.organ);
  const first = lines.find(isWanted) ?? lines[0];
  const chosen = first ? reportOf(first) : '';
  const others = new Map(
    lines.filter((line) => reportOf(line) !== chosen).map((line) => [reportOf(line), line.at]),
  );
  return {
    of: lines.filter((line) => reportOf(line) === chosen),
    others: [...others].map(([text, at]) => unused(text, at)),
  };
}

/** A tidy table among these blocks as the report it holds; undefined where there is none. */
export function readTidy(
  blocks: readonly Block[],
  hints: { readonly year?: number; readonly organ?: string },
): TidyRead | undefined {
  const block = blocks.findIndex(
    (each) => each.type === 'table' && isTidyHeader(each.rows[0]?.map(({ text }) => text) ?? []),
  );
  const table = blocks[block];
  if (table?.type !== 'table') return undefined;
  const { of, others } = chosenLines(linesOf(table, block), hints);
  const placed = of.map(placeOf);
  const known = placed.filter((each) => each !== undefined);
  const [first] = of;
  const year = YEAR.test(first?.field('year') ?? '') ? Number(first?.field('year')) : undefined;
  const organ = first?.field('organ') || undefined;
  const scope = first?.field('scope');
  const meta: SourceMeta = {
    title: undefined,
    year,
    organ,
    scope: isScope(scope) ? scope : 'own',
    publishedOn: undefined,
  };
  const report = parseReport({
    organ: { code: first?.field('organ_code') ?? '', name: hints.organ ?? organ ?? '' },
    year: hints.year ?? year ?? 0,
    scope: meta.scope,
    tables: recordOf(TABLE_IDS, (id) => {
      const own = known.filter((each) => each.table === id);
      return {
        // The cells of the table's own form come first.
        form: own[0]?.line.field('form'),
        cells: Object.fromEntries(own.map(({ line, cell }) => [cell.key, cellOf(line, cell)])),
      };
    }),
  });
  return {
    report,
    meta,
    origins: new Map(known.map(({ line, cell }) => [cell.id, line.at])),
    notes: [
      ...others,
      ...of.filter((_, at) => !placed[at]).map((line) => unused(lineText(line), line.at)),
    ],
  };
}
