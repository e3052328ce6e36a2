import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import {
  BLOCK_LIMITS,
  SourceTooLarge,
  blocksFromTree,
  type Block,
  type TreeNode,
} from '../../../domain/read';
import { hasMoreTags } from './tags';

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

/** Elements that are left open are made anew in every paragraph behind: few tags can build a forest. */
function limitedAdapter(): typeof defaultTreeAdapter {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      elements += 1;
      if (elements > BLOCK_LIMITS.nodes) throw new SourceTooLarge('nodes');
      return defaultTreeAdapter.createElement(...made);
    },
  };
}

export function blocksFromHtml(html: string): Block[] {
  if (hasMoreTags(html, BLOCK_LIMITS.nodes)) throw new SourceTooLarge('nodes');
  return blocksFromTree(adapt(parse(html, { treeAdapter: limitedAdapter() })));
}
