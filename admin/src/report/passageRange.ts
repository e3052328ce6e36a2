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

/** Where the editor shows these words now; undefined where they are no longer there. */
export function passageRange({ field, block, from, quote }: Passage): Range | undefined {
  const shown = editorOf(field)?.children[block];
  if (!shown) return undefined;
  const nodes = textNodesIn(shown);
  // The items of a list are shown one under the other; between them the editor holds nothing.
  const words = quote.replaceAll('\n', '');
  const at = nearest(nodes.map(({ data }) => data).join(''), words, from);
  const start = at < 0 ? undefined : locate(nodes, at);
  const end = at < 0 ? undefined : locate(nodes, at + words.length);
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The whole narrative, for words that have been changed since. */
export const narrativeOf = (field: string): HTMLElement | null => editorOf(field);
