import {
  LATEST_FORM,
  cellLabel,
  isTableId,
  rowLabel,
  tableName,
  type FormId,
  type Locale,
} from '../form';
import type { Note, NoteCode, SidePart } from '../read';
import { counted } from './counted';

/** The names and values of a note in one language. */
interface NoteWording {
  readonly table: string;
  readonly row: string;
  readonly rows: readonly string[];
  readonly cell: string;
  readonly section: string;
  readonly text: (name: string) => string;
  /** The values of a row, one after the other. */
  readonly values: string;
}

type Sentences = Readonly<Record<NoteCode, (w: NoteWording) => string>>;

const SHOWN_ROWS = 3;

/** In Chinese quotation marks inside of others are single ones. */
const quoteZh = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** As a reader parts the values of a row, and marks those that are blank. */
const VALUES: Readonly<Record<Locale, readonly [between: string, blank: string]>> = {
  zh: ['、', '空'],
  en: [', ', 'blank'],
};
const BETWEEN_VALUES = ' | ';
const BLANK_VALUE = '␣';

function listValues(values: string, locale: Locale): string {
  const [between, blank] = VALUES[locale];
  return values.replaceAll(BETWEEN_VALUES, between).replaceAll(BLANK_VALUE, blank);
}

const listZh = (rows: readonly string[]): string =>
  `${rows
    .slice(0, SHOWN_ROWS)
    .map(quoteZh)
    .join('、')}${rows.length > SHOWN_ROWS ? `等 ${rows.length} 行` : ''}`;
const listEn = (rows: readonly string[]): string =>
  `${rows
    .slice(0, SHOWN_ROWS)
    .map((row) => `“${row}”`)
    .join(', ')}${rows.length > SHOWN_ROWS ? ` and ${rows.length - SHOWN_ROWS} more` : ''}`;

const PARTS: Readonly<Record<Locale, Readonly<Record<SidePart, string>>>> = {
  zh: {
    header: '页眉',
    footer: '页脚',
    footnote: '脚注、尾注',
    comment: '批注',
    deletion: '修订中删除的文字',
    textBox: '文本框',
    image: '图片',
    hidden: '隐藏的内容',
    formula: '没有算出结果的公式',
  },
  en: {
    header: 'a page header',
    footer: 'a page footer',
    footnote: 'a footnote',
    comment: 'a comment',
    deletion: 'text deleted in a tracked change',
    textBox: 'a text box',
    image: 'a picture',
    hidden: 'hidden content',
    formula: 'a formula without a result',
  },
};

const partName = (w: NoteWording, locale: Locale): string =>
  PARTS[locale][w.text('part') as SidePart];

const ZH: Sentences = {
  'N-unused': (w) => `没有用上：${quoteZh(w.text('text'))}。如果是年报的内容，请自行填到相应位置。`,
  'N-rowUnplaced': (w) =>
    w.row === ''
      ? `${w.table}的数字和各列对不上：${w.values}。请对照原件填写。`
      : `${w.table}${quoteZh(w.row)}的数字和各列对不上（应有 ${w.text('expected')} 个）：${w.values}。请对照原件填写。`,
  'N-rowTwice': (w) =>
    `${w.table}${quoteZh(w.cell)}在原件里出现多次且数字不同：${w.values}。请选定一个填写。`,
  'N-inferred': (w) =>
    `${w.table}有 ${w.text('count')} 格是按勾稽关系或行次推断的，已逐格标出，请对照原件核对。`,
  'N-extraRow': (w) =>
    `${w.table}没有${quoteZh(w.text('label'))}这一行，没有用上：${w.values}。如应并入别的行，请自行填写。`,
  'N-tableMissing': (w) =>
    `没有找到${w.table}的数字。请核对原件里的表格是不是图片或附件，再自行填写。`,
  'N-rowsMissing': (w) => `${w.table}缺少${listZh(w.rows)}，留空未填。请对照原件补上。`,
  'N-sectionMissing': (w) =>
    `没有找到${quoteZh(w.section)}的标题。请核对原件，把这一部分的文字补上。`,
  'N-tooOld': (w) =>
    `这是 ${w.text('year')} 年的报告，早于现行格式，数字不能放进表格。请按历史年报登记原文或附件。`,
  'N-yearUnknown': () => '没有读出年度，请选择这份年报是哪一年的。',
  'N-organUnknown': () => '没有读出机关名称，请选择这份年报是哪个机关的。',
  'N-leftOut': (w) =>
    w.text('text') === ''
      ? `没有读入${partName(w, 'zh')}。如果里面有年报的内容，请自行填到相应位置。`
      : `没有读入${partName(w, 'zh')}：${quoteZh(w.text('text'))}。如果是年报的内容，请自行填到相应位置。`,
};

