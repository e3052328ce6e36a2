import { FORMS, leavesOf } from '../../../../domain/form';
import { isTable, type Part, type Source, type SourceCell, type SourceTable } from './source';

/** Numbers from 0 to below `max`, the same for the same seed. */
export type Random = (max: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (max) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

export type Damage = (source: Source, random: Random) => Source;

const mapTables = (source: Source, change: (table: SourceTable) => Part[]): Source => ({
  ...source,
  parts: source.parts.flatMap((part) => (isTable(part) ? change(part) : [part])),
});

const mapCells = (source: Source, change: (cell: SourceCell) => SourceCell): Source =>
  mapTables(source, (table) => [
    { ...table, rows: table.rows.map((row) => row.map((cell) => change(cell))) },
  ]);

const mapFigures = (source: Source, change: (cell: SourceCell) => SourceCell): Source =>
  mapCells(source, (cell) => (cell.id === undefined ? cell : change(cell)));

const mapLabels = (source: Source, change: (text: string) => string): Source =>
  mapCells(source, (cell) => (cell.id === undefined ? { ...cell, text: change(cell.text) } : cell));

const isFigureRow = (row: readonly SourceCell[]): boolean => row.some(({ id }) => id !== undefined);

const FULL_WIDTH = 0xfee0;
const DIGIT = /\d/gu;

/** Labels as people shorten them, from the synonyms of the form. */
const SHORT_LABELS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.flatMap(({ tables }) => tables)
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ rows }) => leavesOf(rows))
    .flatMap(({ label, synonyms }): [string, readonly string[]][] =>
      synonyms ? [[label.zh, synonyms]] : [],
    ),
);

const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    parts.unshift(whole.slice(Math.max(0, end - 3), end));
  return parts.join(',') + (fraction === undefined ? '' : `.${fraction}`);
};

const BLANKS = ['', '/', '-', '无', '—'];

/** Blanks what a few figures say; the truth follows. */
function blank(source: Source, random: Random, tokens: readonly string[]): Source {
  const printed = new Map(source.printed);
  const damaged = mapFigures(source, (cell) => {
    if (random(12) > 0) return cell;
    const text = tokens[random(tokens.length)] ?? '';
    printed.set(cell.id ?? '', text);
    return { ...cell, text };
  });
  return { parts: damaged.parts, printed };
}

const plainCell = (text: string): SourceCell => ({ text, colspan: 1, rowspan: 1 });

/** A row between two rows of figures; merged labels above it reach one line further. */
function withRow(
  rows: readonly (readonly SourceCell[])[],
  at: number,
  row: readonly SourceCell[],
): (readonly SourceCell[])[] {
  const stretched = rows
    .slice(0, at)
    .map((above, index) =>
      above.map((cell) =>
        index + cell.rowspan > at ? { ...cell, rowspan: cell.rowspan + 1 } : cell,
      ),
    );
  return [...stretched, row, ...rows.slice(at)];
}

function extraRow(source: Source, random: Random): Source {
  return mapTables(source, (table) => {
    const places = table.rows.flatMap((row, at) => (isFigureRow(row) && at > 0 ? [at] : []));
    const at = places[random(places.length)] ?? 0;
    const like = table.rows[at] ?? [];
    if (table.table === 'proceedings') return [table];
    const label = ['其他主动公开文件', '其中：网络申请', '行政确认'][random(3)] ?? '';
    const figures = like.filter(({ id }) => id !== undefined);
    const row = [
      { ...plainCell(label), colspan: 1 },
      ...figures.map(({ colspan }) => ({ ...plainCell(String(random(90))), colspan })),
    ];
    const widthOf = (cells: readonly SourceCell[]): number =>
      cells.reduce((sum, { colspan }) => sum + colspan, 0);
    const hanging = widthOf(like) - widthOf(row);
    const first = row[0];
    if (first && hanging > 0) row[0] = { ...first, colspan: 1 + hanging };
    return [{ ...table, rows: withRow(table.rows, at, row) }];
  });
}

function swapRows(source: Source, random: Random): Source {
  return mapTables(source, (table) => {
    const rows = [...table.rows];
    const at = random(Math.max(1, rows.length - 1));
    const [one, other] = [rows[at] ?? [], rows[at + 1] ?? []];
    const isAlike =
      one.length === other.length &&
      [...one, ...other].every(({ rowspan }) => rowspan === 1) &&
      isFigureRow(one) &&
      isFigureRow(other);
    if (isAlike) [rows[at], rows[at + 1]] = [other, one];
    return [{ ...table, rows }];
  });
}

/** Merged labels become one cell a line: blank, or said again. */
function unmerge(source: Source, random: Random): Source {
  const isRepeated = random(2) === 0;
  return mapTables(source, (table) => {
    const rows: SourceCell[][] = table.rows.map(() => []);
    const below: { text: string; left: number; colspan: number }[] = [];
    table.rows.forEach((row, at) => {
      const hanging = below.filter(({ left }) => left > 0);
      for (const each of hanging) {
        rows[at]?.push({ ...plainCell(isRepeated ? each.text : ''), colspan: each.colspan });
        each.left -= 1;
      }
      for (const cell of row) {
        rows[at]?.push({ ...cell, rowspan: 1 });
        const isLabel = cell.id === undefined && at > 0 && isFigureRow(row);
        if (isLabel && cell.rowspan > 1)
          below.push({ text: cell.text, left: cell.rowspan - 1, colspan: cell.colspan });
      }
    });
    const hasMergedHead = table.rows.some(
      (row) => !isFigureRow(row) && row.some(({ rowspan }) => rowspan > 1),
    );
    return hasMergedHead && table.table !== 'requests'
      ? [table]
      : [{ ...table, rows: keepHead(table, rows) }];
  });
}

