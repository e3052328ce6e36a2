import { memo, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import {
  cellId,
  tableName,
  tableOf,
  type FormId,
  type PrintedCell,
  type TableId,
} from '../../../domain/form';
import { breakable, columnWidths, groupsOf } from '../grid/GridTable';
import { move, navigationMap, type Move } from '../grid/navigation';
import { FormTable } from '../grid/tableStyle';
import { useWords } from '../words';
import { DISAGREEING_SIGN, STATE_SIGNS, type PreviewCell } from './marks';
import { TableScroller } from './paneStyle';
import { PreviewTd } from './previewStyle';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'lineStart',
  End: 'lineEnd',
};

interface PreviewTableProps {
  readonly form: FormId;
  readonly table: TableId;
  readonly cells: ReadonlyMap<string, PreviewCell>;
  /** Full id of the cell that is being looked at. */
  readonly current: string;
  onCurrent(id: string): void;
  /** The pointer is over a cell, or has left them all. */
  onHover(id: string | undefined): void;
  /** Enter on a cell: to its answer. */
  onEnter(): void;
}

const idOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell']
    : undefined;

/** One table as the official form prints it; arrows walk its cells, Enter answers. */
export const PreviewTable = memo(function PreviewTable(props: PreviewTableProps) {
  const { form, table, cells, current } = props;
  const { locale } = useWords();
  const map = navigationMap(form, table);
  const groups = useMemo(() => groupsOf(form, table), [form, table]);
  const [stop, setStop] = useState(map[0]?.[0]?.key ?? '');
  const title = `${tableName(form, table, locale)} ${tableOf(form, table).caption[locale]}`;

  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const movement = MOVES[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      return props.onEnter();
    }
    if (!movement) return undefined;
    event.preventDefault();
    const next = cellId(table, move(map, stop, movement));
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
    return undefined;
  };
  const drawCell = (cell: PrintedCell): ReactNode => {
    if (cell.kind !== 'value')
      return <Header key={cell.key} cell={cell} text={cell.label[locale]} />;
    const view = cells.get(cell.key);
    if (!view) return null;
    return (
      <ValueCell
        {...view}
        key={cell.key}
        colspan={cell.colspan}
        rowspan={cell.rowspan}
        isStop={cell.key === stop}
        isCurrent={view.id === current}
      />
    );
  };
  return (
    <div>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <TableScroller>
        <FormTable
          $isWide={false}
          aria-label={title}
          onKeyDown={walk}
          onClick={(event) => {
            const id = idOf(event.target);
            if (id) props.onCurrent(id);
          }}
          onFocus={(event) => {
            const id = idOf(event.target);
            if (!id) return;
            setStop(id.slice(table.length + 1));
            props.onCurrent(id);
          }}
          onMouseOver={(event) => props.onHover(idOf(event.target))}
          onMouseLeave={() => props.onHover(undefined)}
        >
          <colgroup>
            {columnWidths(form, table, false).map((width, index) => (
              <col key={index} style={width ? { width } : undefined} />
            ))}
          </colgroup>
          {groups.map((lines) => {
            const Group = lines[0]?.row.part === 'head' ? 'thead' : 'tbody';
            return (
              <Group key={lines[0]?.row.group}>
                {lines.map(({ index, cells: printed }) => (
                  <tr key={index}>{printed.map(({ cell }) => drawCell(cell))}</tr>
                ))}
              </Group>
            );
          })}
        </FormTable>
      </TableScroller>
    </div>
  );
});

interface HeaderProps {
  readonly cell: Exclude<PrintedCell, { kind: 'value' }>;
  readonly text: string;
}

const Header = memo(function Header({ cell, text }: HeaderProps) {
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
    <th {...spans} scope={cell.scope} data-upright={isUpright || undefined}>
      <span>{cell.scope === 'rowgroup' ? breakable(text) : text}</span>
    </th>
  );
});

interface ValueCellProps extends PreviewCell {
  readonly colspan: number;
  readonly rowspan: number;
  /** The one tab stop of the table. */
  readonly isStop: boolean;
  readonly isCurrent: boolean;
}

const ValueCell = memo(function ValueCell(cell: ValueCellProps) {
  const { say } = useWords();
  const told = [
    cell.text === '' ? say('import.blank') : cell.text,
    say(`import.state.${cell.state}`),
    ...(cell.isDisagreeing ? [say('import.state.disagreeing')] : []),
  ].join('，');
  return (
    <PreviewTd
      colSpan={cell.colspan}
      rowSpan={cell.rowspan}
      data-state={cell.state}
      data-disagreeing={cell.isDisagreeing || undefined}
    >
      <button
        type="button"
        data-cell={cell.id}
        tabIndex={cell.isStop ? 0 : -1}
        aria-current={cell.isCurrent || undefined}
        aria-label={say('grid.pair', { name: cell.label, value: told })}
      >
        <span aria-hidden>{STATE_SIGNS[cell.state]}</span>
        {cell.text}
        {cell.isDisagreeing ? <b aria-hidden>{DISAGREEING_SIGN}</b> : null}
      </button>
    </PreviewTd>
  );
});
