import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { isSafeAddress, type InlineNode, type TextNode } from '../../../../domain/report';

function runs({ text, bold, italic, underline, strikethrough }: TextNode): TextRun[] {
  return text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(at > 0 ? { break: 1 } : {}),
        ...(bold ? { bold: true } : {}),
        ...(italic ? { italics: true } : {}),
        ...(underline ? { underline: {} } : {}),
        ...(strikethrough ? { strike: true } : {}),
      }),
  );
}

/** Only an address with a host leads anywhere from a paper that lies on somebody's disk. */
const isLink = (url: string): boolean => isSafeAddress(url) && !url.startsWith('/');

/** Running text as Word has it; a link that would lead nowhere stays as its words. */
export const wordInlines = (inlines: readonly InlineNode[]): ParagraphChild[] =>
  inlines.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text') return runs(node);
    const children = node.children.flatMap(runs);
    return isLink(node.url) ? [new ExternalHyperlink({ link: node.url, children })] : children;
  });
