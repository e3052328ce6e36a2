import { headingLevel, type BlockNode, type InlineNode, type Narrative } from '../report';
import type { Block } from './block';
import type { TextLine } from './flow';

const ENDS_SENTENCE = /[。！？：；…”』》）)!?:;]\s*$/u;
const ENDS_WITH_STOP = /[。！？；!?;]\s*$/u;
const OPENS_ITEM =
  /^\s*(?:[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．]|\d{1,2}\s*[、.．)）]|[①-⑩])/u;
const SHORT_HEADING = 30;
const SHORTEST_TO_JOIN = 12;
const WHITE_SPACE = /\s+/gu;
const PAGE_NUMBER = /^(?:第\d+页(?:共\d+页)?|[-—–－]{0,3}\d{1,3}[-—–－]{0,3}|\d{1,3}\/\d{1,3})$/u;
const PAGE_MARK = /^(?:第\d{1,4}页|[-—–－]{1,3}\d{1,3}[-—–－]{1,3}$)/u;
const LONGEST_PAGE_MARK = 20;
const FURNITURE =
  /(?:扫一扫|数据下载[:：]|扫描下方二维码|在手机打开|打印本页|Ctrl[＋+]P|^打印$|关闭窗口|浏览次数|字号[:：]|分享到|上一篇|下一篇|当前位置|版权所有|ICP备|公网安备|网站标识码|主办单位|承办单位|网站地图|无障碍|繁体版|您所在的位置)/u;
/** Tools above a text, however long the line that they have run together into. */
const OPENS_TOOLS = /^(?:字号|字体|当前位置|您所在的位置)\s*[:：]/u;
const MAX_FURNITURE = 80;

const isPage = (text: string, mark: RegExp): boolean => {
  const plain = text.replace(WHITE_SPACE, '');
  return plain.length <= LONGEST_PAGE_MARK && mark.test(plain);
};

/** A page number that can't be a figure of a table: between dashes, or in words. */
export const isPageMark = (text: string): boolean => isPage(text, PAGE_MARK);

export const isPageNumber = (text: string): boolean => isPage(text, PAGE_NUMBER);

/** Navigation, share buttons, footers and page numbers around a report. */
export const isFurniture = (text: string): boolean =>
  isPageNumber(text) ||
  OPENS_TOOLS.test(text.trim()) ||
  (text.length <= MAX_FURNITURE && FURNITURE.test(text));

/** A paragraph with the lines that it has been joined from so far. */
interface Joined {
  readonly pieces: string[];
  length: number;
}

const HAS_COMMA = /[，,]/u;
const ENDS_LATIN = /[A-Za-z0-9]$/u;
const OPENS_LATIN = /^[A-Za-z]/u;

const lastPiece = ({ pieces }: Joined): string => pieces[pieces.length - 1] ?? '';

/** A short line that opens with an ordinal is a heading or an item, whole as it is. */
function isShortItem({ pieces, length }: Joined): boolean {
  if (length > SHORT_HEADING) return false;
  const text = pieces.join('');
  return OPENS_ITEM.test(text) && !HAS_COMMA.test(text);
}

/** A paragraph that a page break cut goes on in the next line. */
function goesOn(before: Joined, next: string): boolean {
  if (before.length < SHORTEST_TO_JOIN || ENDS_SENTENCE.test(lastPiece(before))) return false;
  return !isShortItem(before) && !OPENS_ITEM.test(next);
}

/** Lines as paragraphs: those cut by a page or a line break are joined again. */
export function paragraphsOf(lines: readonly Pick<TextLine, 'text'>[]): string[] {
  const paragraphs: Joined[] = [];
  for (const { text } of lines) {
    const next = text.trim();
    if (next === '' || isFurniture(next)) continue;
    const before = paragraphs[paragraphs.length - 1];
    if (before !== undefined && goesOn(before, next)) {
      const needsSpace = ENDS_LATIN.test(lastPiece(before)) && OPENS_LATIN.test(next);
      const piece = needsSpace ? ` ${next}` : next;
      before.pieces.push(piece);
      before.length += piece.length;
    } else paragraphs.push({ pieces: [next], length: next.length });
  }
  return paragraphs.map(({ pieces }) => pieces.join(''));
}

const paragraph = (children: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', children });

/** Pages often dress a whole paragraph as a heading: a sentence is none. */
const isHeadingText = (text: string): boolean =>
  text.trim() !== '' && text.length <= SHORT_HEADING && !ENDS_WITH_STOP.test(text);

function blockNode(block: Block): BlockNode | undefined {
  if (block.type === 'paragraph' && block.inlines.some(({ type }) => type === 'link')) {
    return paragraph(block.inlines);
  }
  if (block.type === 'heading' && isHeadingText(block.text)) {
    const text = `${block.number ?? ''}${block.text}`;
    return {
      type: 'heading',
      level: headingLevel(block.level),
      children: [{ type: 'text', text }],
    };
  }
  if (block.type === 'list') {
    return {
      type: 'list',
      format: block.ordered ? 'ordered' : 'unordered',
      children: block.items.map((children) => ({ type: 'list-item', children })),
    };
  }
  return undefined;
}

/** Headings, lists and paragraphs with links keep their structure; everything else is joined as running text. */
export function narrativeOf(lines: readonly TextLine[], blocks: readonly Block[]): Narrative {
  const nodes: BlockNode[] = [];
  let run: TextLine[] = [];
  const seen = new Set<number>();
  const flush = (): void => {
    for (const text of paragraphsOf(run)) nodes.push(paragraph([{ type: 'text', text }]));
    run = [];
  };
  for (const line of lines) {
    const block = blocks[line.at.block];
    const node = block && line.at.row === undefined ? blockNode(block) : undefined;
    if (!node) {
      run.push(line);
      continue;
    }
    if (seen.has(line.at.block)) continue;
    seen.add(line.at.block);
    flush();
    nodes.push(node);
  }
  flush();
  return nodes;
}
