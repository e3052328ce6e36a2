import { cellsOf, type FormCell } from '../form';
import { formCellAt, type Cell } from '../cell';
import type { TableCheck } from './check';

type Reason = 'notNumber' | 'notInteger' | 'negative' | 'wrongUnit';

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/u;

/** Counts are numbers; amounts are plain decimal strings: `0x10` and `1e3` are neither. */
const isNumeric = (value: number | string, kind: FormCell['kind']): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : kind === 'amount' && PLAIN_DECIMAL.test(value);

const isUnreadable = (cell: Cell): boolean =>
  cell.value === null && cell.how === 'typed' && (cell.raw ?? '') !== '';

function wrongValue({ kind, unit }: FormCell, cell: Cell): Reason | undefined {
  if (isUnreadable(cell)) return 'notNumber';
  if (cell.value === null) return undefined;
  if (!isNumeric(cell.value, kind)) return 'notNumber';
  const number = Number(cell.value);
  if (kind === 'amount') {
    if (number < 0) return 'negative';
    return unit && cell.unit && cell.unit !== unit ? 'wrongUnit' : undefined;
  }
  if (!Number.isSafeInteger(number)) return 'notInteger';
  return number < 0 && kind !== 'signedChange' ? 'negative' : undefined;
}

/** C05: counts are integers ≥ 0, only amounts have decimals, only 本年增/减 has a sign. */
export const cellType: TableCheck = {
  code: 'C05',
  severity: { typing: 'error', import: 'error', submit: 'error', publish: 'error' },
  liftedWhenHistorical: false,
  isWaivable: false,
  run: ({ table, value }) =>
    cellsOf(value.form, table).flatMap((formCell) => {
      const cell = formCellAt(value, formCell.key);
      const reason = cell && wrongValue(formCell, cell);
      if (!cell || !reason) return [];
      const text = cell.raw ?? `${cell.value ?? ''}${cell.unit ?? ''}`;
      const params = { reason, text, kind: formCell.kind, unit: formCell.unit ?? null };
      return [{ cells: [formCell.id], params }];
    }),
};
