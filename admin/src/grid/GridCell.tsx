import { useLayoutEffect, useRef } from 'react';
import type { CellView } from './cellView';
import { useCellView, type ViewStore } from './viewStore';
import { useWords } from '../words';

export interface GridCellProps {
  readonly cellKey: string;
  readonly store: ViewStore;
  readonly colspan: number;
  readonly rowspan: number;
  /** Prefix of ids on this page. */
  readonly uid: string;
  /** Id of the form that its input belongs to. */
  readonly owner: string;
  readonly isReadOnly: boolean;
  /** The one tab stop before any cell has been focused. */
  readonly isTabStop: boolean;
}

const EDITING = 'data-editing';

/** One value cell. Its input is left alone while it is typed in; events are heard by the table. */
export function GridCell(props: GridCellProps) {
  const view = useCellView(props.store, props.cellKey);
  return view ? <ShownCell {...props} {...view} /> : null;
}

function ShownCell(cell: GridCellProps & CellView) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (element && !element.hasAttribute(EDITING)) element.value = cell.text;
  }, [cell.text]);

  const isDisagreeing = cell.disagreeing !== undefined;
  const isError = cell.severity === 'error';
  const described = cell.findings === '' ? [] : cell.findings.split(' ');
  const inferredId = `${cell.uid}-i-${cell.cellKey}`;
  const previousId = `${cell.uid}-p-${cell.cellKey}`;
  const descriptions = [
    ...(cell.isInferred ? [inferredId] : []),
    ...described.map((name) => `${cell.uid}-f-${name}`),
    ...(isDisagreeing ? [`${cell.uid}-t-${cell.cellKey}`] : []),
    ...(cell.previous === '' ? [] : [previousId]),
  ];
  return (
    <td
      data-value=""
      colSpan={cell.colspan}
      rowSpan={cell.rowspan}
      data-mark={cell.severity}
      data-total={cell.isTotal || undefined}
      data-disagreeing={isDisagreeing || undefined}
      data-inferred={cell.isInferred || undefined}
      data-previous={cell.previous !== '' || undefined}
    >
      <input
        ref={input}
        data-key={cell.cellKey}
        form={cell.owner}
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
      {isDisagreeing && <span data-printed="">{say('grid.total.printed')}</span>}
      {isDisagreeing && (
        <span data-computed="" id={`${cell.uid}-t-${cell.cellKey}`}>
          {say('grid.total.computed', { computed: cell.disagreeing })}
        </span>
      )}
      {isDisagreeing && !cell.isReadOnly && (
        <button
          type="button"
          tabIndex={-1}
          data-adopt={cell.cellKey}
          aria-label={say('grid.total.adopt.of', { cell: cell.label, computed: cell.disagreeing })}
        >
          {say('grid.total.adopt')}
        </button>
      )}
      {cell.isInferred && (
        <span id={inferredId} data-spoken="">
          {say('grid.inferred.cell')}
        </span>
      )}
      {cell.isInferred && !cell.isReadOnly && (
        <button
          type="button"
          tabIndex={-1}
          data-confirm={cell.cellKey}
          aria-label={say('grid.inferred.confirm.of', { cell: cell.label, value: cell.text })}
        >
          {say('grid.inferred.confirm')}
        </button>
      )}
      {cell.previous !== '' && (
        <span id={previousId} data-previous-figure="">
          <span data-spoken="">{say('grid.previous.spoken')}</span>
          {cell.previous}
        </span>
      )}
    </td>
  );
}
