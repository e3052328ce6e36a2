import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { TreeNode } from '../../domain/read';

type Parse5Node = DefaultTreeAdapterTypes.Node;

const adapt = (node: Parse5Node): TreeNode => ({
  name: node.nodeName.toLowerCase(),
  text: 'value' in node ? node.value : '',
  get children() {
    return 'childNodes' in node ? (node.childNodes as Parse5Node[]).map(adapt) : [];
  },
  attribute: (name) =>
    'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined,
});

/** HTML as the walker of `domain/read` takes it. */
export const parseTree = (html: string): TreeNode => adapt(parse(html));
