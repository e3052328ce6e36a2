import { memo, useLayoutEffect, useRef } from 'react';
import type { CellView } from './cellView';
import { Adopt, Computed, Previous, Printed, ValueCell } from './tableStyle';
import { useWords } from '../words';

interface GridCellProps extends CellView {
  readonly colspan: number;
  readonly rowspan: number;
  /** Prefix of ids on this page. */
  readonly uid: string;
  readonly isReadOnly: boolean;
  /** The one tab stop before any cell has been focused. */
  readonly isTabStop: boolean;
}

const EDITING = 'data-editing';

/** One value cell. Its input is left alone while it is typed in; events are heard by the table. */
export const GridCell = memo(function GridCell(cell: GridCellProps) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (element && !element.hasAttribute(EDITING)) element.value = cell.text;
  }, [cell.text]);

  const isDisagreeing = cell.disagreeing !== undefined;
  const isError = cell.severity === 'error';
  const described = cell.findings === '' ? [] : cell.findings.split(' ');
  const previousId = `${cell.uid}-p-${cell.cellKey}`;
  const descriptions = [
    ...described.map((index) => `${cell.uid}-f-${index}`),
    ...(isDisagreeing ? [`${cell.uid}-t-${cell.cellKey}`] : []),
    ...(cell.previous === '' ? [] : [previousId]),
  ];
  return (
    <ValueCell
      colSpan={cell.colspan}
      rowSpan={cell.rowspan}
      data-mark={cell.severity}
      data-total={cell.isTotal || undefined}
      data-disagreeing={isDisagreeing || undefined}
      data-previous={cell.previous !== '' || undefined}
    >
      <input
        ref={input}
        data-key={cell.cellKey}
        defaultValue={cell.text}
        readOnly={cell.isReadOnly || cell.isTotal}
        tabIndex={cell.isTabStop ? 0 : -1}
        inputMode={cell.isTotal ? 'none' : 'text'}
        autoComplete="off"
        spellCheck={false}
        aria-label={cell.label}
        aria-invalid={isError || undefined}
        aria-describedby={descriptions.length > 0 ? descriptions.join(' ') : undefined}
      />
      {isDisagreeing && <Printed>{say('grid.total.printed')}</Printed>}
      {isDisagreeing && (
        <Computed id={`${cell.uid}-t-${cell.cellKey}`}>
          {say('grid.total.computed', { computed: cell.disagreeing })}
        </Computed>
      )}
      {isDisagreeing && !cell.isReadOnly && (
        <Adopt
          type="button"
          tabIndex={-1}
          data-adopt={cell.cellKey}
          aria-label={say('grid.total.adopt.of', { cell: cell.label, computed: cell.disagreeing })}
        >
          {say('grid.total.adopt')}
        </Adopt>
      )}
      {cell.previous !== '' && (
        <Previous id={previousId} data-previous-figure="">
          <span>{say('grid.previous.spoken')}</span>
          {cell.previous}
        </Previous>
      )}
    </ValueCell>
  );
});
