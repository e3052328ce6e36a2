import { FORMS, cellsOf, type TableId } from '../form';
import type { SourceAt } from './block';
import type { Line, RowLine } from './flow';
import { headerFor, headerOf, isColumnLabel, namesColumns, type GridHeader } from './gridHeader';
import { rowMatcher, type RowMatch } from './rowLabel';
import { splitKnownLabels } from './knownLabel';
import { tokensOf, type Token } from './token';

/** A run of values with the words before it: a row of a table, whatever the source made of it. */
export interface SourceRow {
  /** Words since the values of the row before, nearest last. */
  readonly words: readonly string[];
  readonly match: RowMatch | undefined;
  /** The words by which it was matched. */
  readonly label: string;
  readonly values: readonly Token[];
  /** Its cells stand in a grid of this many columns; undefined for running text. */
  readonly width: number | undefined;
  readonly header: GridHeader | undefined;
  readonly at: SourceAt;
}

const LOOK_BACK = 6;

/** The row that the last few words name; a longer stretch wins only where it fits better. */
function matchWords(
  words: readonly string[],
  matchRow: Collecting['matchRow'],
): Pick<SourceRow, 'match' | 'label'> {
  let best: { match: RowMatch | undefined; label: string } = { match: undefined, label: '' };
  // 其他 behind 法律服务机构 ends a header: the row below it has lost its label.
  if (words.length > 1 && words.slice(-2).every(isColumnLabel)) return best;
  for (let count = 1; count <= Math.min(LOOK_BACK, words.length); count += 1) {
    const label = words.slice(-count).join('');
    const match = matchRow(label);
    if (match && match.score > (best.match?.score ?? 0)) best = { match, label };
    if (best.match?.score === 1) return best;
  }
  return best;
}

/** Takes tokens one by one; a row is closed when words follow values. */
interface Collecting {
  readonly matchRow: ReturnType<typeof rowMatcher>;
  readonly rows: SourceRow[];
  words: string[];
  values: Token[];
  header: GridHeader | undefined;
  /** Lines of the next header, which no row has followed yet. */
  headerLines: RowLine[];
}

function close(state: Collecting, line?: RowLine): void {
  const { words, values, matchRow } = state;
  const [first] = values;
  if (!first) return;
  state.rows.push({
    words,
    ...matchWords(words, matchRow),
    values,
    width: line?.width,
    header: line && headerFor(state.header, line),
    at: first.at,
  });
  state.words = [];
  state.values = [];
}

function addWords(state: Collecting, text: string): void {
  close(state);
  state.words.push(...splitKnownLabels(text));
}

/** A row of a grid: everything behind its label is a value, whatever it holds. */
function addGridRow(state: Collecting, line: RowLine, labelAt: number): void {
  close(state);
  state.header = headerOf(state.headerLines) ?? state.header;
  state.headerLines = [];
  const tokens = tokensOf(line);
  const label = tokens.slice(0, labelAt + 1).filter(({ kind }) => kind === 'words');
  state.words.push(...label.map(({ text }) => text));
  state.values = tokens
    .slice(labelAt + 1)
    .map((token): Token => (token.kind === 'words' ? { ...token, kind: 'figure' } : token));
  close(state, line);
}

/** Cells that name a row by themselves. */
const labelCells = (line: RowLine, { matchRow }: Collecting): number[] =>
  line.cells.flatMap(({ text }, index) => (matchRow(text) ? [index] : []));

const hasNoFigure = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind !== 'figure');

const leastValues = ({ table, row }: RowMatch): number =>
  Math.min(
    ...FORMS.map(
      ({ id }) => cellsOf(id, table).filter((cell) => cell.row.id === row).length,
    ).filter((count) => count > 0),
  );

/** A row of a grid without figures is one of the form only where blank cells stand for all of them. */
function isBlankRow(
  tokens: readonly Token[],
  labelAt: number,
  match: RowMatch | undefined,
): boolean {
  const after = tokens.slice(labelAt + 1);
  return (
    match !== undefined &&
    after.length >= leastValues(match) &&
    after.every(({ kind }) => kind === 'blank')
  );
}

/** A line whose cells are words, rows and figures in any mixture. */
function addMixedLine(state: Collecting, tokens: readonly Token[]): void {
  const isHeader = hasNoFigure(tokens);
  for (const token of tokens) {
    if (token.kind === 'words') addWords(state, token.text);
    else if (token.kind === 'figure' || !isHeader) state.values.push(token);
  }
}

function addRowLine(state: Collecting, line: RowLine): void {
  const tokens = tokensOf(line);
  const isHeader = hasNoFigure(tokens);
  const labels = labelCells(line, state);
  if (isHeader && (labels.length === 0 || namesColumns(line))) {
    if (state.headerLines[0]?.at.block !== line.at.block) state.headerLines = [];
    state.headerLines.push(line);
    return addMixedLine(state, tokens);
  }
  // Labels one behind another, of a group and of its row, belong to the figures behind the last.
  const last = labels[labels.length - 1];
  const labelAt = last !== undefined && hasNoFigure(tokens.slice(0, last)) ? last : undefined;
  const match = labelAt === undefined ? undefined : state.matchRow(line.cells[labelAt]?.text ?? '');
  const isRow = labelAt !== undefined && (!isHeader || isBlankRow(tokens, labelAt, match));
  if (isRow && labelAt < line.cells.length - 1) return addGridRow(state, line, labelAt);
  const firstFigure = tokens.findIndex(({ kind }) => kind === 'figure');
  if (labels.length === 0 && firstFigure >= 0) return addGridRow(state, line, firstFigure - 1);
  return addMixedLine(state, tokens);
}

/** All rows of values in these lines, each with the row of the form that its words name. */
export function sourceRows(lines: readonly Line[], tables: readonly TableId[]): SourceRow[] {
  const state: Collecting = {
    matchRow: rowMatcher(tables),
    rows: [],
    words: [],
    values: [],
    header: undefined,
    headerLines: [],
  };
  for (const line of lines) {
    if (line.kind === 'row') addRowLine(state, line);
    else addMixedLine(state, tokensOf(line));
  }
  close(state);
  return state.rows;
}
