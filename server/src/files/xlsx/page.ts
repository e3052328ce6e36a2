const ROOT = '<worksheet';
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const FITTED = '<pageSetup fitToWidth="1" fitToHeight="0" ';
const SETUP = '<pageSetup ';
const END = '</worksheet>';
const A4 = 'paperSize="9"/>';

/** A sheet that prints on one page's width, and on as many pages as it is long. */
export function onePageWide(sheet: string): string {
  const at = sheet.indexOf('>', sheet.indexOf(ROOT)) + 1;
  const fitted = sheet.slice(0, at) + FIT + sheet.slice(at);
  if (fitted.includes(SETUP)) return fitted.replace(SETUP, FITTED);
  return fitted.replace(END, FITTED + A4 + END);
}
