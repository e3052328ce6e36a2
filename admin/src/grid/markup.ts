import { expandSpans, isRefusal, MAX_CLIP_CELLS, MAX_SPAN } from './matrix';
import type { ClipRefusal, ClipRow, SpannedCell } from './matrix';

/** The part of a DOM node that is read here, so that any HTML parser's tree will do. */
export interface MarkupNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<MarkupNode> & { readonly length: number };
  getAttribute?(name: string): string | null;
}

interface OpenTable {
  readonly rows: SpannedCell[][];
  texts: string[] | undefined;
}

interface Walk {
  readonly open: OpenTable[];
  readonly done: SpannedCell[][][];
  count: number;
  isCapped: boolean;
}

export interface MarkupTables {
  readonly rows: readonly ClipRow[];
  /** A span larger than the standard allows was cut. */
  readonly isCapped: boolean;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TEMPLATE', '#comment']);
const SPACES = /\s+/gu;

function spanOf(node: MarkupNode, name: string, walk: Walk): number {
  const span = Number.parseInt(node.getAttribute?.(name) ?? '1', 10);
  if (!(span > 1)) return 1;
  if (span > MAX_SPAN) walk.isCapped = true;
  return Math.min(span, MAX_SPAN);
}

/** Returns what to do once the node's children are read. */
function enter(node: MarkupNode, name: string, walk: Walk): (() => void) | undefined {
  const table = walk.open.at(-1);
  if (name === 'TABLE') {
    const opened: OpenTable = { rows: [], texts: undefined };
    walk.open.push(opened);
    return () => {
      walk.open.pop();
      walk.done.push(opened.rows);
    };
  }
  if (name === 'TR') table?.rows.push([]);
  if (table && (name === 'TD' || name === 'TH')) {
    const texts: string[] = [];
    const spans = {
      colspan: spanOf(node, 'colspan', walk),
      rowspan: spanOf(node, 'rowspan', walk),
    };
    table.texts = texts;
    walk.count += 1;
    return () => {
      table.rows.at(-1)?.push({ text: texts.join('').replace(SPACES, ' ').trim(), ...spans });
      table.texts = undefined;
    };
  }
  if (name === '#text') table?.texts?.push(node.nodeValue ?? '');
  return undefined;
}

/** Depth first with a stack of its own: pasted pages nest deeper than calls may. */
function walkTree(root: MarkupNode, walk: Walk): void {
  const stack: (MarkupNode | (() => void))[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (walk.count > MAX_CLIP_CELLS) return;
    if (typeof next === 'function') {
      next();
      continue;
    }
    const name = next.nodeName.startsWith('#') ? next.nodeName : next.nodeName.toUpperCase();
    if (SILENT.has(name)) continue;
    const leave = enter(next, name, walk);
    if (leave) stack.push(leave);
    for (const child of [...next.childNodes].reverse()) stack.push(child);
  }
}

/** All tables of a pasted page, one below the other with a blank row between, spans laid out. */
export function readMarkup(root: MarkupNode): MarkupTables | ClipRefusal {
  const walk: Walk = { open: [], done: [], count: 0, isCapped: false };
  walkTree(root, walk);
  if (walk.count > MAX_CLIP_CELLS) return { code: 'tooManyCells', limit: MAX_CLIP_CELLS };
  const rows: ClipRow[] = [];
  let count = 0;
  for (const table of walk.done) {
    const expanded = expandSpans(table);
    if (isRefusal(expanded)) return expanded;
    count += expanded.reduce((sum, row) => sum + row.length, 0);
    if (count > MAX_CLIP_CELLS) return { code: 'tooManyCells', limit: MAX_CLIP_CELLS };
    rows.push(...expanded, []);
  }
  return { rows, isCapped: walk.isCapped };
}
