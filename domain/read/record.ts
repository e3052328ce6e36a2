import { FORMS, cellsOf, type TableId } from '../form';
import type { SourceAt } from './block';
import type { Line, RowLine } from './flow';
import { matchRow, type RowMatch } from './rowLabel';
import { splitKnownLabels } from './knownLabel';
import { tokensOf, type Token } from './token';

/** A run of values with the words before it: a row of a table, whatever the source made of it. */
export interface SourceRow {
  /** Words since the values of the row before, nearest last. */
  readonly words: readonly string[];
  readonly match: RowMatch | undefined;
  readonly values: readonly Token[];
  /** Its cells stand in a grid of this many columns; undefined for running text. */
  readonly width: number | undefined;
  readonly at: SourceAt;
}

const LOOK_BACK = 6;

/** The row that the last few words name; a longer stretch wins only where it fits better. */
export function matchWords(
  words: readonly string[],
  tables: readonly TableId[],
): RowMatch | undefined {
  let best: RowMatch | undefined;
  for (let count = 1; count <= Math.min(LOOK_BACK, words.length); count += 1) {
    const match = matchRow(words.slice(-count).join(''), tables);
    if (match && match.score > (best?.score ?? 0)) best = match;
    if (best?.score === 1) return best;
  }
  return best;
}

interface Pending {
  words: string[];
  values: Token[];
}

/** Takes tokens one by one and closes a row when words follow values. */
class RowCollector {
  readonly rows: SourceRow[] = [];
  private pending: Pending = { words: [], values: [] };

  constructor(private readonly tables: readonly TableId[]) {}

  words(text: string): void {
    this.close(undefined);
    this.pending.words.push(...splitKnownLabels(text));
  }

  value(token: Token): void {
    this.pending.values.push(token);
  }

  close(width: number | undefined): void {
    const { words, values } = this.pending;
    const [first] = values;
    if (!first) return;
    this.rows.push({ words, match: matchWords(words, this.tables), values, width, at: first.at });
    this.pending = { words: [], values: [] };
  }

  /** Forgets words that no value followed, at a break of the text. */
  forget(): void {
    this.close(undefined);
    this.pending = { words: [], values: [] };
  }

  /** A row of a grid: everything behind its label is a value, whatever it holds. */
  gridRow(line: RowLine, labelAt: number): void {
    this.close(undefined);
    const tokens = tokensOf(line);
    for (const { text, kind } of tokens.slice(0, labelAt + 1)) {
      if (kind === 'words') this.pending.words.push(text);
    }
    const values = tokens
      .slice(labelAt + 1)
      .map((token): Token => (token.kind === 'words' ? { ...token, kind: 'figure' } : token));
    this.pending.values.push(...values);
    this.close(line.width);
  }
}

/** Cells that name a row by themselves. */
const labelCells = (line: RowLine, tables: readonly TableId[]): number[] =>
  line.cells.flatMap(({ text }, index) => (matchRow(text, tables) ? [index] : []));

const isHeaderRow = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind !== 'figure');

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

const leastValues = ({ table, row }: RowMatch): number =>
  Math.min(
    ...FORMS.map(
      ({ id }) => cellsOf(id, table).filter((cell) => cell.row.id === row).length,
    ).filter((count) => count > 0),
  );

function takeRow(collector: RowCollector, line: RowLine, tables: readonly TableId[]): void {
  const labels = labelCells(line, tables);
  const tokens = tokensOf(line);
  const only = labels.length === 1 ? labels[0] : undefined;
  const match = only === undefined ? undefined : matchRow(line.cells[only]?.text ?? '', tables);
  const isRow = only !== undefined && (!isHeaderRow(tokens) || isBlankRow(tokens, only, match));
  if (isRow && only < line.cells.length - 1) return collector.gridRow(line, only);
  const firstFigure = tokens.findIndex(({ kind }) => kind === 'figure');
  if (labels.length === 0 && firstFigure >= 0) return collector.gridRow(line, firstFigure - 1);
  for (const token of tokens) {
    if (token.kind === 'words') collector.words(token.text);
    if (token.kind === 'figure') collector.value(token);
    if (token.kind === 'blank' && !isHeaderRow(tokens)) collector.value(token);
  }
}

/** All rows of values in these lines, each with the row of the form that its words name. */
export function sourceRows(lines: readonly Line[], tables: readonly TableId[]): SourceRow[] {
  const collector = new RowCollector(tables);
  for (const line of lines) {
    if (line.kind === 'row') {
      takeRow(collector, line, tables);
      continue;
    }
    for (const token of tokensOf(line)) {
      if (token.kind === 'words') collector.words(token.text);
      else collector.value(token);
    }
  }
  collector.close(undefined);
  return collector.rows;
}
