import { Typography } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import { useWords } from '../words';
import { Input, Remove } from './countsStyle';
import type { RowFault } from './rowFaults';
import { COLUMNS, type Column, type DraftRow } from './rows';

interface CountsRowProps {
  readonly row: DraftRow;
  /** From 0. */
  readonly at: number;
  readonly uid: string;
  readonly fault: RowFault | undefined;
  readonly isReadOnly: boolean;
  onText(column: Column, text: string): void;
  onRemove(): void;
  onKeyDown(event: KeyboardEvent, column: Column): void;
}

const isAt = (column: Column, fault: RowFault | undefined): boolean => {
  if (!fault) return false;
  const isOfCount = fault.kind === 'notNumber' || fault.kind === 'noCount';
  return isOfCount ? column === 'count' : column === 'category';
};

export function CountsRow(props: CountsRowProps) {
  const { row, at, uid, fault, isReadOnly } = props;
  const { say } = useWords();
  const faultId = `${uid}fault${at}`;
  const place = { row: at + 1 };
  return (
    <>
      <tr>
        {COLUMNS.map((column) => (
          <td key={column}>
            <Input
              data-place={`${at}.${column}`}
              value={row[column]}
              disabled={isReadOnly}
              inputMode={column === 'count' ? 'numeric' : 'text'}
              autoComplete="off"
              {...(column === 'count' ? {} : { list: `${uid}${column}` })}
              aria-label={say(`counts.cell.${column}`, place)}
              aria-invalid={isAt(column, fault)}
              {...(isAt(column, fault) ? { 'aria-describedby': faultId } : {})}
              onChange={(event) => props.onText(column, event.target.value)}
              onKeyDown={(event) => props.onKeyDown(event, column)}
            />
          </td>
        ))}
        <td>
          {!isReadOnly && (
            <Remove type="button" onClick={props.onRemove} aria-label={say('counts.remove', place)}>
              ×
            </Remove>
          )}
        </td>
      </tr>
      {fault && (
        <tr>
          <td colSpan={4}>
            <Typography id={faultId} variant="pi" textColor="danger700">
              {say(`counts.fault.${fault.kind}`, { ...place, ...faultValues(fault) })}
            </Typography>
          </td>
        </tr>
      )}
    </>
  );
}

function faultValues(fault: RowFault): Record<string, string | number> {
  if (fault.kind === 'twice') return { earlier: fault.row };
  return fault.kind === 'notNumber' ? { text: fault.text } : {};
}
