import { cellId } from '../form';
import { foreignKeys } from '../cell';
import type { TableCheck, RawFinding } from './check';

/** C07: each table stands on the form of its year, and holds no cell of another form. */
export const formVersion: TableCheck = {
  code: 'C07',
  severity: { typing: 'warning', import: 'warning', submit: 'error', publish: 'error' },
  liftedWhenHistorical: true,
  isWaivable: false,
  run: ({ table, value, expected }) => {
    const wrong: RawFinding[] =
      expected && expected.id !== value.form
        ? [
            {
              cells: [],
              params: {
                reason: 'wrongForm',
                found: value.form,
                expected: expected.id,
                documentNumber: expected.basis.documentNumber,
              },
            },
          ]
        : [];
    const foreign = foreignKeys(table, value).map((key) => cellId(table, key));
    const kept: RawFinding[] =
      foreign.length > 0
        ? [
            {
              cells: foreign,
              params: { reason: 'foreign', found: value.form, count: foreign.length },
            },
          ]
        : [];
    return [...wrong, ...kept];
  },
};
