import { counted } from './counted';
import type { SideStyle, Wording } from './wording';

export const EN_SIDE: SideStyle = {
  quote: (label, value) => `${label} ${value}`,
  zeros: (count) => ` (${counted(count, 'other cell is', 'other cells are')} 0)`,
  equals: (parts, sum) => `${parts} = ${sum}`,
};

const C05_REASONS: Readonly<Record<string, string>> = {
  notNumber: 'is not a number: enter digits',
  notInteger: 'is not an integer: enter a whole number up to 9007199254740991',
  negative: 'is negative: enter a number of 0 or more',
  wrongUnit: 'has another unit than the header: convert it and enter the number alone',
};

/** One sentence a code: what, where, both sides, the difference, what to do. */
export const EN: Readonly<Record<string, (w: Wording) => string>> = {
  C01: (w) =>
    `${w.table}, column “${w.column}”: the total is wrong. ${w.left}, but ${w.right}; difference ${w.difference}. Check the rows of this column, or use the computed total.`,
  C02: (w) =>
    `${w.table}, column “${w.column}” does not balance: ${w.left}, but ${w.right}; difference ${w.difference}. Items 1 + 2 must equal 3 + 4: check these 4 cells.`,
  C03: (w) =>
    `${w.table}, row “${w.row}”: the total is wrong. ${w.left}, but ${w.right}; difference ${w.difference}. Check the columns of this row, or use the computed total.`,
  C04: (w) =>
    `${w.table}, “${w.row}”: the total is wrong. ${w.left}, but ${w.right}; difference ${w.difference}. Check these 5 cells, or use the computed total.`,
  C05: (w) =>
    `${w.table}, “${w.cell}”: “${w.text('text')}” ${C05_REASONS[w.text('reason')] ?? 'is not a valid number'}.`,
  C06: (w) => {
    const count = w.number('count');
    if (w.text('reason') === 'blank') {
      return w.has('read')
        ? `${w.table} of the original: ${counted(count, 'cell has', 'cells have')} no figure; left blank. Compare with the original; enter 0 only where there was nothing, in one step with “Fill blanks with 0”.`
        : `${w.table}: ${counted(count, 'cell is', 'cells are')} blank. Enter 0 where there was nothing; “Fill blanks with 0” does it in one step.`;
    }
    return w.has('read')
      ? `${w.table} of the original: ${counted(count, 'cell prints', 'cells print')} “${w.text('token')}” instead of a number (first: ${w.cell}); kept as printed. Compare; enter 0 only where there was nothing.`
      : `${w.table}: ${counted(count, 'cell holds', 'cells hold')} “${w.text('token')}” instead of a number (first: ${w.cell}). Enter 0 where there was nothing.`;
  },
  C07: (w) => {
    if (w.text('reason') === 'alreadyRight') {
      const cells = counted(w.number('count'), 'cell is', 'cells are');
      return `${w.table}, “${w.group}”: ${cells} printed as on ${w.form('of')}, the rest of the table is on ${w.form('found')}. What stands here stays when the form is changed; check the rest.`;
    }
    if (w.text('reason') !== 'foreign') {
      return w.has('read')
        ? `${w.table} of the original is on ${w.form('found')}; this year needs ${w.form('expected')}. Make sure that the year was read right; before submitting, change the form of the table and check its cells.`
        : `${w.table} is on ${w.form('found')}; this year needs ${w.form('expected')}. Change the form of the table.`;
    }
    const count = counted(w.number('count'), 'cell belongs', 'cells belong');
    const where = `${w.table}${w.has('read') ? ' of the original' : ''}, “${w.group}”`;
    return `${where}: ${count} to ${w.form('of')}, but the table is on ${w.form('found')} (first: ${w.cell}). Kept below the table, not counted. Move what is there to its row and column, then remove it.`;
  },
};
