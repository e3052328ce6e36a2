import { memo, useMemo, type ReactNode, type Ref, type TableHTMLAttributes } from 'react';
import {
  printedRows,
  tableOf,
  type FormId,
  type Locale,
  type PrintedCell,
  type PrintedRow,
  type TableId,
} from '../../../domain/form';
import { GridCell } from './GridCell';
import { explainableRow } from './guidedRows';
import { lineForm, LineForms } from './LineForms';
import { Explain, FormTable } from './tableStyle';
import type { ViewStore } from './viewStore';
import { useWords } from '../words';

interface GridTableProps {
  readonly form: FormId;
  readonly table: TableId;
  readonly store: ViewStore;
  readonly locale: Locale;
  readonly uid: string;
  readonly isReadOnly: boolean;
  /** Full screen: labels on one line, last year's figure beside and not below. */
  readonly isWide: boolean;
  readonly tabStop: string;
  readonly labelledBy: string;
  readonly tableRef: Ref<HTMLTableElement>;
  readonly events: TableHTMLAttributes<HTMLTableElement>;
}

/** Tables of so few columns fit any window. */
const SLENDER = 4;

/** A printed row; each label with the row that it explains. */
interface Line {
  readonly row: PrintedRow;
  readonly index: number;
  readonly cells: readonly {
    readonly cell: PrintedCell;
    readonly guided: string | undefined;
  }[];
}

/** Consecutive rows of one group: a `<thead>` or a `<tbody>`. */
export function groupsOf(form: FormId, table: TableId): Line[][] {
  const groups: Line[][] = [];
  for (const [index, row] of printedRows(tableOf(form, table)).entries()) {
    const cells = row.cells.map((cell) => ({ cell, guided: explainableRow(form, table, cell) }));
    const line = { row, index, cells };
    const last = groups.at(-1);
    if (last?.[0]?.row.group === row.group) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

interface Widths {
  /** The label columns but the innermost. */
  readonly outer: readonly string[];
  readonly value: string;
}

/** Chinese headers break anywhere; English ones must hold their longest word. */
const IN_PAGE: Readonly<Record<Locale, Widths>> = {
  zh: { outer: ['2.6rem', '5.6rem'], value: '5.7rem' },
  en: { outer: ['2.6rem', '6.6rem'], value: '6.6rem' },
};
const ON_SCREEN: Widths = { outer: ['3.2rem', '10.5rem'], value: '8.2rem' };

/** Widths of the grid columns: the innermost label column takes what the others leave. */
export function columnWidths(
  form: FormId,
  table: TableId,
  isWide: boolean,
  locale: Locale = 'zh',
): (string | undefined)[] {
  const { outer, value } = isWide ? ON_SCREEN : IN_PAGE[locale];
  const { width, blocks } = tableOf(form, table);
  const labels = blocks[0]?.labelWidth ?? 0;
  if (labels < 3) return Array.from({ length: width }, () => undefined);
  return Array.from({ length: width }, (_, index) => {
    if (index < labels - 1) return outer[index];
    return index === labels - 1 ? undefined : value;
  });
}

/** `（三）不予公开` breaks behind its ordinal, not within a word. */
export function breakable(label: string): ReactNode {
  const end = label.indexOf('）') + 1;
  return (
    <>
      {label.slice(0, end)}
      <wbr />
      {label.slice(end)}
    </>
  );
}

const HeaderCell = memo(function HeaderCell(props: {
  readonly cell: Exclude<PrintedCell, { kind: 'value' }>;
  readonly text: string;
  readonly guided: string | undefined;
}) {
  const { say } = useWords();
  const { cell, text, guided } = props;
  const spans = { colSpan: cell.colspan, rowSpan: cell.rowspan };
  if (cell.kind === 'note') {
    return (
      <td {...spans} data-note="">
        {text}
      </td>
    );
  }
  const isUpright = cell.scope === 'rowgroup' && cell.rowspan > 15;
  return (
    <th {...spans} scope={cell.scope} data-upright={isUpright || undefined} data-guided={guided}>
      <span>{cell.scope === 'rowgroup' ? breakable(text) : text}</span>
      {guided && (
        <Explain
          type="button"
          tabIndex={-1}
          data-explain={guided}
          aria-label={say('grid.guidance.of', { row: text })}
        >
          ⓘ
        </Explain>
      )}
    </th>
  );
});

/** The table as the official form prints it, an input in every value cell. Figures do not draw it anew. */
export const GridTable = memo(function GridTable(props: GridTableProps): ReactNode {
  const { form, table, store, locale, uid, isReadOnly, isWide, tabStop } = props;
  const groups = useMemo(() => groupsOf(form, table), [form, table]);
  const widths = useMemo(
    () => columnWidths(form, table, isWide, locale),
    [form, table, isWide, locale],
  );
  const drawCell = ({ cell, guided }: Line['cells'][number], line: number) => {
    if (cell.kind !== 'value') {
      return <HeaderCell key={cell.key} cell={cell} text={cell.label[locale]} guided={guided} />;
    }
    return (
      <GridCell
        key={cell.key}
        cellKey={cell.key}
        store={store}
        colspan={cell.colspan}
        rowspan={cell.rowspan}
        uid={uid}
        owner={lineForm(uid, line)}
        isReadOnly={isReadOnly}
        isTabStop={cell.key === tabStop}
      />
    );
  };
  return (
    <>
      <LineForms uid={uid} lines={groups.flat().length} />
      <FormTable
        {...props.events}
        ref={props.tableRef}
        role="grid"
        data-table={table}
        aria-labelledby={props.labelledBy}
        lang={locale === 'zh' ? 'zh-Hans' : 'en'}
        aria-readonly={isReadOnly || undefined}
        aria-multiselectable
        $isWide={isWide}
        $isSlender={widths.length <= SLENDER}
      >
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={width ? { width } : undefined} />
          ))}
        </colgroup>
        {groups.map((rows) => {
          const [first] = rows;
          const Group = first?.row.part === 'head' ? 'thead' : 'tbody';
          return (
            <Group key={first?.row.group}>
              {rows.map(({ row, index, cells }) => (
                <tr key={row.cells[0]?.key}>{cells.map((each) => drawCell(each, index))}</tr>
              ))}
            </Group>
          );
        })}
      </FormTable>
    </>
  );
});
