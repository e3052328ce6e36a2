import type { Entry } from './workbook';

const SHEET_DATA_END = '</sheetData>';
const PROTECTION = '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>';
const MERGES_END = '</mergeCells>';

/** Locks a sheet without a password: a formula is not overwritten by mistake. */
export const protectSheet = (sheet: string): string =>
  sheet.replace(SHEET_DATA_END, SHEET_DATA_END + PROTECTION);

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

/** Longest texts that Excel takes. */
const TITLE_LENGTH = 32;
const PROMPT_LENGTH = 255;

function entryMarkup(entry: Entry): string {
  const { reference, type, isSigned, error, promptTitle, prompt } = entry;
  const told = prompt
    ? ` showInputMessage="1" promptTitle="${escape((promptTitle ?? '').slice(0, TITLE_LENGTH))}" prompt="${escape(prompt.slice(0, PROMPT_LENGTH))}"`
    : '';
  const least = isSigned ? '-99999999' : '0';
  return `<dataValidation type="${type}" operator="between" allowBlank="1" showErrorMessage="1" error="${escape(error.slice(0, PROMPT_LENGTH))}"${told} sqref="${reference}"><formula1>${least}</formula1><formula2>99999999</formula2></dataValidation>`;
}

/** Has Excel check what is typed, and tell what belongs into the cell. */
export function cellEntries(sheet: string, entries: readonly Entry[]): string {
  // In the order of the schema (CT_Worksheet): after the merges, or where there are none the protection.
  const before = sheet.includes(MERGES_END) ? MERGES_END : PROTECTION;
  const at = sheet.indexOf(before) + before.length;
  const list = `<dataValidations count="${entries.length}">${entries.map(entryMarkup).join('')}</dataValidations>`;
  return sheet.slice(0, at) + list + sheet.slice(at);
}

const STYLE = '<xf ';
const STYLE_END = '</xf>';

/** Takes the lock from every style that is filled with this colour. */
export function unlockInputs(styles: string, color: string): string {
  const fills = styles.split('<fill>').slice(1);
  const fill = fills.findIndex((each) => each.includes(`rgb="FF${color.slice(1)}"`));
  if (fill < 0) return styles;
  const pieces = styles.split(STYLE_END).map((piece) => {
    const at = piece.lastIndexOf(STYLE);
    if (at < 0 || !piece.includes(`fillId="${fill}"`, at)) return piece;
    const rest = piece.slice(at + STYLE.length);
    return `${piece.slice(0, at)}${STYLE}applyProtection="1" ${rest}<protection locked="0"/>`;
  });
  return pieces.join(STYLE_END);
}
