import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { blocksFromTree, type Block, type TreeNode } from '../../../domain/read';

type Parsed = DefaultTreeAdapterTypes.Node;

const adapt = (node: Parsed): TreeNode => ({
  name: node.nodeName.toLowerCase(),
  text: 'value' in node ? node.value : '',
  get children() {
    return 'childNodes' in node ? node.childNodes.map((child) => adapt(child)) : [];
  },
  attribute: (name) =>
    'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined,
});

export const blocksFromHtml = (html: string): Block[] => blocksFromTree(adapt(parse(html)));
