/** GB/T 9704—2012 《党政机关公文格式》: A4, the text 156 mm wide and 225 mm high, 22 lines on a page. */
export const PAGE_MM = {
  width: 210,
  height: 297,
  top: 37,
  left: 28,
  right: 26,
  bottom: 35,
} as const;

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;

export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);
export const halfPoints = (points: number): number => points * 2;

export const TEXT_WIDTH = twips(PAGE_MM.width - PAGE_MM.left - PAGE_MM.right);

/** 二号 for the title, 三号 for the text, 四号 for page numbers, 五号 and 小五 for tables; in points. */
export const POINTS = { title: 22, text: 16, page: 14, table: 10.5, wideTable: 9 } as const;

/** 225 mm for 22 lines. */
export const LINE = 579;

/** Width of one character of the text, in twips. */
export const CHARACTER = POINTS.text * TWIPS_PER_POINT;

const LATIN = 'Times New Roman';

export interface Typeface {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

const typeface = (eastAsia: string, latin = LATIN): Typeface => ({
  ascii: latin,
  hAnsi: latin,
  eastAsia,
  cs: latin,
});

/** The typefaces of the standard; the reader's computer supplies them, or the nearest it has. */
export const FACES = {
  title: typeface('方正小标宋简体'),
  text: typeface('仿宋_GB2312'),
  section: typeface('黑体'),
  subsection: typeface('楷体_GB2312'),
  page: typeface('宋体', '宋体'),
  table: typeface('宋体'),
} as const;

const ASCII = /[ -~]/u;

/** How wide a text is set, in characters of the text; Latin ones take half of one. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (ASCII.test(character) ? 0.5 : 1), 0);

const DATE_INDENT = 4;
const LEAST_INDENT = 2;

/**
 * Right indents of the two lines under which the seal is set: the date 4 characters from the edge,
 * the organ's name centred over it, or where that is the longer one, the other way round.
 */
export function signatureIndents(organ: string, date: string): { organ: number; date: number } {
  const overhang = (widthOf(organ) - widthOf(date)) / 2;
  if (DATE_INDENT - overhang >= LEAST_INDENT)
    return { organ: (DATE_INDENT - overhang) * CHARACTER, date: DATE_INDENT * CHARACTER };
  return { organ: LEAST_INDENT * CHARACTER, date: (LEAST_INDENT + overhang) * CHARACTER };
}

const TITLE_LINE = 20;

/** A title longer than a line is broken behind the organ's name, never within a word. */
export function titleLines(title: string, organ: string): readonly string[] {
  const rest = title.slice(organ.length);
  const isBroken =
    widthOf(title) > TITLE_LINE && organ !== '' && title.startsWith(organ) && rest !== '';
  return isBroken ? [organ, rest] : [title];
}
