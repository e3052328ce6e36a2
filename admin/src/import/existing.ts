import { parseTableValue } from '../../../domain/cell';
import { LATEST_FORM, TABLE_IDS, cellId, formForYear, type FormId } from '../../../domain/form';
import {
  SECTION_IDS,
  recordOf,
  tableAttribute,
  type FlatReport,
  type ReportValue,
} from '../../../domain/report';
import { differencesOf, type Choices, type Difference, type Values } from '../rescue';
import { formOfTable, valueOf } from './answers';

/** What was read, under the names of the working copy's fields. */
export function fieldsOf(read: ReportValue): Values {
  const { processingFee: fee } = read;
  return {
    title: read.title,
    contact: read.contact,
    feeNotices: fee.notices ?? '',
    feeCharged: fee.amountCharged ?? '',
    feeReceived: fee.amountReceived ?? '',
    feeText: fee.text,
    preface: read.preface,
    ...Object.fromEntries(SECTION_IDS.map((id) => [id, read.narrative[id]])),
    ...Object.fromEntries(TABLE_IDS.map((id) => [tableAttribute(id), read.tables[id]])),
  };
}

const dueForm = (year: number): FormId => (formForYear(year) ?? LATEST_FORM).id;

/** A blank working copy with the forms of the existing one: what the source lacks is no difference. */
const blankLike = (existing: Values, form: FormId): Values =>
  Object.fromEntries(
    TABLE_IDS.map((table) => [
      tableAttribute(table),
      { form: parseTableValue(table, existing[tableAttribute(table)], form).form, cells: {} },
    ]),
  );

/** Everything the source has and the working copy says otherwise: `mine` is read, `theirs` stands there. */
export function importDifferences(
  report: FlatReport,
  existing: Values,
  year: number,
): Difference[] {
  const read = valueOf(report, year);
  if (!read) return [];
  const form = dueForm(year);
  const versions = { mine: fieldsOf(read), base: blankLike(existing, form), theirs: existing };
  return differencesOf(versions, form);
}

const BLANK = { value: null, how: 'missing' } as const;

/** A part that is left as it stands is left out of what is written: blank parts change nothing. */
function withoutField(report: FlatReport, field: string): FlatReport {
  const section = SECTION_IDS.find((id) => id === field);
  if (section) return { ...report, narrative: { ...report.narrative, [section]: [] } };
  if (field === 'preface') return { ...report, preface: [] };
  if (field === 'title' || field === 'contact') return { ...report, [field]: '' };
  const fee = report.processingFee;
  const blank = {
    feeNotices: { notices: null },
    feeCharged: { amountCharged: null },
    feeReceived: { amountReceived: null },
    feeText: { text: '' },
  }[field];
  return blank ? { ...report, processingFee: { ...fee, ...blank } } : report;
}

/** The forms of the three tables once the choices are made. */
const chosenForms = (report: FlatReport, existing: Values, choices: Choices, form: FormId) =>
  recordOf(TABLE_IDS, (table): FormId => {
    if (choices[`${table}.form`] === 'mine') return formOfTable(report, table);
    return parseTableValue(table, existing[tableAttribute(table)], form).form;
  });

/** What is to be written into an existing working copy: the chosen parts of what was read. */
export function chosenReport(
  report: FlatReport,
  existing: Values,
  differences: readonly Difference[],
  choices: Choices,
  year: number,
): FlatReport {
  const kept = differences.filter(({ id }) => choices[id] !== 'mine');
  const cells = new Map(Object.entries(report.cells));
  for (const { table, cell } of kept) {
    if (table && cell !== undefined) cells.set(cellId(table, cell), BLANK);
  }
  const fields = kept.filter(({ table }) => !table).map(({ field }) => field);
  const trimmed = fields.reduce(withoutField, report);
  return {
    ...trimmed,
    cells: Object.fromEntries(cells),
    forms: chosenForms(report, existing, choices, dueForm(year)),
  };
}