const EN: Sentences = {
  'N-unused': (w) =>
    `Not used: “${w.text('text')}”. If it belongs to the report, enter it where it belongs.`,
  'N-rowUnplaced': (w) =>
    w.row === ''
      ? `${w.table}: the figures don’t fit the columns: ${w.values}. Enter them from the original.`
      : `${w.table}, “${w.row}”: the figures don’t fit the columns (${w.text('expected')} wanted): ${w.values}. Enter them from the original.`,
  'N-rowTwice': (w) =>
    `${w.table}, “${w.cell}” stands in the source more than once, with different figures: ${w.values}. Enter the right one.`,
  'N-inferred': (w) =>
    `${w.table}: ${counted(Number(w.text('count')), 'cell was', 'cells were')} inferred from sums or the order of rows; marked for you to compare with the original.`,
  'N-extraRow': (w) =>
    `${w.table} has no row “${w.text('label')}”; not used: ${w.values}. Enter it elsewhere if it belongs there.`,
  'N-tableMissing': (w) =>
    `No figures of ${w.table} were found. Check whether the table is an image or an attachment, and enter it.`,
  'N-rowsMissing': (w) =>
    `${w.table} lacks ${listEn(w.rows)}; left blank. Complete it from the original.`,
  'N-sectionMissing': (w) =>
    `The heading “${w.section}” was not found. Complete this section from the original.`,
  'N-tooOld': (w) =>
    `This is a report for ${w.text('year')}, older than the forms; its figures fit no table. Keep it as a historical text or attachment.`,
  'N-yearUnknown': () => 'The year was not found. Choose the year of this report.',
  'N-organUnknown': () => 'The organ was not found. Choose the organ of this report.',
  'N-leftOut': (w) =>
    w.text('text') === ''
      ? `Left out: ${partName(w, 'en')}. If it holds something of the report, enter it where it belongs.`
      : `Left out: ${partName(w, 'en')}, “${w.text('text')}”. If it belongs to the report, enter it where it belongs.`,
};

const LANGUAGES: Readonly<Record<Locale, Sentences>> = { zh: ZH, en: EN };
const NO_TABLE: Readonly<Record<Locale, string>> = { zh: '表', en: 'The table' };

/** Codes of notes that have a sentence in this language. */
export const describedNotes = (locale: Locale): string[] => Object.keys(LANGUAGES[locale]);

function sectionTitle(id: unknown, locale: Locale): string {
  const section = LATEST_FORM.sections.find((each) => each.id === id);
  return section ? section.title[locale] : String(id ?? '');
}

/** The sentence of a note: what, where, and what to do. */
export function describeNote(
  { code, params }: Pick<Note, 'code' | 'params'>,
  locale: Locale,
  form: FormId = LATEST_FORM.id,
): string {
  const table = isTableId(params['table']) ? params['table'] : undefined;
  const rowName = (row: string): string =>
    table && row !== '' ? rowLabel(form, table, row, locale) : row;
  const rows = params['rows'];
  return LANGUAGES[locale][code]({
    table: table ? tableName(form, table, locale) : NO_TABLE[locale],
    row: rowName(String(params['row'] ?? '')),
    rows: Array.isArray(rows) ? rows.map((row) => rowName(String(row))) : [],
    cell: table ? cellLabel(form, table, String(params['cell'] ?? ''), locale) : '',
    section: sectionTitle(params['section'], locale),
    text: (name) => String(params[name] ?? ''),
    values: listValues(String(params['values'] ?? ''), locale),
  });
}
