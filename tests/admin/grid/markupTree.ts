import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupNode } from '../../../admin/src/grid/markup';

type Parse5Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Parse5Node): Parse5Node[] =>
  'childNodes' in node ? (node.childNodes as Parse5Node[]) : [];

const wrap = (node: Parse5Node): MarkupNode => ({
  nodeName: node.nodeName,
  nodeValue: 'value' in node ? node.value : null,
  get childNodes() {
    return childrenOf(node).map(wrap);
  },
  getAttribute: (name) =>
    ('attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined) ?? null,
});

/** The browser's DOMParser, as far as a paste reads it. */
export const parseMarkup = (html: string): MarkupNode => wrap(parse(html));
