import { isSafeAddress, type InlineNode } from '../report';

const LEADING_SPACE = /^[^\S\n]+/u;

/** Adds text behind what is there; `trimInlines` joins it. */
export function addText(inlines: InlineNode[], text: string): void {
  if (text !== '') inlines.push({ type: 'text', text });
}

/** Neighbouring texts as one; two spaces that meet become one. */
function joined(inlines: readonly InlineNode[]): InlineNode[] {
  const nodes: InlineNode[] = [];
  let pieces: string[] = [];
  const flush = (): void => {
    if (pieces.length > 0) nodes.push({ type: 'text', text: pieces.join('') });
    pieces = [];
  };
  for (const node of inlines) {
    if (node.type === 'link') {
      flush();
      nodes.push(node);
      continue;
    }
    const isAfterSpace = pieces[pieces.length - 1]?.endsWith(' ') ?? false;
    const text = isAfterSpace ? node.text.replace(LEADING_SPACE, '') : node.text;
    if (text !== '') pieces.push(text);
  }
  flush();
  return nodes;
}

/** A link that a page may carry, else its text alone. */
export function addLink(inlines: InlineNode[], url: string, text: string): void {
  if (text.trim() === '') return;
  if (!isSafeAddress(url)) addText(inlines, text);
  else inlines.push({ type: 'link', url, children: [{ type: 'text', text }] });
}

/** Neighbouring texts joined, without space at either end, and without text that holds nothing. */
export function trimInlines(inlines: readonly InlineNode[]): InlineNode[] {
  const kept = joined(inlines);
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept[kept.length - 1];
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter((node) => node.type === 'link' || node.text !== '');
}
