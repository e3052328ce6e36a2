import type { Block, Column, Label, Row, Table } from './definition';
import { cellKey, leavesOf } from './cells';

/** A cell of the printed grid with its spans; `key` is unique within the table. */
export type PrintedCell =
  | {
      readonly kind: 'header';
      readonly key: string;
      readonly label: Label;
      readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
      readonly colspan: number;
      readonly rowspan: number;
      /** Leaf row or column id; absent for captions, corners and groups. */
      readonly leaf?: string;
    }
  | {
      /** Explanation printed in the corner: not a header of anything. */
      readonly kind: 'note';
      readonly key: string;
      readonly label: Label;
      readonly colspan: number;
      readonly rowspan: number;
    }
  | {
      readonly kind: 'value';
      /** `<row>.<column>` */
      readonly key: string;
      readonly colspan: number;
      readonly rowspan: number;
      /** Keys of the header cells that name it, outermost first, columns before rows. */
      readonly headers: readonly string[];
    };

export interface PrintedRow {
  readonly part: 'head' | 'body';
  /** Rows of one group belong into one `<tbody>`. */
  readonly group: string;
  readonly cells: readonly PrintedCell[];
}

type Node = Row | Column;

const depthOf = (nodes: readonly Node[]): number =>
  Math.max(0, ...nodes.map((node) => 1 + depthOf(node.children ?? [])));

const pathTo = (nodes: readonly Node[], leaf: Node): Node[] => {
  for (const node of nodes) {
    if (node === leaf) return [node];
    const below = pathTo(node.children ?? [], leaf);
    if (below.length > 0) return [node, ...below];
  }
  return [];
};

const columnHeaderKey = (block: Block, ...ids: string[]): string =>
  ['c', block.id, ...ids].join('-');
const rowHeaderKey = (block: Block, id: string): string => `r-${block.id}-${id}`;

/** Header rows of a tree that spreads to the right; the last leaf fills the width that is left. */
function headerRows(
  block: Block,
  nodes: readonly Node[],
  width: number,
  prefix: readonly string[] = [],
): PrintedCell[][] {
  const depth = depthOf(nodes);
  const rows: PrintedCell[][] = Array.from({ length: depth }, () => []);
  const spare = width - leavesOf(nodes as readonly Row[]).length;
  const place = (siblings: readonly Node[], level: number, isLastBranch: boolean): void => {
    siblings.forEach((node, index) => {
      const isLast = isLastBranch && index === siblings.length - 1;
      const leaves = leavesOf([node as Row]).length;
      rows[level]?.push({
        kind: 'header',
        key: columnHeaderKey(block, ...prefix, node.id),
        label: node.label,
        scope: node.children ? 'colgroup' : 'col',
        colspan: leaves + (isLast ? spare : 0),
        rowspan: node.children ? 1 : depth - level,
        ...(node.children ? {} : { leaf: node.id }),
      });
      if (node.children) place(node.children, level + 1, isLast);
    });
  };
  place(nodes, 0, true);
  return rows;
}

function cornerCell(block: Block, rowspan: number): PrintedCell[] {
  if (!block.corner) return [];
  const shared = { label: block.corner.label, colspan: block.labelWidth, rowspan };
  if (block.corner.kind === 'note') return [{ kind: 'note', key: `n-${block.id}`, ...shared }];
  return [{ kind: 'header', key: columnHeaderKey(block, 'corner'), scope: 'col', ...shared }];
}

/** Label cells that start in the printed line of this leaf row: groups only in their first line. */
function labelCells(block: Block, leaf: Row): PrintedCell[] {
  const path = pathTo(block.rows, leaf) as Row[];
  return path.flatMap((node, level): PrintedCell[] => {
    const leaves = leavesOf([node]);
    if (leaves[0] !== leaf) return [];
    return [
      {
        kind: 'header',
        key: rowHeaderKey(block, node.id),
        label: node.label,
        scope: node.children ? 'rowgroup' : 'row',
        colspan: node.children ? 1 : block.labelWidth - level,
        rowspan: leaves.length,
        ...(node.children ? {} : { leaf: node.id }),
      },
    ];
  });
}

function valueCells(block: Block, row: Row, spare: number): PrintedCell[] {
  const columns = leavesOf(block.columns);
  const caption = block.caption ? [columnHeaderKey(block, 'caption')] : [];
  const rowHeaders = pathTo(block.rows, row).map((node) => rowHeaderKey(block, node.id));
  return columns.map((column, index) => ({
    kind: 'value',
    key: cellKey(row.id, column.id),
    colspan: 1 + (index === columns.length - 1 ? spare : 0),
    rowspan: 1,
    headers: [
      ...caption,
      ...pathTo(block.columns, column).map((node) => columnHeaderKey(block, node.id)),
      ...rowHeaders,
    ],
  }));
}

function printDown(table: Table, block: Block): PrintedRow[] {
  const width = table.width - block.labelWidth;
  const spare = width - leavesOf(block.columns).length;
  const part = block.caption ? 'body' : 'head';
  const header = headerRows(block, block.columns, width).map((cells, index, all) => ({
    part,
    group: block.caption ? block.id : 'head',
    cells: index === 0 ? [...cornerCell(block, all.length), ...cells] : cells,
  })) satisfies PrintedRow[];
  const caption: PrintedRow[] = block.caption
    ? [
        {
          part: 'body',
          group: block.id,
          cells: [
            {
              kind: 'header',
              key: columnHeaderKey(block, 'caption'),
              label: block.caption,
              scope: 'colgroup',
              colspan: table.width,
              rowspan: 1,
            },
          ],
        },
      ]
    : [];
  const body = leavesOf(block.rows).map(
    (row): PrintedRow => ({
      part: 'body',
      group: block.caption ? block.id : (pathTo(block.rows, row)[0]?.id ?? block.id),
      cells: [...labelCells(block, row), ...valueCells(block, row, spare)],
    }),
  );
  return [...caption, ...header, ...body];
}

/** 表四: the rows lie side by side, each above its own copy of the columns, in one line of data. */
function printAcross(table: Table, block: Block): PrintedRow[] {
  const withColumns = (row: Row): Row => ({
    ...row,
    children: row.children
      ? row.children.map(withColumns)
      : leavesOf(block.columns).map(({ id, label }) => ({ id: cellKey(row.id, id), label })),
  });
  const spread = block.rows.map(withColumns);
  const head = headerRows(block, spread, table.width).map(
    (cells): PrintedRow => ({
      part: 'head',
      group: 'head',
      cells,
    }),
  );
  const values = leavesOf(spread).map(
    (leaf): PrintedCell => ({
      kind: 'value',
      key: leaf.id,
      colspan: 1,
      rowspan: 1,
      headers: pathTo(spread, leaf).map((node) => columnHeaderKey(block, node.id)),
    }),
  );
  return [...head, { part: 'body', group: block.id, cells: values }];
}

/** The table as the official form prints it: header cells, merged labels and value cells, row by row. */
export function printedRows(table: Table): readonly PrintedRow[] {
  const print = table.orientation === 'across' ? printAcross : printDown;
  return table.blocks.flatMap((block) => print(table, block));
}
