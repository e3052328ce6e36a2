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
  C06: (w) =>
    w.text('reason') === 'blank'
      ? `${w.table}: ${counted(w.number('count'), 'cell is', 'cells are')} blank. Enter 0 where there was nothing; “Fill blanks with 0” does it in one step.`
      : `${w.table}: ${counted(w.number('count'), 'cell holds', 'cells hold')} “${w.text('token')}” instead of a number (first: ${w.cell}). Enter 0 where there was nothing.`,
  C07: (w) =>
    w.text('reason') === 'foreign'
      ? `${w.table}: ${counted(w.number('count'), 'cell belongs', 'cells belong')} to another form (first: ${w.cell}): kept below the table, not counted. Move what is there to its row and column, then remove it.`
      : `${w.table} is on form ${w.text('found')}; this year needs ${w.text('expected')} (${w.text('documentNumber')}). Change the form of the table.`,
};
