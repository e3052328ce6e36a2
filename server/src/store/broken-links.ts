import type { BlockNode, InlineNode, ListItemNode, Narrative } from '../../../domain/report';

const SOME_SITE = 'https://example.org';

// As Strapi's own validator of blocks reads an address; what it can't read would refuse the save.
const isReadable = (url: string): boolean =>
  URL.canParse(url.startsWith('/') ? `${SOME_SITE}${url}` : url);

function inline(node: InlineNode): InlineNode {
  if (node.type !== 'link' || isReadable(node.url)) return node;
  const label = node.children.map(({ text }) => text).join('');
  return { type: 'text', text: label === node.url ? label : `${label}（${node.url}）` };
}

function block<Node extends BlockNode | ListItemNode>(node: Node): Node {
  const children =
    node.type === 'list'
      ? node.children.map((child) => block<typeof child>(child))
      : node.children.map(inline);
  return { ...node, children };
}

/** Links whose address is safe but can't be read become text with the address in brackets. */
export const withoutBrokenLinks = (narrative: Narrative): Narrative => narrative.map(block);
