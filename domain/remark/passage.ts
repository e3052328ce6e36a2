import type { BlockNode, InlineNode, ListItemNode, Narrative } from '../report';

/** How often the words stand in a text. */
const countIn = (text: string, words: string): number => text.split(words).length - 1;

function inline(node: InlineNode, change: (text: string) => string): InlineNode {
  if (node.type === 'text') return { ...node, text: change(node.text) };
  return { ...node, children: node.children.map((each) => ({ ...each, text: change(each.text) })) };
}

function block<Node extends BlockNode | ListItemNode>(
  node: Node,
  change: (text: string) => string,
): Node {
  const children =
    node.type === 'list'
      ? node.children.map((child) => block<typeof child>(child, change))
      : node.children.map((child) => inline(child, change));
  return { ...node, children };
}

/** A text that is searched and changed piece by piece; a piece is what carries one style. */
type Changed<Text> = (text: Text, change: (piece: string) => string) => Text;

const changeLine: Changed<string> = (text, change) => change(text);
const changeNarrative: Changed<Narrative> = (narrative, change) =>
  narrative.map((node) => block(node, change));

/** Why words can't be replaced: they are not there, or nobody can tell which of them is meant. */
export type PassageProblem = 'passageGone' | 'passageTwice';

function replaceIn<Text>(
  changed: Changed<Text>,
  text: Text,
  words: string,
  by: string,
): { text: Text } | { problem: PassageProblem } {
  let count = 0;
  const next = changed(text, (piece) => {
    count += countIn(piece, words);
    return piece.split(words).join(by);
  });
  if (words === '' || count === 0) return { problem: 'passageGone' };
  return count > 1 ? { problem: 'passageTwice' } : { text: next };
}

export const replaceInLine = (text: string, words: string, by: string) =>
  replaceIn(changeLine, text, words, by);

export const replaceInNarrative = (text: Narrative, words: string, by: string) =>
  replaceIn(changeNarrative, text, words, by);
