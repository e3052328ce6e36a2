import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { SourceTooLarge } from '../../../../domain/read';
import { ImportError } from '../importError';
import { hasMoreTags } from '../tags';
import { prefixes } from './namespaces';

/** Names carry the customary prefix of their namespace, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  /** Without prototype: names come from the file. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  children: XmlNode[];
}

/** Shared by all that hold nothing: most elements of a part do. */
const NO_CHILDREN: XmlNode[] = [];

function addChild(parent: OpenElement, child: XmlNode): void {
  if (parent.children === NO_CHILDREN) parent.children = [child];
  else parent.children.push(child);
}

/** What to leave out of the tree: whole elements by name, or those that turn out to hold nothing. */
export interface Pruning {
  readonly skipped?: ReadonlySet<string>;
  readonly isKept?: (element: XmlElement) => boolean;
}

/** Limits of one XML part; past them it is refused. */
export const XML_LIMITS = {
  depth: 64,
  elements: 400_000,
  kept: 200_000,
  attributes: 128,
} as const;

const UTF16_MARKS: readonly (readonly [encoding: string, first: number, second: number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function decode(bytes: Buffer): string {
  const encoding = UTF16_MARKS.find(
    ([, first, second]) => bytes[0] === first && bytes[1] === second,
  )?.[0];
  if (encoding !== undefined) return decodeFatally(bytes, encoding);
  if (!isUtf8(bytes)) throw new ImportError('damaged');
  return bytes.toString('utf8');
}

function decodeFatally(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('damaged');
  }
}

/** Builds the tree from the parser's events. */
function treeBuilder({ skipped, isKept }: Pruning) {
  const open: OpenElement[] = [];
  const names = prefixes();
  let root: XmlElement | undefined;
  let depth = 0;
  let skippedFrom = 0;
  let elements = 0;
  let kept = 0;
  const enter = (rawName: string, rawAttributes: Record<string, string>): void => {
    depth += 1;
    elements += 1;
    if (depth > XML_LIMITS.depth) throw new SourceTooLarge('depth');
    if (elements > XML_LIMITS.elements) throw new SourceTooLarge('nodes');
    if (skippedFrom > 0) return;
    const name = names.name(rawName);
    if (skipped?.has(name)) {
      skippedFrom = depth;
      return;
    }
    kept += 1;
    if (kept > XML_LIMITS.kept) throw new SourceTooLarge('nodes');
    open.push({ name, attributes: names.attributes(rawAttributes), children: NO_CHILDREN });
  };
  const leave = (): void => {
    const isSkipped = skippedFrom > 0;
    if (skippedFrom === depth) skippedFrom = 0;
    depth -= 1;
    const element = isSkipped ? undefined : open.pop();
    if (!element) return;
    const parent = open[open.length - 1];
    if (!parent) root = element;
    else if (isKept?.(element) ?? true) addChild(parent, element);
    else kept -= 1;
  };
  const text = (piece: string): void => {
    const parent = open[open.length - 1];
    if (skippedFrom === 0 && parent) addChild(parent, piece);
  };
  return { enter, leave, text, note: names.note, root: () => root };
}

/**
 * A part as a tree. Refuses what no office program writes: a document type, and with it every entity
 * of a file's own; nesting past the limit; more than a report can hold.
 */
export function parseXml(bytes: Buffer, pruning: Pruning = {}): XmlElement {
  const builder = treeBuilder(pruning);
  const parser = new SaxesParser({ xmlns: false, position: false });
  let attributes = 0;
  parser.on('doctype', () => {
    throw new ImportError('unsafe');
  });
  parser.on('error', () => {
    throw new ImportError('damaged');
  });
  parser.on('attribute', ({ name, value }) => {
    attributes += 1;
    builder.note(name, value);
    if (attributes > XML_LIMITS.attributes) throw new ImportError('unsafe');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    builder.enter(tag.name, tag.attributes);
  });
  parser.on('closetag', () => builder.leave());
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  const text = decode(bytes);
  if (hasMoreTags(text, XML_LIMITS.elements)) throw new SourceTooLarge('nodes');
  parser.write(text).close();
  const root = builder.root();
  if (!root) throw new ImportError('damaged');
  return root;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** Children that are elements, those of one name where it is given. */
export const elementsOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => isElement(child) && (name === undefined || child.name === name),
  );

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    if (isElement(child) && child.name === name) return child;
  }
  return undefined;
}

/** Follows names downwards, the first child of each name. */
export const descend = (
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((current, name) => childOf(current, name), element);

/** Every element below, in the order of the file. */
export function* allBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* allBelow(child);
  }
}

export const hasBelow = (element: XmlElement, name: string): boolean =>
  element.children.some(
    (child) => isElement(child) && (child.name === name || hasBelow(child, name)),
  );

/** A whole number from 0; undefined for anything else. */
export function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
