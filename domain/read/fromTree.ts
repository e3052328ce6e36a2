import type { InlineNode } from '../report';
import {
  BLOCK_LIMITS,
  MAX_SPAN,
  SourceTooLarge,
  checkLimits,
  inlinesText,
  type Block,
  type BlockCell,
} from './block';
import { addLink, addText, trimInlines } from './inlines';

/** As much of a parsed HTML document as the walker needs; each parser gets an adapter of three lines. */
export interface TreeNode {
  /** Lower-case tag name, or `#text`; anything else with `#` is passed over. */
  readonly name: string;
  readonly text: string;
  readonly children: Iterable<TreeNode>;
  readonly attribute: (name: string) => string | undefined;
}

const SKIPPED = new Set(
  'script style noscript label legend template select option button form nav footer aside iframe object svg math video audio canvas input textarea'.split(
    ' ',
  ),
);
const BREAKS = new Set(
  'title p div section article main header address blockquote pre dl dt dd ul ol li table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 figure figcaption hr body html center fieldset'.split(
    ' ',
  ),
);
const HEADINGS = /^h([1-6])$/u;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const WHITE_SPACE = /[ \t\r\n\f\u00a0]+/gu;

const isHidden = (node: TreeNode): boolean =>
  node.attribute('hidden') !== undefined ||
  node.attribute('aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(node.attribute('style') ?? '');

const isSkipped = (node: TreeNode): boolean =>
  SKIPPED.has(node.name) || (node.name !== '#text' && isHidden(node));

/** One visit of a node: on the way in, and for elements on the way out. */
interface Visit {
  readonly node: TreeNode;
  readonly depth: number;
  readonly isLeaving: boolean;
}

/** Walks a tree with a stack of its own; `enter` says whether to go into the children. */
function walk(
  root: TreeNode,
  enter: (node: TreeNode) => boolean,
  leave: (node: TreeNode) => void,
): void {
  const stack: Visit[] = [{ node: root, depth: 0, isLeaving: false }];
  let nodes = 0;
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, depth, isLeaving } = visit;
    if (isLeaving) {
      leave(node);
      continue;
    }
    nodes += 1;
    if (nodes > BLOCK_LIMITS.nodes) throw new SourceTooLarge('nodes');
    if (isSkipped(node) || !enter(node)) continue;
    if (depth > BLOCK_LIMITS.depth) throw new SourceTooLarge('depth');
    stack.push({ node, depth, isLeaving: true });
    for (const child of [...node.children].reverse()) {
      stack.push({ node: child, depth: depth + 1, isLeaving: false });
    }
  }
}

const squeeze = (text: string): string => text.replace(WHITE_SPACE, ' ');

/** Text of a cell: a line for each paragraph or line break. */
function cellText(cell: TreeNode): string {
  let text = '';
  const newLine = (node: TreeNode): void => {
    if (node !== cell && BREAKS.has(node.name)) text += '\n';
  };
  walk(
    cell,
    (node) => {
      if (node.name === '#text') text += squeeze(node.text);
      if (node.name === 'br') text += '\n';
      newLine(node);
      return true;
    },
    newLine,
  );
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const span = (cell: TreeNode, name: 'colspan' | 'rowspan'): number => {
  const value = Number.parseInt(cell.attribute(name) ?? '1', 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN[name]) : 1;
};

const blockCell = (cell: TreeNode): BlockCell => ({
  text: cellText(cell),
  colspan: span(cell, 'colspan'),
  rowspan: span(cell, 'rowspan'),
  ...(cell.name === 'th' ? { header: true } : {}),
});

/** Rows of a table; undefined for one that holds other tables and only lays out the page. */
function tableRows(table: TreeNode): BlockCell[][] | undefined {
  const rows: BlockCell[][] = [];
  let hasTables = false;
  walk(
    table,
    (node) => {
      if (node.name === 'table' && node !== table) hasTables = true;
      if (node.name === 'tr') rows.push([]);
      return true;
    },
    () => undefined,
  );
  if (hasTables) return undefined;
  let index = -1;
  walk(
    table,
    (node) => {
      if (node.name === 'tr') index += 1;
      if (node.name !== 'td' && node.name !== 'th') return true;
      if (index >= 0) rows[index]?.push(blockCell(node));
      return false;
    },
    () => undefined,
  );
  return rows.filter((row) => row.length > 0);
}

/** Gathers inlines until a block ends. */
interface Gathering {
  inlines: InlineNode[];
  link: { url: string; text: string } | undefined;
  heading: number | undefined;
  lists: { ordered: boolean; items: InlineNode[][] }[];
}

function flush(state: Gathering, blocks: Block[]): void {
  const inlines = trimInlines(state.inlines);
  state.inlines = [];
  if (inlines.length === 0) return;
  const list = state.lists[state.lists.length - 1];
  if (list) list.items.push(inlines);
  else if (state.heading !== undefined) {
    blocks.push({ type: 'heading', level: state.heading, text: inlinesText(inlines) });
  } else blocks.push({ type: 'paragraph', inlines });
}

function gatherText(state: Gathering, text: string): void {
  if (state.link) state.link.text += text;
  else addText(state.inlines, text);
}

function closeLink(state: Gathering): void {
  const { link } = state;
  state.link = undefined;
  if (link) addLink(state.inlines, link.url, link.text);
}

/**
 * HTML as blocks: paragraphs, headings, lists, links and tables with their spans. Scripts, navigation
 * and hidden parts are passed over; tables that only lay out the page are opened up. Throws
 * `SourceTooLarge` past the limits of a report.
 */
export function blocksFromTree(root: TreeNode): Block[] {
  const blocks: Block[] = [];
  const state: Gathering = { inlines: [], link: undefined, heading: undefined, lists: [] };
  const enter = (node: TreeNode): boolean => {
    if (node.name === '#text') gatherText(state, squeeze(node.text));
    if (BREAKS.has(node.name) || node.name === 'br') flush(state, blocks);
    if (node.name === 'a') state.link = { url: node.attribute('href') ?? '', text: '' };
    const level = HEADINGS.exec(node.name)?.[1];
    if (level) state.heading = Number(level);
    if (node.name === 'ul' || node.name === 'ol') {
      state.lists.push({ ordered: node.name === 'ol', items: [] });
    }
    const rows = node.name === 'table' ? tableRows(node) : undefined;
    if (rows && rows.length > 0) blocks.push({ type: 'table', rows });
    return rows === undefined;
  };
  const leave = (node: TreeNode): void => {
    if (node.name === 'a') closeLink(state);
    if (BREAKS.has(node.name)) flush(state, blocks);
    if (HEADINGS.test(node.name)) state.heading = undefined;
    if (node.name !== 'ul' && node.name !== 'ol') return;
    const list = state.lists.pop();
    if (!list || list.items.length === 0) return;
    const outer = state.lists[state.lists.length - 1];
    if (outer) outer.items.push(...list.items);
    else blocks.push({ type: 'list', ordered: list.ordered, items: list.items });
  };
  walk(root, enter, leave);
  flush(state, blocks);
  checkLimits(blocks);
  return blocks;
}
