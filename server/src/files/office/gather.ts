import {
  addLink,
  addText,
  inlinesText,
  trimInlines,
  type Block,
  type BlockCell,
} from '../../../../domain/read';
import type { InlineNode } from '../../../../domain/report';

/** An automatic number as it is shown, and what kind of list it makes. */
export interface ShownNumber {
  readonly text: string;
  /** `position` counts from 1 where the number is a plain one: 1. 2. 3. */
  readonly list:
    | { readonly kind: 'bullets' }
    | { readonly kind: 'numbers'; readonly position?: number };
}

export interface ParagraphKind {
  readonly heading?: number | undefined;
  readonly number?: ShownNumber | undefined;
}

/** Takes the running text of a part and gives its blocks. */
export interface Gatherer {
  /** A line feed in it is a line break within the paragraph. */
  readonly text: (text: string) => void;
  readonly link: (url: string, text: string) => void;
  readonly endParagraph: (kind?: ParagraphKind) => void;
  readonly table: (rows: readonly (readonly BlockCell[])[]) => void;
  readonly blocks: () => Block[];
}

interface Item {
  readonly inlines: readonly InlineNode[];
  readonly number: string;
}

/** List items that follow one another. */
interface OpenList {
  readonly isOrdered: boolean;
  readonly items: Item[];
}

const LINE_FEED = /\n/gu;

const withoutBreaks = (inlines: readonly InlineNode[]): InlineNode[] =>
  inlines.map((node) =>
    node.type === 'text' ? { ...node, text: node.text.replace(LINE_FEED, '') } : node,
  );

/** A paragraph for each line. */
function linesOf(inlines: readonly InlineNode[]): InlineNode[][] {
  const lines: InlineNode[][] = [[]];
  for (const node of inlines) {
    if (node.type === 'link') {
      lines[lines.length - 1]?.push(node);
      continue;
    }
    node.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      lines[lines.length - 1]?.push({ type: 'text', text });
    });
  }
  return lines;
}

const numbered = (number: string, inlines: readonly InlineNode[]): InlineNode[] => {
  const all: InlineNode[] = [];
  addText(all, number);
  for (const node of inlines) {
    if (node.type === 'text') addText(all, node.text);
    else all.push(node);
  }
  return all;
};

function pushParagraphs(blocks: Block[], inlines: readonly InlineNode[]): void {
  for (const line of linesOf(inlines)) {
    const trimmed = trimInlines(line);
    if (trimmed.length > 0) blocks.push({ type: 'paragraph', inlines: trimmed });
  }
}

/** Numbers count as a list where they run from 1 on; alone, or with text between, they are text. */
function closeList(blocks: Block[], list: OpenList | undefined): void {
  if (!list) return;
  if (list.isOrdered && list.items.length === 1) {
    for (const { number, inlines } of list.items) pushParagraphs(blocks, numbered(number, inlines));
    return;
  }
  const items = list.items.map(({ inlines }) => inlines);
  blocks.push({ type: 'list', ordered: list.isOrdered, items });
}

const goesOn = (list: OpenList | undefined, { list: kind }: ShownNumber): boolean => {
  if (!list) return false;
  if (kind.kind === 'bullets') return !list.isOrdered;
  return list.isOrdered && kind.position === list.items.length + 1;
};

const opensList = ({ list }: ShownNumber): boolean =>
  list.kind === 'bullets' || list.position === 1;

export function createGatherer(): Gatherer {
  const blocks: Block[] = [];
  let inlines: InlineNode[] = [];
  let list: OpenList | undefined;
  const close = (): void => {
    closeList(blocks, list);
    list = undefined;
  };
  const addItem = (number: ShownNumber, item: InlineNode[]): void => {
    if (!goesOn(list, number)) {
      close();
      list = { isOrdered: number.list.kind === 'numbers', items: [] };
    }
    list?.items.push({ inlines: withoutBreaks(item), number: number.text });
  };
  return {
    text: (text) => addText(inlines, text),
    link: (url, text) => addLink(inlines, url, text.replace(LINE_FEED, '')),
    endParagraph: ({ heading, number } = {}) => {
      const done = trimInlines(inlines);
      inlines = [];
      if (done.length === 0) return;
      if (heading === undefined && number && (goesOn(list, number) || opensList(number))) {
        addItem(number, done);
        return;
      }
      close();
      if (heading === undefined) pushParagraphs(blocks, numbered(number?.text ?? '', done));
      else {
        const text = inlinesText(withoutBreaks(done));
        blocks.push({
          type: 'heading',
          level: heading,
          text,
          ...(number && number.text !== '' ? { number: number.text } : {}),
        });
      }
    },
    table: (rows) => {
      close();
      if (rows.some((row) => row.length > 0)) blocks.push({ type: 'table', rows });
    },
    blocks: () => {
      close();
      return blocks;
    },
  };
}

/** The lines of a cell: trimmed, none of them blank. */
export const cellLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
