import { isSafeAddress, type InlineNode } from '../report';

const LEADING_SPACE = /^[^\S\n]+/u;

/** Adds text behind what is there; two spaces in a row become one. */
export function addText(inlines: InlineNode[], text: string): void {
  if (text === '') return;
  const last = inlines[inlines.length - 1];
  if (last?.type !== 'text') {
    inlines.push({ type: 'text', text });
    return;
  }
  const joined = last.text.endsWith(' ') ? text.replace(LEADING_SPACE, '') : text;
  inlines[inlines.length - 1] = { type: 'text', text: last.text + joined };
}

/** A link that a page may carry, else its text alone. */
export function addLink(inlines: InlineNode[], url: string, text: string): void {
  if (text.trim() === '') return;
  if (!isSafeAddress(url)) addText(inlines, text);
  else inlines.push({ type: 'link', url, children: [{ type: 'text', text }] });
}

/** Without space at either end, and without text that holds nothing. */
export function trimInlines(inlines: readonly InlineNode[]): InlineNode[] {
  const kept = inlines.filter((node) => node.type === 'link' || node.text !== '');
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept[kept.length - 1];
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter((node) => node.type === 'link' || node.text !== '');
}
