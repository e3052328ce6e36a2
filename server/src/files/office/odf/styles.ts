import type { OrdinalFormat } from '../ordinal';
import { childOf, countOf, elementsOf, type XmlElement } from '../xml';

/** One level of a list style, or of the numbers of headings. */
export interface ListLevel {
  readonly format: OrdinalFormat | 'bullet';
  readonly start: number;
  /** With `%1%` for the number of the first level, and so on. */
  readonly pattern: string;
}
export type ListStyle = ReadonlyMap<number, ListLevel>;

export interface OdfStyles {
  readonly lists: ReadonlyMap<string, ListStyle>;
  readonly outline: ListStyle;
  /** Styles whose text does not show. */
  readonly hidden: ReadonlySet<string>;
  /** Table styles whose sheet does not show. */
  readonly hiddenTables: ReadonlySet<string>;
}

/** Formats are named by how they begin: `一, 二, 三, ...`. */
const FORMATS: ReadonlyMap<string, OrdinalFormat> = new Map([
  ['1', 'decimal'],
  ['0', 'decimalZero'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['一', 'counting'],
  ['〇', 'digital'],
  ['壹', 'legal'],
  ['甲', 'stems'],
  ['子', 'branches'],
  ['①', 'circled'],
  ['⑴', 'parenthesized'],
  ['⒈', 'fullStop'],
  ['㊀', 'circledChinese'],
  ['㈠', 'parenthesizedChinese'],
  ['１', 'fullWidth'],
]);
const MOST_LEVELS = 10;

function shownLevels(level: number, count: number): string {
  const first = Math.max(1, level - count + 1);
  return Array.from({ length: level - first + 1 }, (_, at) => `%${first + at}%`).join('.');
}

function parseLevel(element: XmlElement): [number, ListLevel] {
  const { attributes, name } = element;
  const level = Math.min(Math.max(1, countOf(attributes['text:level']) ?? 1), MOST_LEVELS);
  const isNumber = name === 'text:list-level-style-number' || name === 'text:outline-level-style';
  const format = attributes['style:num-format'] ?? '';
  const numbers =
    format === '' ? '' : shownLevels(level, countOf(attributes['text:display-levels']) ?? 1);
  const around = `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`;
  return [
    level,
    {
      format: isNumber ? (FORMATS.get(format.slice(0, 1)) ?? 'none') : 'bullet',
      start: countOf(attributes['text:start-value']) ?? 1,
      pattern: attributes['loext:num-list-format'] ?? around,
    },
  ];
}

const parseList = (list: XmlElement): ListStyle => new Map(elementsOf(list).map(parseLevel));

/** Styles of the content and of the file; those of the content come first. */
export function parseOdfStyles(roots: readonly XmlElement[]): OdfStyles {
  const groups = roots.flatMap((root) => [
    ...elementsOf(root, 'office:automatic-styles'),
    ...elementsOf(root, 'office:styles'),
  ]);
  const all = groups.flatMap((group) => elementsOf(group)).reverse();
  const named = (element: XmlElement): string => element.attributes['style:name'] ?? '';
  const styles = all.filter(({ name }) => name === 'style:style');
  const hiddenIn = (properties: string, attribute: string, value: string): Set<string> =>
    new Set(
      styles
        .filter((style) => childOf(style, properties)?.attributes[attribute] === value)
        .map(named),
    );
  const outline = all.find(({ name }) => name === 'text:outline-style');
  return {
    lists: new Map(
      all
        .filter(({ name }) => name === 'text:list-style')
        .map((list) => [named(list), parseList(list)]),
    ),
    outline: outline ? parseList(outline) : new Map(),
    hidden: hiddenIn('style:text-properties', 'text:display', 'none'),
    hiddenTables: hiddenIn('style:table-properties', 'table:display', 'false'),
  };
}
