import { counted } from './counted';
import type { Wording } from './wording';

/** Names that are written out. */
const SHOWN = 5;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}

const lastYear = (w: Wording): string => {
  const edition = w.has('edition') ? ` (edition ${w.text('edition')})` : '';
  const organs = w.list('organs').join(', ');
  return `the ${w.text('lastYear')} report of ${organs}${edition}`;
};

const merged = (w: Wording): string =>
  w.text('by') === 'predecessor' ? ', from which this organ was formed,' : '';

const DIRECTIONS: Readonly<Record<string, string>> = {
  up: 'one row up',
  down: 'one row down',
  left: 'one column to the left',
  right: 'one column to the right',
};

const C10_INSTEAD: Readonly<Record<string, string>> = {
  words: ', only words',
  attachment: ', and there is only an attachment',
  others: ', while other tables are filled',
};

const CHANNELS: Readonly<Record<string, string>> = {
  page: 'The page',
  json: 'The JSON',
  csv: 'The CSV',
};

const changes = (w: Wording): string => {
  const before = w.terms('before');
  const all = w
    .terms('now')
    .map(({ cell, value }, at) => `${cell} from ${before[at]?.value ?? ''} to ${value}`);
  return listed(all);
};

const units = (w: Wording, one: string, many: string): string =>
  counted(w.number('count'), `unit ${one}`, `units ${many}`);

