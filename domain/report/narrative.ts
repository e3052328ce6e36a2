import { cleanText } from './text';

/** Running text: the only inline besides a link. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
}
export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}
export interface HeadingNode {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly InlineNode[];
}
export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly InlineNode[];
}
export interface ListNode {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (ListItemNode | ListNode)[];
}
export type BlockNode = ParagraphNode | HeadingNode | ListNode;
/** Strapi blocks limited to paragraph, heading, list, link and text: a tree, never HTML. */
export type Narrative = readonly BlockNode[];

const MAX_DEPTH = 6;
const MARKS = ['bold', 'italic', 'underline', 'strikethrough'] as const;
const SAFE_SCHEMES = ['http://', 'https://', 'mailto:', 'tel:'];

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (input: unknown): input is Raw => typeof input === 'object' && input !== null;
const childrenOf = (node: Raw): Raw[] =>
  Array.isArray(node['children']) ? node['children'].filter(isRaw) : [];

// A browser drops line ends from an address: `/\n/host` would lead to another site.
const CONTROL = /\p{Cc}/u;

/** Addresses that a published page may carry: with a scheme of ours, or a path of the same site. */
export function isSafeAddress(url: string): boolean {
  if (CONTROL.test(url)) return false;
  const lower = url.trim().toLowerCase();
  if (lower.startsWith('/')) return !lower.startsWith('//') && !lower.startsWith('/\\');
  return SAFE_SCHEMES.some((scheme) => lower.startsWith(scheme) && lower.length > scheme.length);
}

function textNode(node: Raw): TextNode {
  const marks = MARKS.filter((mark) => node[mark] === true).map((mark) => [mark, true] as const);
  const text = typeof node['text'] === 'string' ? cleanText(node['text']) : '';
  return { type: 'text', text, ...Object.fromEntries(marks) };
}

const textOf = (nodes: readonly TextNode[]): string => nodes.map(({ text }) => text).join('');

function link(node: Raw): InlineNode[] {
  const children = childrenOf(node).map(textNode);
  const url = typeof node['url'] === 'string' ? cleanText(node['url']).trim() : '';
  if (isSafeAddress(url)) return [{ type: 'link', url, children }];
  const label = textOf(children);
  const address = url === '' || url === label ? '' : `（${url}）`;
  return [{ type: 'text', text: `${label}${address}` }];
}

/** Text that stands in a node we do not keep, such as an image's description, stays as text. */
function inlines(nodes: readonly Raw[], depth = 0): InlineNode[] {
  if (depth > MAX_DEPTH) return [];
  return nodes.flatMap((node): InlineNode[] => {
    if (node['type'] === 'link') return link(node);
    if (typeof node['text'] === 'string') return [textNode(node)];
    return inlines(childrenOf(node), depth + 1);
  });
}

const orEmptyText = (nodes: InlineNode[]): readonly InlineNode[] =>
  nodes.length > 0 ? nodes : [{ type: 'text', text: '' }];

/** A list without items is nothing to read, and no editor takes it. */
function list(node: Raw, depth: number): ListNode[] {
  const children = childrenOf(node).flatMap((child): (ListItemNode | ListNode)[] => {
    if (child['type'] === 'list') return depth < MAX_DEPTH ? list(child, depth + 1) : [];
    return [{ type: 'list-item', children: orEmptyText(inlines(childrenOf(child))) }];
  });
  if (children.length === 0) return [];
  const indent = node['indentLevel'];
  return [
    {
      type: 'list',
      format: node['format'] === 'ordered' ? 'ordered' : 'unordered',
      ...(typeof indent === 'number' && Number.isInteger(indent) && indent > 0
        ? { indentLevel: Math.min(indent, MAX_DEPTH) }
        : {}),
      children,
    },
  ];
}

export function headingLevel(level: unknown): HeadingNode['level'] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels.find((each) => each === level) ?? 3;
}

function imageText(node: Raw): string {
  const image = node['image'];
  const described = isRaw(image) ? (image['alternativeText'] ?? image['name']) : undefined;
  return typeof described === 'string' && described !== '' ? `[${cleanText(described)}]` : '';
}

function block(node: Raw): BlockNode[] {
  if (node['type'] === 'list') return list(node, 0);
  if (node['type'] === 'image') {
    const text = imageText(node);
    return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  }
  const children = orEmptyText(inlines(childrenOf(node)));
  if (node['type'] === 'heading') {
    return [{ type: 'heading', level: headingLevel(node['level']), children }];
  }
  return [{ type: 'paragraph', children }];
}

const paragraphsOf = (text: string): Narrative =>
  cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line.trim() }] }));

/**
 * Any editor value as a narrative: nodes of other kinds become paragraphs with their text, links that
 * a page may not carry become text with the address in brackets. Never throws; a string is split
 * into paragraphs, null is empty.
 */
export function normalizeNarrative(input: unknown): Narrative {
  if (typeof input === 'string') return paragraphsOf(input);
  if (!Array.isArray(input)) return [];
  return input.filter(isRaw).flatMap(block);
}

const inlineText = (node: InlineNode): string =>
  node.type === 'link' ? textOf(node.children) : node.text;

function blockText(node: BlockNode | ListItemNode): string {
  if (node.type === 'list') return node.children.map(blockText).join('\n');
  return node.children.map(inlineText).join('');
}

/** The words alone, a line for each paragraph or list item. */
export const narrativeText = (narrative: Narrative): string => narrative.map(blockText).join('\n');

/** True where there is nothing to read: no block, or only empty ones. */
export const isEmptyNarrative = (narrative: Narrative): boolean =>
  narrativeText(narrative).trim() === '';
