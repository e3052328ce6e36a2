import {
  isSafeAddress,
  type BlockNode,
  type InlineNode,
  type ListNode,
  type Narrative,
  type TextNode,
} from '../../../domain/report';
import { markup, lines, type Markup, type Part } from './markup';

function text(node: TextNode): Part {
  let part: Part = lines(node.text);
  if (node.bold) part = markup`<strong>${part}</strong>`;
  if (node.italic) part = markup`<em>${part}</em>`;
  if (node.underline) part = markup`<u>${part}</u>`;
  if (node.strikethrough) part = markup`<s>${part}</s>`;
  return part;
}

function inline(node: InlineNode): Part {
  if (node.type === 'text') return text(node);
  const label = node.children.map(text);
  // Checked again where the address meets the page: an edition is only as good as what it was made by.
  if (!isSafeAddress(node.url)) return label;
  return markup`<a href="${node.url}" rel="noopener">${label}</a>`;
}

/** Lists within a list belong into the item before them. */
function list(node: ListNode): Markup {
  const items: Part[][] = [];
  for (const child of node.children) {
    const last = items.at(-1);
    const part = child.type === 'list' ? list(child) : child.children.map(inline);
    if (child.type === 'list' && last) last.push(part);
    else items.push([part]);
  }
  const rendered = items.map((item) => markup`<li>${item}</li>`);
  return node.format === 'ordered' ? markup`<ol>${rendered}</ol>` : markup`<ul>${rendered}</ul>`;
}

const hasText = (nodes: readonly InlineNode[]): boolean =>
  nodes.some((node) => (node.type === 'text' ? node.text.trim() !== '' : hasText(node.children)));

const LAST_MAJOR_LEVEL = 3;

function block(node: BlockNode): Part {
  if (node.type === 'list') return list(node);
  if (!hasText(node.children)) return '';
  const inner = node.children.map(inline);
  if (node.type === 'paragraph') return markup`<p>${inner}</p>\n`;
  return node.level <= LAST_MAJOR_LEVEL ? markup`<h3>${inner}</h3>\n` : markup`<h4>${inner}</h4>\n`;
}

/** Narrative as paragraphs, lists and headings below the section's own h2. */
export const renderNarrative = (narrative: Narrative): Part => narrative.map(block);

/** Plain text with a paragraph for each line. */
export const renderLines = (text: string): Part =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => markup`<p>${line}</p>\n`);
