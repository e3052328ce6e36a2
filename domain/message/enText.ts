import { factName } from './factName';
import type { Wording } from './wording';

const LONGEST = 60;
const cut = (words: string): string => {
  const plain = words.replaceAll('\n', ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};
const here = (w: Wording): string => `${w.field} says “${cut(w.quote)}”`;
const abs = (w: Wording): string => String(Math.abs(w.number('difference')));

const POINTS: Readonly<Record<string, string>> = {
  proactive: 'proactive disclosure',
  onRequest: 'disclosure on request',
  management: 'management of information',
  platform: 'platforms',
  supervision: 'supervision',
  assessment: 'assessment',
  review: 'public review',
  accountability: 'accountability',
};
const CONTACT: Readonly<Record<string, string>> = {
  address: 'the address',
  postcode: 'the post code',
  phone: 'the telephone',
};
const TITLE: Readonly<Record<string, string>> = {
  noGovernment: '“政府信息公开” is missing',
  noWork: '“工作” is missing',
  yearTwice: '“年度” stands twice',
  notAnnual: 'it says “报告”, not “年度报告”',
  ending: 'it does not end in “年度报告”',
  noYear: 'the year is missing',
  noOrgan: 'the organ is missing',
  about: 'it begins with “关于”',
};
const PERSONAL: Readonly<Record<string, string>> = {
  idNumber: 'an identity number',
  mobile: 'a mobile number',
  bankCard: 'a bank card number',
  homeAddress: 'a home address',
};
const names = (w: Wording, name: string, words: Readonly<Record<string, string>>): string =>
  w
    .list(name)
    .map((each) => words[each] ?? each)
    .join(', ');

function differs(w: Wording): string {
  const fact = factName(w.text('fact'), 'en');
  const sides = `${here(w)}: ${fact} is ${w.text('text')} in the text and ${w.text('table')} in ${w.table}, a difference of ${abs(w)}`;
  return w.text('reason') === 'oneCell'
    ? `${sides}. The text gives only the cell “${w.cell}”, not the total. Correct the text, or check the table.`
    : `${sides}. Find out which is right and make both agree; if the text means something else, say so in it.`;
}

function basisSentence(w: Wording): string {
  const right = w.text('right');
  const reasons: Readonly<Record<string, string>> = {
    agency: `the document number is wrong; it should be “${right}”`,
    bracket: `the year needs the brackets 〔〕; it should be “${right}”`,
    title: `title and number are of different documents; check the title of “${right}”`,
    otherForm: `this notice is not the one for the year; cite “${right}”`,
    trial: `the form of this year is no longer a trial; cite “${right}”`,
    orderAsArticle: `“条” stands for “号”; it should be “${right}”`,
    oldOrder: `these regulations have been revised; it should be “${right}”`,
  };
  return `${here(w)}: ${reasons[w.text('reason')] ?? 'the number is wrong'}. Correct it.`;
}

function listSentence(w: Wording): string {
  const sum = `${w.text('parts')}=${w.text('sum')}`;
  const total = w.text('totalText');
  const reasons: Readonly<Record<string, string>> = {
    above: `${sum} is ${abs(w)} more than the total “${total}”. Check the total and its parts`,
    below: `${sum} is ${abs(w)} less than the total “${total}”. Add what is missing, or say that these are examples`,
    partAbove: `one part is more than the total “${total}” (${sum}, ${abs(w)} too many). Check the total and its parts`,
    partEquals: `one part is the same round figure as the total “${total}”, and others stand beside it. Check both`,
  };
  return `${w.field}: the parts do not fit their total: ${reasons[w.text('reason')] ?? ''}.`;
}

function shareSentence(w: Wording): string {
  if (w.text('reason') === 'ofNothing') {
    return `${here(w)}: of 0 there is no rate, yet it says ${w.text('printed')}. Take the rate out.`;
  }
  return w.text('reason') === 'sum'
    ? `${here(w)}: ${w.text('count')} shares add up to ${w.text('sum')}, not 100%. Check them.`
    : `${here(w)}: ${w.text('part')} of ${w.text('total')} is ${w.text('right')}, the text says ${w.text('printed')}. Check the part, the total and the share.`;
}

function yearSentence(w: Wording): string {
  if (w.text('reason') === 'title') {
    return `The title says ${w.text('found')}, the report is that of ${w.text('year')}. Correct the title, or check the year.`;
  }
  const reasons: Readonly<Record<string, string>> = {
    stale: 'looks like text of an earlier year',
    ahead: 'is a year that is not reported on yet',
    oldProgramme: 'is that of a programme two or more years old',
  };
  return `${here(w)}: ${w.text('found')} ${reasons[w.text('reason')] ?? ''}; this report is that of ${w.text('year')}. Check the year.`;
}

const copySentence = (w: Wording, whose: string): string =>
  `${w.field} is ${w.text('percent')}% the same as ${whose}, numbers apart. Here: “${cut(w.quote)}”; there: “${cut(w.text('otherQuote'))}”. Write what this organ did in this year.`;

/** One sentence a code for the checks of the running text. */
export const EN_TEXT: Readonly<Record<string, (w: Wording) => string>> = {
  C11: (w) =>
    w.text('reason') === 'points'
      ? `${w.field} says nothing of: ${names(w, 'missing', POINTS)}. The form asks for five points; add them, or say that nothing was done.`
      : `${w.field}, supervision, says nothing of: ${names(w, 'missing', POINTS)}. Article 50 asks governments for the results of assessment, public review and accountability; add them, or say that there were none.`,
  C12: yearSentence,
  C13: (w) =>
    w.text('reason') === 'asOf'
      ? `${here(w)}: the figures stop before the end of the year. Use those of 31 December ${w.text('year')}.`
      : `${here(w)}: the period should run from ${w.text('expectedFrom')} to ${w.text('expectedTo')}, and runs from ${w.text('from')} to ${w.text('to')}. Correct it.`,
  C17: differs,
  C18: (w) =>
    w.text('reason') === 'notAllUpheld'
      ? `${here(w)}, but ${w.table} has corrected: ${w.text('corrected')}, other outcome: ${w.text('other')}, pending: ${w.text('pending')}. Correct the text, or check the table.`
      : differs(w),
  C19: differs,
  C20: listSentence,
  C21: (w) =>
    `${w.field}: the category “${w.text('name')}” stands twice in one list (${w.text('first')} and ${w.text('second')}). Take one out, and check the total again.`,
  C22: shareSentence,
  C23: (w) =>
    `One fact has two numbers: ${w.passages.map(({ field, quote }) => `${field} says “${cut(quote)}”`).join('; ')}; ${factName(w.text('fact'), 'en')} differ by ${abs(w)}. Make them agree.`,
  C24: basisSentence,
  C25: (w) => `${here(w)}, which looks like a template left as it was. Fill it in, or take it out.`,
  C26: (w) =>
    w.text('reason') === 'compiler'
      ? `The preface names “${w.text('word')}” as its author, but the report is that of “${w.text('organ')}”. Check the organ.`
      : `${w.field} says “${w.text('word')}” (places: ${w.text('count')}), which does not fit “${w.text('organ')}”. Use the organ’s own word, and check that nothing was copied from another unit.`,
  C27: (w) => copySentence(w, `the organ’s report of ${w.text('otherYear')}`),
  C28: (w) => copySentence(w, `that of “${w.text('otherOrgan')}” of ${w.text('otherYear')}`),
  C29: (w) => {
    if (w.text('reason') === 'generic') {
      return `${w.field} has no figure and does not speak of the organ. Write what this organ really did.`;
    }
    return w.text('reason') === 'problem'
      ? `${w.field} names no problem. Name at least one.`
      : `${w.field} names no measure. Name at least one.`;
  },
  C30: (w) =>
    w.text('reason') === 'missing'
      ? `${w.field} does not state the processing fee. Give the notices and amounts, or say that none was charged.`
      : `${w.table}, “${w.cell}” is ${w.text('unpaid')}, but 0 fee notices are given, a difference of ${w.text('unpaid')}. An application is dropped unpaid only after a notice; check both.`,
  C34: (w) =>
    `${w.table} is all zeros, but ${here(w)} (${factName(w.text('fact'), 'en')}: ${w.text('text')}). Fill in the table, or correct the text.`,
  C35: (w) =>
    `${here(w)}, and the parts listed are ${w.text('listed')}. The form has six; check number and names.`,
  C36: (w) =>
    `The title “${cut(w.quote)}” is not that of the form: ${names(w, 'faults', TITLE)}. It should be “${w.text('expected')}”.`,
  C37: (w) => `The contact lacks ${names(w, 'missing', CONTACT)}. Complete it for the public.`,
  C38: (w) =>
    `${w.field}: “${w.quote}” looks like ${PERSONAL[w.text('reason')] ?? 'personal data'}. A published report holds none; take it out, or write “${w.text('masked')}”.`,
  C42: (w) =>
    `${w.field}: the link “${cut(w.quote)}” leads to the report of ${w.text('found')} (${w.text('url')}); this one is that of ${w.text('year')}. Use this year’s address.`,
  C48: (w) =>
    `Local rules ask for the sub-heading “${w.text('name')}” in ${w.field}, and it is not there. Add it in a line of its own and say how things stand, even if there is nothing; give a reason where it does not apply.`,
};
