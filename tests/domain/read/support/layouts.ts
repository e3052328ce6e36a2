import { isTable, type Part, type Source, type SourceCell, type SourceTable } from './source';

/** How a source is handed over: text or HTML. */
export interface Handed {
  readonly kind: 'text' | 'html';
  readonly content: string;
}

/** Every grid place of a table: its cell where it starts, blank where a merge covers it. */
export function grid({ rows }: SourceTable): (SourceCell | undefined)[][] {
  const places: (SourceCell | undefined)[][] = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (taken[at]?.has(column)) column += 1;
      for (let down = 0; down < cell.rowspan; down += 1)
        for (let right = 0; right < cell.colspan; right += 1) taken[at + down]?.add(column + right);
      const line = places[at];
      if (line) line[column] = cell;
      column += cell.colspan;
    }
  });
  const width = Math.max(0, ...taken.map((columns) => Math.max(-1, ...columns) + 1));
  return places.map((line) => Array.from({ length: width }, (_, column) => line[column]));
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const oneLine = (text: string): string => text.replaceAll('\n', '');

const lines = (source: Source, print: (table: SourceTable) => string): string =>
  source.parts.map((part: Part) => (isTable(part) ? print(part) : part)).join('\n');

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '');

const htmlTable = ({ rows }: SourceTable): string => {
  const cells = (row: readonly SourceCell[]): string =>
    row
      .map(
        ({ text, colspan, rowspan }) =>
          `<td${span('colspan', colspan)}${span('rowspan', rowspan)}><p>${escape(text)}</p></td>`,
      )
      .join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
};

const quoted = (text: string): string =>
  text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;

const WIDE = /[^\x20-\x7e]/gu;
const shownWidth = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Columns side by side in a fixed pitch, as a PDF viewer's text layer gives them. */
const layoutTable = (table: SourceTable): string => {
  const places = grid(table);
  const widths = (places[0] ?? []).map((_, column) =>
    Math.max(
      4,
      ...places.map((line) => {
        const cell = line[column];
        return cell && cell.colspan === 1 ? shownWidth(oneLine(cell.text)) : 0;
      }),
    ),
  );
  return places
    .map((line) =>
      line
        .map((cell, column) => {
          const text = oneLine(cell?.text ?? '');
          return text + ' '.repeat(Math.max(0, (widths[column] ?? 4) - shownWidth(text)) + 2);
        })
        .join('')
        .trimEnd(),
    )
    .join('\n');
};

/** Every way in which a table is handed over. `isGrid`: blank cells keep their place. */
export const LAYOUTS: Readonly<
  Record<string, { readonly isGrid: boolean; readonly hand: (source: Source) => Handed }>
> = {
  html: {
    isGrid: true,
    hand: ({ parts }) => ({
      kind: 'html',
      content: parts
        .map((part) => (isTable(part) ? htmlTable(part) : `<p>${escape(part)}</p>`))
        .join('\n'),
    }),
  },
  tsv: {
    isGrid: true,
    hand: (source) => ({
      kind: 'text',
      content: lines(source, (table) =>
        grid(table)
          .map((line) => line.map((cell) => quoted(cell?.text ?? '')).join('\t'))
          .join('\n'),
      ),
    }),
  },
  pipes: {
    isGrid: true,
    hand: (source) => ({
      kind: 'text',
      content: lines(source, (table) =>
        grid(table)
          .map((line) => `| ${line.map((cell) => oneLine(cell?.text ?? '')).join(' | ')} |`)
          .join('\n'),
      ),
    }),
  },
  cellPerLine: {
    isGrid: false,
    hand: (source) => ({
      kind: 'text',
      content: lines(source, ({ rows }) =>
        rows.flatMap((row) => row.map(({ text }) => text)).join('\n'),
      ),
    }),
  },
  layout: {
    isGrid: false,
    hand: (source) => ({ kind: 'text', content: lines(source, layoutTable) }),
  },
};
