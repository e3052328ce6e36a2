import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { CHARACTER, FACES, LINE, POINTS, halfPoints, type Typeface } from './paper';

const exactly = { line: LINE, lineRule: LineRuleType.EXACT } as const;
const INDENT = { firstLine: 2 * CHARACTER } as const;
/** A section often follows a table. */
const BELOW_TABLE = 160;
const BLACK = '000000';

const heading = (font: Typeface, isBold: boolean, before = 0) => ({
  run: { font, size: halfPoints(POINTS.text), bold: isBold, italics: false, color: BLACK },
  paragraph: { spacing: { ...exactly, before, after: 0 }, indent: INDENT, keepNext: true },
});

const below = heading(FACES.text, true);

/** 一、 in 黑体, （一） in 楷体, what is below in 仿宋; all in 三号. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FACES.text,
        size: halfPoints(POINTS.text),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: { ...exactly, before: 0, after: 0 } },
    },
    title: {
      run: { font: FACES.title, size: halfPoints(POINTS.title), bold: false, color: BLACK },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 2 * POINTS.title * 16, lineRule: LineRuleType.AT_LEAST, after: LINE },
        keepNext: true,
      },
    },
    heading1: heading(FACES.section, false, BELOW_TABLE),
    heading2: heading(FACES.subsection, false),
    heading3: heading(FACES.subsection, false),
    heading4: below,
    heading5: below,
    heading6: below,
  },
};

export const ORDERED = 'ordered';
export const BULLETS = 'bullets';
const DEEPEST = 6;

const levels = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (at: number) => string,
) =>
  Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: (3 + level) * CHARACTER, hanging: CHARACTER } },
    },
  }));

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: ORDERED, levels: levels(LevelFormat.DECIMAL, (at) => `%${at + 1}.`) },
    { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => '●') },
  ],
};

export const itemLevel = (depth: number): number => Math.min(depth, DEEPEST);
export const PARAGRAPH_INDENT = INDENT;