/** Checks of a whole report and of what surrounds it. */
export const EN_WHOLE: Readonly<Record<string, (w: Wording) => string>> = {
  C08: (w) =>
    `${w.table}: the original prints “${w.text('printed')}”, the form says “${w.text('official')}”. The figures were put into that row: check that the same thing is meant. The form’s wording is published.`,
  C09: (w) =>
    w.text('reason') === 'empty'
      ? `“${w.field}” is empty. A report has six sections: write it, even where there is nothing to report.`
      : `The sections stand in the order ${w.list('order').join(', ')}; “${w.field}” comes too early. Put them in the order of the form, 一 to 六.`,
  C10: (w) =>
    `${w.table} holds no figure${C10_INSTEAD[w.text('reason')] ?? ''}. A table is filled with data, not given as words, a picture or an attachment alone: enter its figures, with 0 where there was nothing; “Fill blanks with 0” does it in one step.`,
  C14: (w) => {
    const [now, before] = [w.terms('now')[0], w.terms('before')[0]];
    return `${w.table}, “${now?.cell ?? ''}” is ${now?.value ?? ''}, but “${before?.cell ?? ''}” of ${lastYear(w)}${merged(w)} is ${before?.value ?? ''}; difference ${w.difference}. What is carried over must be what was carried on: compare both reports, or say why, such as an error of last year or a transfer of duties.`;
  },
  C15: (w) =>
    `${w.table}, “${w.row}”: in force ${w.text('stock')}, but ${w.text('start')} of ${lastYear(w)} + ${w.text('added')} issued − ${w.text('removed')} repealed = ${w.text('expected')}; difference ${w.difference}. Check these 3 cells, or say why, such as documents that expired, were amended or transferred.`,
  C16: (w) =>
    `${w.table}, “${w.row}”: ${w
      .terms('now')
      .map(({ cell, value }) => `${cell} ${value}`)
      .join(
        ', ',
      )}, but ${w.text('organ')} may not make rules. Enter normative documents in the row below and 0 here; if the organ does have this power, say so in its record.`,
  C31: (w) =>
    `${w.table}, “${w.row}”: ${counted(w.number('decisions'), 'decision', 'decisions')} is just ${w.text('items')} (items last year) + ${w.text('change')} (change). Items and decisions count different things and do not add up. Check the number of cases handled.`,
  C32: (w) =>
    w.text('reason') === 'unitInCell'
      ? `${w.table}, “${w.cell}” holds “${w.text('text')}”; the header already gives the unit ${w.text('unit')}. Make sure that the figure is in ${w.text('unit')}, and enter the number alone.`
      : `${w.table}, “${w.cell}” is ${w.text('now')}, in ${lastYear(w)} it is ${w.text('before')}: a factor of 1,000 or more. Check whether 元 and 万元 were mixed up.`,
  C33: (w) =>
    `${w.table}: ${counted(w.number('count'), 'cell differs', 'cells differ')} much from ${lastYear(w)}: ${changes(w)}. Check that the figures stand in the right row and column.`,
  C39: (w) => {
    const rule = w.has('isLocal') ? 'the local rule' : 'article 49 of the Regulations';
    const days = counted(w.number('days'), 'day', 'days');
    if (w.text('reason') === 'left') {
      return `By ${rule} this report is due on ${w.text('deadline')}: ${days} left.`;
    }
    return w.text('reason') === 'overdue'
      ? `By ${rule} this report was due on ${w.text('deadline')}: ${days} ago. It can still be submitted and published, and will be recorded as late; do so soon.`
      : `This report was published on ${w.text('date')}, ${days} after ${w.text('deadline')}, when ${rule} wanted it; recorded as late.`;
  },
  C40: (w) =>
    w.text('reason') === 'missing'
      ? `The content differs from edition ${w.text('edition')}, which was published, and has no correction note. Say in “${w.field}” what was changed and why; readers will see it, and the earlier edition is kept.`
      : `The correction note is that of edition ${w.text('edition')}, word for word: “${w.quote}”. Say what was changed this time, and why.`,
  C41: (w) => {
    const name = CHANNELS[w.text('name')] ?? w.text('name');
    if (w.text('reason') === 'stale') {
      return `${name} was not made from this edition. Make it again: all of them must say the same.`;
    }
    return w.text('reason') === 'noFile'
      ? `The attachment “${name}” is not there. Upload it again before publishing.`
      : `The attachment “${name}” is not the file that was recorded. Upload it again before publishing.`;
  },
  C43: (w) => {
    const names = listed(w.list('names'));
    if (w.text('reason') === 'missing') {
      return `${units(w, 'has', 'have')} no report of this year: ${names}. Ask for them before adding up.`;
    }
    return w.text('reason') === 'twice'
      ? `${units(w, 'is', 'are')} listed twice: ${names}. Keep one report of each.`
      : `${units(w, 'has', 'have')} handed in a report of another year: ${names}. Send them back.`;
  },
  C44: (w) => {
    if (w.text('reason') === 'otherForm') {
      return `${w.table} can’t be added up: ${units(w, 'uses', 'use')} another form: ${listed(w.list('names'))}. Let them change the form of the table first.`;
    }
    const sums = w.terms('before');
    const all = w.terms('now').map(({ cell, value }, at) => {
      const sum = sums[at]?.value ?? 0;
      return `${cell} is ${value}, the sum is ${sum}, difference ${Math.abs(value - sum)}`;
    });
    return `${w.table}: ${counted(w.number('count'), 'cell is', 'cells are')} not the sum of ${counted(w.number('members'), 'unit', 'units')}: ${listed(all)}. Check their reports; record joint documents and transfers as adjustments.`;
  },
  C45: (w) => {
    const names = listed(w.list('names'));
    const count = w.number('count');
    if (w.text('reason') === 'order') {
      return `The column does not list the newest year first: ${names} below an earlier year. Put it in order.`;
    }
    if (w.text('reason') === 'missing') {
      return `The column lacks ${counted(count, 'year', 'years')}: ${names}. Enter what is missing, as its original prints it; say why where there is none.`;
    }
    return w.text('reason') === 'address'
      ? `The column has ${counted(count, 'address', 'addresses')} with another year than the report’s: ${names}. Check where the links lead.`
      : `In the column the report of ${names} is marked 已失效 (no longer in force). Reports stay valid: remove the mark.`;
  },
  C46: (w) => {
    if (w.text('reason') === 'inferred') {
      return `${w.table}: ${counted(w.number('count'), 'figure was', 'figures were')} inferred, not read from the original (first: ${w.cell}). Compare each with the original.`;
    }
    const [printed, meant] = [w.list('printed').join(', '), w.list('meant').join(', ')];
    const what = w.text('reason') === 'torn' ? 'torn into two cells' : 'two cells run together';
    return `${w.table}, row “${w.row}”: ${printed} may have been ${meant}, ${what}; so put, the row adds up to ${w.text('total')}. Compare these 2 cells with the original.`;
  },
  C47: (w) =>
    `${w.table}: the figures seem to have been pasted beside their place. ${counted(w.number('count'), 'sum fails', 'sums fail')}, and all hold once the block is moved ${DIRECTIONS[w.text('direction')] ?? ''}. Undo and paste again from the right first cell, or move the block ${DIRECTIONS[w.text('direction')] ?? ''}.`,
  C49: (w) => {
    if (w.text('reason') === 'twice') {
      const channel = w.text('channel') === '' ? '' : ` (${w.text('channel')})`;
      return `Category counts: “${w.text('category')}”${channel} stands twice: ${w.text('first') || 'blank'} in row ${w.number('earlier')}, ${w.text('second') || 'blank'} in row ${w.number('later')}. Make them one row, or change a name, and check the total.`;
    }
    const what = w.text('label') === '' ? 'the total' : `“${w.text('label')}”`;
    return `${w.field}: the sentence made from the category counts is out of date. It gives ${what} as ${w.number('said')}, the counts now say ${w.number('counted')}. Press “Replace the sentence in the text” at the category counts, or mend the counts.`;
  },
};
