import type { FileContent } from '../content';
import { ImportError } from '../importError';
import { composed } from './compose';
import { isBlank } from './line';
import { sheetOf } from './page';
import { withPdf, type PdfDocument, type PdfEngine } from './pdfjs';
import { checkStreams } from './streams';
import type { Sheet } from './sheet';

const MAX_PAGES = 100;
/** Pages with less text than this show pictures of text. */
const LEAST_PER_PAGE = 10;
/** Pictures stand in the file in plain sight, whatever else is packed. */
const PICTURE = /\/Subtype\s{0,9}\/Image\b/u;
const GARBLED_PART = 0.3;
/** Characters of reports; codes without a meaning come out as anything else. */
const READABLE = /[\p{sc=Han}\p{sc=Latin}\p{N}\p{P}\p{S}\u3000-\u303f]/u;
const NO_CHARACTER = /[\p{Co}\p{Cc}\ufffd]/u;

const printedOf = ({ glyphs }: Sheet) => glyphs.filter((glyph) => !isBlank(glyph));

/** Refuses what has no text that can be read, and says which of the reasons it is. */
function checkText(sheets: readonly Sheet[], hasPictures: boolean): void {
  const glyphs = sheets.flatMap(printedOf);
  const unseen = sheets.reduce((sum, sheet) => sum + sheet.unseen, 0);
  const isScanned = unseen > glyphs.length;
  if (isScanned || (hasPictures && glyphs.length < LEAST_PER_PAGE * sheets.length)) {
    throw new ImportError('scan');
  }
  const garbled = glyphs.filter(
    ({ text }) => NO_CHARACTER.test(text) || !READABLE.test(text),
  ).length;
  if (garbled > glyphs.length * GARBLED_PART) throw new ImportError('garbled');
}

async function sheetsOf(document: PdfDocument, engine: PdfEngine): Promise<Sheet[]> {
  if (document.numPages > MAX_PAGES) {
    throw new ImportError('tooMuch', { limit: 'pages', allowed: MAX_PAGES });
  }
  if (document.numPages < 1) throw new ImportError('damaged');
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    sheets.push(await sheetOf(await document.getPage(number), engine));
  }
  return sheets;
}

/** The text and tables of a PDF that was made from text. */
export async function readPdf(bytes: Uint8Array): Promise<FileContent> {
  checkStreams(bytes);
  const hasPictures = PICTURE.test(Buffer.from(bytes).toString('latin1'));
  const sheets = await withPdf(bytes, sheetsOf);
  checkText(sheets, hasPictures);
  return composed(sheets, hasPictures);
}
