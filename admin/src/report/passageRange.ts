import type { Passage } from '../../../domain/check';

const BLOCKS_EDITOR = '[data-slate-editor]';
const TYPED_TEXT = '[data-slate-string]';

/** The editor of a narrative: the Content Manager names its toolbar, not the editor itself. */
function editorOf(field: string): HTMLElement | null {
  let around = document.querySelector<HTMLElement>(`form [name="${CSS.escape(field)}"]`);
  while (around && around.tagName !== 'FORM') {
    const editor = around.querySelector<HTMLElement>(BLOCKS_EDITOR);
    if (editor) return editor;
    around = around.parentElement;
  }
  return null;
}

const textNodesIn = (block: Element): Text[] =>
  [...block.querySelectorAll(TYPED_TEXT)].flatMap((each) =>
    [...each.childNodes].filter((node): node is Text => node instanceof Text),
  );

/** The place of a quote in a text: the one nearest to where it was found, -1 where it is gone. */
export function nearest(text: string, quote: string, from: number): number {
  if (quote === '') return -1;
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - from) < Math.abs(best - from)) best = at;
    if (at >= from) break;
  }
  return best;
}

/** Node and offset of a character among these text nodes. */
function locate(
  nodes: readonly Text[],
  offset: number,
): { node: Text; offset: number } | undefined {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return undefined;
}

/** Words of any field that is typed in, also of one that no check reads. */
export type Words = Omit<Passage, 'field'> & { readonly field: string };

/** Where the editor shows these words now; undefined where they are no longer there. */
export function passageRange({ field, block, from, quote }: Words): Range | undefined {
  const shown = editorOf(field)?.children[block];
  if (!shown) return undefined;
  const nodes = textNodesIn(shown);
  // The items of a list are shown one under the other; between them the editor holds nothing.
  const words = quote.replaceAll('\n', '');
  const at = nearest(wordsIn(shown), words, from);
  const start = at < 0 ? undefined : locate(nodes, at);
  const end = at < 0 ? undefined : locate(nodes, at + words.length);
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

const wordsIn = (block: Element): string =>
  textNodesIn(block)
    .map(({ data }) => data)
    .join('');

/** Where these words stand in a field; its beginning where they don't. */
export function blockWith(field: string, quote: string): { block: number; from: number } {
  const blocks = [...(editorOf(field)?.children ?? [])].map(wordsIn);
  const block = quote === '' ? -1 : blocks.findIndex((words) => words.includes(quote));
  return block < 0
    ? { block: 0, from: lineWith(field, quote) }
    : { block, from: blocks[block]?.indexOf(quote) ?? 0 };
}

/** A field of plain text has no blocks: where the words begin in it. */
function lineWith(field: string, quote: string): number {
  const line = document.querySelector(`form [name="${CSS.escape(field)}"]`);
  const isTyped = line instanceof HTMLInputElement || line instanceof HTMLTextAreaElement;
  return isTyped ? Math.max(line.value.indexOf(quote), 0) : 0;
}

/** The whole narrative, for words that have been changed since. */
export const narrativeOf = (field: string): HTMLElement | null => editorOf(field);
