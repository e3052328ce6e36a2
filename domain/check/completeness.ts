import { cellsOf, type TableId } from '../form';
import { formCellAt, isBlankCell } from '../cell';
import type { TableCheck, RawFinding } from './check';

/** 表二 may hold what does not apply to an organ, where the local profile allows it. */
const PLAIN_TABLE: TableId = 'proactive';

/** C06: every input holds a number. Blank cells and tokens are told apart, a 0 is proposed, never put. */
export const completeness: TableCheck = {
  code: 'C06',
  severity: { typing: 'info', import: 'warning', submit: 'error', publish: 'error' },
  severityIn: {
    proactive: { typing: 'info', import: 'warning', submit: 'warning', publish: 'warning' },
  },
  liftedWhenHistorical: true,
  isWaivable: false,
  mayStand: true,
  run: ({ table, value, moment, profile }) => {
    const read = moment === 'import' ? { read: true } : {};
    const mayStay = profile.notApplicable && table === PLAIN_TABLE;
    const blank: string[] = [];
    const byToken = new Map<string, string[]>();
    for (const { id, key, kind } of cellsOf(value.form, table)) {
      const cell = formCellAt(value, key);
      if (cell && (cell.value !== null || cell.how === 'typed')) continue;
      if (isBlankCell(cell)) {
        if (kind !== 'total') blank.push(id);
        continue;
      }
      if (mayStay) continue;
      const token = cell?.raw ?? '';
      byToken.set(token, [...(byToken.get(token) ?? []), id]);
    }
    const blanks: RawFinding[] =
      blank.length > 0
        ? [{ cells: blank, params: { reason: 'blank', token: null, count: blank.length, ...read } }]
        : [];
    const tokens = [...byToken].map(
      ([token, cells]): RawFinding => ({
        cells,
        params: { reason: 'token', token, count: cells.length, ...read },
      }),
    );
    return [...blanks, ...tokens];
  },
};
