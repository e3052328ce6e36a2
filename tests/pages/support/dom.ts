import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element below a node in its order, walked with a stack. */
export function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && node !== root) found.push(node);
    if ('childNodes' in node) stack.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** Every element of a document in its order. */
export const elementsOf = (page: string): Element[] => elementsIn(parse(page));

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export const named = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What a page of ours may consist of; nothing here runs, embeds or styles by itself. */
const ELEMENTS = new Set(
  (
    'html head meta title link body a header div span img nav ul ol li p main footer section article ' +
    'h1 h2 h3 h4 dl dt dd input label details summary table caption thead tbody tr th td strong em u s ' +
    'br time script form button mark svg desc line rect text select option ins del'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'lang charset name content rel href media class id alt src height aria-label aria-labelledby ' +
    'aria-hidden aria-current tabindex role type checked for scope headers colspan rowspan datetime ' +
    'action method value maxlength placeholder ' +
    'title selected viewBox width x y x1 x2 y1 y2 focusable'
  ).split(' '),
);
const ADDRESSES = ['href', 'src', 'action'];
const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?![/\\])|mailto:|tel:|#|[a-z]+\.css$)/u;

/** A data block runs nothing. */
const isProgram = (element: Element): boolean =>
  element.tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json';

/** One sentence for everything in a page that must not be there. */
export function forbiddenIn(page: string): string[] {
  return elementsOf(page).flatMap((element) => [
    ...(ELEMENTS.has(element.tagName) && !isProgram(element) ? [] : [`<${element.tagName}>`]),
    ...element.attrs.flatMap(({ name, value }) => {
      if (!ATTRIBUTES.has(name)) return [`${element.tagName}[${name}]`];
      return ADDRESSES.includes(name) && !SAFE_ADDRESS.test(value) ? [`${name}=${value}`] : [];
    }),
  ]);
}
