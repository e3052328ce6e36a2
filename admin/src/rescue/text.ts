const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function inlineText(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  const children = node['children'];
  return Array.isArray(children) ? children.map(inlineText).join('') : '';
}

/** The words of a narrative, one line a block, for people to compare. */
export function narrativeText(blocks: unknown): string {
  if (!Array.isArray(blocks)) return '';
  const lines = blocks.flatMap((block: unknown) => {
    const items = isRecord(block) && block['type'] === 'list' ? block['children'] : [block];
    return Array.isArray(items) ? items.map(inlineText) : [];
  });
  return lines.join('\n').trim();
}