const keepHead = (table: SourceTable, rows: SourceCell[][]): (readonly SourceCell[])[] => {
  const first = table.rows.findIndex(isFigureRow);
  return [...table.rows.slice(0, first), ...rows.slice(first)];
};

/** Two equal figures side by side in one merged cell. */
function mergeFigures(source: Source, random: Random): Source {
  return mapTables(source, (table) => [
    {
      ...table,
      rows: table.rows.map((row) => {
        const at = row.findIndex(
          (cell, index) =>
            cell.id !== undefined &&
            row[index + 1]?.id !== undefined &&
            row[index + 1]?.text === cell.text,
        );
        const cell = row[at];
        if (!cell || random(3) > 0) return row;
        return [...row.slice(0, at), { ...cell, colspan: 2 }, ...row.slice(at + 2)];
      }),
    },
  ]);
}

function extraColumn(source: Source, random: Random): Source {
  const kind = random(3);
  return mapTables(source, (table) => {
    let number = 0;
    const rows = table.rows.map((row, at): readonly SourceCell[] => {
      const isFirst = at === 0;
      number += 1;
      if (kind === 0) return [plainCell(isFirst ? '序号' : String(number)), ...row];
      if (kind === 1) return [...row, plainCell(isFirst ? '备注' : '')];
      const total = row.length - 1;
      const figures = row.filter(({ id }) => id !== undefined);
      if (figures.length !== 7 || table.table !== 'requests') {
        const isHead = row[total]?.text === '总计';
        return isHead ? [...row.slice(0, total), plainCell('小计'), ...row.slice(total)] : row;
      }
      return [...row.slice(0, total), plainCell(String(random(50))), ...row.slice(total)];
    });
    return [{ ...table, rows }];
  });
}

const dropHeader: Damage = (source, random) => {
  const chosen = random(3);
  let index = -1;
  return mapTables(source, (table) => {
    index += 1;
    return [index === chosen ? { ...table, rows: table.rows.filter(isFigureRow) } : table];
  });
};

/** A page ends inside each table: with a mark, and often with the header said again. */
function pageBreak(source: Source, random: Random): Source {
  const mark = ['— 12 —', '第 12 页 共 20 页', '-12-'][random(3)] ?? '';
  const again = random(2) === 0;
  return mapTables(source, (table) => {
    const head = table.rows.slice(0, table.rows.findIndex(isFigureRow));
    const starts = table.rows.flatMap((row, at) =>
      isFigureRow(row) &&
      at > head.length &&
      table.rows
        .slice(0, at)
        .every((above, index) => above.every(({ rowspan }) => index + rowspan <= at))
        ? [at]
        : [],
    );
    const at = starts[random(Math.max(1, starts.length))];
    if (at === undefined) return [table];
    const below = table.rows.slice(at);
    const isCaptioned = table.table === 'proactive';
    const rest = again && !isCaptioned ? [...head, ...below] : below;
    return [{ ...table, rows: table.rows.slice(0, at) }, mark, { ...table, rows: rest }];
  });
}

const loseCharacters: Damage = (source, random) =>
  mapLabels(source, (text) => {
    const lost = ['制', '数', '减'][random(3)] ?? '';
    return random(3) === 0 && text.length > 4 ? text.replace(lost, '') : text;
  });

const softBreaks: Damage = (source, random) =>
  mapLabels(source, (text) => {
    if (text.length < 4 || random(3) > 0) return text;
    const at = 2 + random(text.length - 3);
    return `${text.slice(0, at)}\n${text.slice(at)}`;
  });

/** What happens to reports on their way. Those in `REALISTIC` are met every day. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: (source) => source,
  unmerge,
  mergeFigures,
  dropHeader,
  swapRows,
  extraColumn,
  extraRow,
  fullWidth: (source) =>
    mapFigures(source, (cell) => ({
      ...cell,
      text: cell.text.replace(DIGIT, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH),
      ),
    })),
  separators: (source) => mapFigures(source, (cell) => ({ ...cell, text: grouped(cell.text) })),
  blanks: (source, random) => blank(source, random, BLANKS),
  softBreaks,
  pageBreak,
  halfWidth: (source) =>
    mapLabels(source, (text) => text.replaceAll('（', '(').replaceAll('）', ')')),
  abbreviations: (source, random) =>
    mapLabels(source, (text) => {
      const short = SHORT_LABELS.get(text);
      return short?.[random(short.length)] ?? text;
    }),
  loseCharacters,
};

/** Damages after which a clerk still expects every figure to be read. */
export const REALISTIC: readonly string[] = [
  'none',
  'unmerge',
  'swapRows',
  'extraRow',
  'fullWidth',
  'separators',
  'softBreaks',
  'pageBreak',
  'halfWidth',
  'abbreviations',
  'loseCharacters',
];
