import { memo, useLayoutEffect, useRef } from 'react';
import type { CellView } from './cellView';
import { Adopt, Computed, Previous, ValueCell } from './tableStyle';
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

  const isError = cell.severity === 'error';
  const described = cell.findings === '' ? [] : cell.findings.split(' ');
  const previousId = `${cell.uid}-p-${cell.key}`;
  const descriptions = [
    ...described.map((index) => `${cell.uid}-f-${index}`),
    ...(cell.disagreeing === undefined ? [] : [`${cell.uid}-t-${cell.key}`]),
    ...(cell.previous === '' ? [] : [previousId]),
  ];
  return (
    <ValueCell
      colSpan={cell.colspan}
      rowSpan={cell.rowspan}
      data-mark={cell.severity}
      data-total={cell.isTotal || undefined}
      data-blank={cell.text === '' || undefined}
    >
      <input
        ref={input}
        data-key={cell.key}
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
      {cell.disagreeing !== undefined && (
        <Computed id={`${cell.uid}-t-${cell.key}`}>
          {say('grid.total.computed', { computed: cell.disagreeing })}
        </Computed>
      )}
      {cell.disagreeing !== undefined && !cell.isReadOnly && (
        <Adopt
          type="button"
          tabIndex={-1}
          data-adopt={cell.key}
          aria-label={say('grid.total.adopt.of', { cell: cell.label, computed: cell.disagreeing })}
        >
          ↺
        </Adopt>
      )}
      {cell.previous !== '' && (
        <Previous id={previousId}>
          <span>{say('grid.previous.spoken')}</span>
          {cell.previous}
        </Previous>
      )}
    </ValueCell>
  );
});
