import { Button, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { totalOfCounts } from '../../../domain/report';
import { useWords } from '../words';
import { Table } from './countsStyle';
import { CountsRow } from './CountsRow';
import { rowFaults } from './rowFaults';
import {
  COLUMNS,
  namesIn,
  readRows,
  withoutRow,
  withRow,
  withText,
  type Column,
  type DraftRow,
} from './rows';

interface CountsTableProps {
  readonly rows: readonly DraftRow[];
  readonly isReadOnly: boolean;
  onChange(rows: readonly DraftRow[]): void;
}

/** Moves the focus once the row it is to stand in has been drawn. */
function useFocusAfter(rows: readonly DraftRow[]) {
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<{ row: number; column: Column }>();
  const focus = (row: number, column: Column): void =>
    table.current?.querySelector<HTMLElement>(`[data-place="${row}.${column}"]`)?.focus();
  useEffect(() => {
    const place = wanted.current;
    wanted.current = undefined;
    if (place) focus(place.row, place.column);
  }, [rows]);
  return {
    table,
    focus,
    focusAfter: (row: number, column: Column) => {
      wanted.current = { row, column };
    },
  };
}

export function CountsTable({ rows, isReadOnly, onChange }: CountsTableProps) {
  const { say } = useWords();
  const uid = useId();
  const { table, focus, focusAfter } = useFocusAfter(rows);
  const read = readRows(rows);
  const faults = rowFaults(read);

  function add(): void {
    focusAfter(rows.length, 'category');
    onChange(withRow(rows));
  }

  function remove(at: number): void {
    const left = withoutRow(rows, at);
    focusAfter(Math.min(at, left.length - 1), 'category');
    onChange(left);
  }

  /** Enter goes down as in a spreadsheet, and never sends the form. */
  function onKeyDown(event: KeyboardEvent, at: number, column: Column): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (at + 1 < rows.length) focus(at + 1, column);
    else if (!isReadOnly) add();
  }

  return (
    <>
      <Table ref={table}>
        <colgroup>
          <col />
          <col />
          <col className="count" />
          <col className="remove" />
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`counts.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <CountsRow
              key={at}
              row={row}
              at={at}
              uid={uid}
              fault={faults.get(at)}
              isReadOnly={isReadOnly}
              onText={(column, text) => onChange(withText(rows, at, column, text))}
              onRemove={() => remove(at)}
              onKeyDown={(event, column) => onKeyDown(event, at, column)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('counts.total')}
            </th>
            <td colSpan={2}>
              <Typography fontWeight="bold">{totalOfCounts(read)}</Typography>
            </td>
          </tr>
        </tfoot>
      </Table>
      {(['category', 'channel'] as const).map((column) => (
        <datalist key={column} id={`${uid}${column}`}>
          {namesIn(rows, column).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ))}
      {!isReadOnly && (
        <div>
          <Button type="button" size="S" variant="secondary" onClick={add}>
            {say('counts.add')}
          </Button>
        </div>
      )}
    </>
  );
}
