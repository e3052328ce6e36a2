import {
  BLOCK_LIMITS,
  SourceTooLarge,
  checkLimits,
  textParagraph,
  type Block,
  type BlockCell,
} from './block';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_ENDS = /\r\n|\r|\f/gu;
const PIPE_RULE = /^[\s|:+-]+$/u;
const MARKDOWN_HEADING = /^#{1,6}\s/u;

const cell = (text: string): BlockCell => ({ text: text.trim(), colspan: 1, rowspan: 1 });

/** A line with this many bars is a row, however many of its cells are blank. */
const MIN_BARS = 3;

type LineKind = 'tabs' | 'pipes' | 'pipeStream' | 'rule' | 'blank' | 'text';

const filled = (parts: readonly string[]): number =>
  parts.filter((part) => part.trim() !== '').length;

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (line.includes('\t')) return filled(line.split('\t')) > 0 ? 'tabs' : 'blank';
  if (!line.includes('|')) return 'text';
  if (PIPE_RULE.test(line)) return line.includes('--') ? 'rule' : 'pipeStream';
  const parts = line.split('|');
  const isRow = filled(parts) > 1 || (parts.length > MIN_BARS && line.trim().startsWith('|'));
  return isRow ? 'pipes' : 'pipeStream';
}

/** Cells of `| a | b |` or `a | b |`: the outer bars open and close, they hold no cell. */
function pipeCells(line: string): BlockCell[] {
  const parts = line.trim().split('|');
  if (parts[0]?.trim() === '' && line.trim().startsWith('|')) parts.shift();
  if (parts[parts.length - 1]?.trim() === '') parts.pop();
  return parts.map(cell);
}

/**
 * Lines in which bars stand between cells but not between rows: one cell a line, or a bar on a line of
 * its own. They become one long row; its labels tell where each row begins.
 */
function streamCells(lines: readonly string[]): BlockCell[] {
  return lines
    .join('\n')
    .split('|')
    .flatMap((part, index, all) => {
      const pieces = part.split('\n').filter((piece) => piece.trim() !== '');
      if (pieces.length === 0 && index === all.length - 1) return [];
      return pieces.length > 1 ? pieces.map(cell) : [cell(pieces[0] ?? '')];
    });
}

/** From the first to the last line with a bar, where most of these lines hold one cell at most. */
function isStream(lines: readonly string[]): boolean {
  const kinds = lines.map(kindOf);
  const count = (kind: LineKind): number => kinds.filter((each) => each === kind).length;
  return count('pipeStream') > 3 && count('pipeStream') > count('pipes');
}

function pipeRegion(lines: readonly string[]): { from: number; to: number } | undefined {
  const isBar = (line: string): boolean => ['pipes', 'pipeStream'].includes(kindOf(line));
  const from = lines.findIndex(isBar);
  if (from < 0) return undefined;
  const back = [...lines].reverse().findIndex(isBar);
  return { from, to: lines.length - back };
}

const table = (rows: readonly (readonly BlockCell[])[]): Block => ({ type: 'table', rows });

function textBlock(line: string): Block {
  const marks = MARKDOWN_HEADING.exec(line)?.[0].trimEnd();
  if (marks === undefined) return textParagraph(line);
  return { type: 'heading', level: marks.length, text: line.slice(marks.length).trim() };
}

/** Plain lines, tab-separated rows and rows between bars; blank lines only part paragraphs. */
function plainBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: BlockCell[][] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push(table(rows));
    rows = [];
  };
  for (const line of lines) {
    const kind = kindOf(line);
    if (kind === 'tabs') rows.push(line.split('\t').map(cell));
    else if (kind === 'pipes') rows.push(pipeCells(line));
    else if (kind === 'pipeStream') {
      const parts = line.split('|').filter((part) => part.trim() !== '');
      if (parts.length > 0) rows.push(parts.map(cell));
    } else if (kind !== 'rule') {
      flush();
      if (kind === 'text') blocks.push(textBlock(line));
    }
  }
  flush();
  return blocks;
}

const LONGEST_QUOTED = 2_000;
const ENDS_CELL = new Set(['\t', '\n', undefined]);

/** Where a quoted cell that opens here closes: at a quotation mark before a tab or the line's end. */
function closingQuote(text: string, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(text.length, open + LONGEST_QUOTED); at += 1) {
    if (text[at] !== '"') continue;
    if (ENDS_CELL.has(text[at + 1])) return at;
    if (text[at + 1] !== '"') return undefined;
    at += 1;
  }
  return undefined;
}

/** Lines of the source; a spreadsheet's cell in quotation marks may go over several of them. */
function linesOf(text: string): string[] {
  const plain = text.replace(LINE_ENDS, '\n');
  if (!plain.includes('\t')) return plain.split('\n');
  const lines: string[] = [];
  let line = '';
  let from = 0;
  for (let at = 0; at <= plain.length; at += 1) {
    const isCellStart = at === from && (at === 0 || ENDS_CELL.has(plain[at - 1]));
    const close = isCellStart && plain[at] === '"' ? closingQuote(plain, at) : undefined;
    if (close !== undefined) {
      line += plain.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      from = at;
    }
    if (plain[at] !== '\n' && plain[at] !== '\t' && at < plain.length) continue;
    line += plain.slice(from, at);
    from = at + 1;
    if (plain[at] === '\t') line += '\t';
    else {
      lines.push(...(line.includes('\t') ? [line] : line.split('\n')));
      line = '';
    }
  }
  return lines;
}

/**
 * Text as it is copied out of a word processor, a spreadsheet, a PDF viewer or a terminal. Throws
 * `SourceTooLarge` past the limits of a report.
 */
export function blocksFromText(text: string): Block[] {
  if (text.length > BLOCK_LIMITS.characters) throw new SourceTooLarge('characters');
  const lines = linesOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const region = pipeRegion(lines);
  const isRows = !region || !isStream(lines.slice(region.from, region.to));
  const blocks = isRows
    ? plainBlocks(lines)
    : [
        ...plainBlocks(lines.slice(0, region.from)),
        table([streamCells(lines.slice(region.from, region.to))]),
        ...plainBlocks(lines.slice(region.to)),
      ];
  checkLimits(blocks);
  return blocks;
}
