import type { BlockCell } from '../../../../domain/read';
import type { Settings } from './properties';

/** A cell of a row with its edges, in twentieths of a point. */
interface Cell {
  readonly left: number;
  readonly right: number;
  readonly isMergedLeft: boolean;
  readonly isMergedUp: boolean;
  readonly text: string;
}
export type Row = readonly Cell[];

const DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const CELL_BYTES = 20;
/** Edges nearer than this are one. */
const NEAR = 12;
const DEFAULT_WIDTH = 1_000;

interface Definition {
  readonly edges: readonly number[];
  readonly flags: readonly number[];
}

function definitionOf(settings: Settings): Definition {
  const bytes = settings.get(DEFINITION);
  const count = bytes?.[2] ?? 0;
  if (!bytes || bytes.length < 3 + (count + 1) * 2) return { edges: [], flags: [] };
  const edges = Array.from({ length: count + 1 }, (_, at) => bytes.readInt16LE(3 + at * 2));
  const cells = 3 + (count + 1) * 2;
  const flags = Array.from({ length: count }, (_, at) => {
    const place = cells + at * CELL_BYTES;
    return place + 2 <= bytes.length ? bytes.readUInt16LE(place) : 0;
  });
  return { edges, flags };
}

/** The texts of a row's cells in the places that its end defines. */
export function rowOf(texts: readonly string[], settings: Settings): Row {
  const { edges, flags } = definitionOf(settings);
  const own = settings.get(VERTICAL_MERGE);
  return texts.map((text, at): Cell => {
    const flag = flags[at] ?? 0;
    const left = edges[at] ?? at * DEFAULT_WIDTH;
    const vertical = own && own[1] === at ? (own[2] ?? 0) : (flag >> 5) & 3;
    return {
      text,
      left,
      right: Math.max(left + 1, edges[at + 1] ?? (at + 1) * DEFAULT_WIDTH),
      isMergedLeft: at > 0 && (flag & 3) >= 2,
      isMergedUp: vertical === 1,
    };
  });
}

function columnsOf(rows: readonly Row[]): number[] {
  const columns: number[] = [];
  for (const left of rows.flatMap((row) => row.map((cell) => cell.left)).sort((a, b) => a - b)) {
    const last = columns[columns.length - 1];
    if (last === undefined || left > last + NEAR) columns.push(left);
  }
  return columns;
}

interface Placed {
  text: string;
  rowspan: number;
  left: number;
  right: number;
}

/** Rows as a table: edges give the columns, marks of the cells the merges. */
export function tableOf(rows: readonly Row[]): BlockCell[][] {
  const columns = columnsOf(rows);
  let above: Placed[] = [];
  const placed = rows.map((row) => {
    const line: Placed[] = [];
    const reach: Placed[] = [];
    for (const cell of row) {
      const { text, left, right } = cell;
      const upper = cell.isMergedUp
        ? above.find((each) => Math.abs(each.left - left) <= NEAR)
        : undefined;
      const before = line[line.length - 1];
      if (upper && text === '') {
        upper.rowspan += 1;
        reach.push(upper);
      } else if (cell.isMergedLeft && before && text === '') before.right = right;
      else {
        const own = { text, rowspan: 1, left, right };
        line.push(own);
        reach.push(own);
      }
    }
    above = reach;
    return line;
  });
  const spanOf = ({ left, right }: Placed): number =>
    columns.filter((column) => column >= left - NEAR && column < right - NEAR).length;
  return placed.map((line) =>
    line.map((cell) => ({
      text: cell.text,
      rowspan: cell.rowspan,
      colspan: Math.max(1, spanOf(cell)),
    })),
  );
}
