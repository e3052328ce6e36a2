import type { ShownNumber } from '../gather';
import { ordinal, type OrdinalFormat } from '../ordinal';
import { childOf, countOf, elementsOf, parseXml, type XmlElement } from '../xml';
import { contentOf, toggle, valueOf } from './content';
import type { Styles } from './styles';

interface Level {
  readonly start: number;
  readonly format: OrdinalFormat | 'bullet';
  readonly pattern: string;
  readonly gap: string;
  /** The level whose turn starts this one again; 0 for never. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  readonly style: string | undefined;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** The number of the next paragraph of this list; it counts on. */
  readonly next: (numId: string, level: number) => ShownNumber | undefined;
  /** The level of a list that belongs to one of these styles. */
  readonly levelOfStyle: (numId: string, styles: readonly string[]) => number | undefined;
}

const FORMATS: ReadonlyMap<string, OrdinalFormat | 'bullet'> = new Map([
  ['bullet', 'bullet'],
  ['none', 'none'],
  ['decimalZero', 'decimalZero'],
  ['decimalFullWidth', 'fullWidth'],
  ['decimalFullWidth2', 'fullWidth'],
  ['chineseCounting', 'counting'],
  ['chineseCountingThousand', 'counting'],
  ['japaneseCounting', 'counting'],
  ['taiwaneseCounting', 'counting'],
  ['taiwaneseCountingThousand', 'counting'],
  ['koreanDigital2', 'counting'],
  ['ideographDigital', 'digital'],
  ['taiwaneseDigital', 'digital'],
  ['japaneseDigitalTenThousand', 'digital'],
  ['chineseLegalSimplified', 'legal'],
  ['ideographLegalTraditional', 'legal'],
  ['japaneseLegal', 'legal'],
  ['ideographTraditional', 'stems'],
  ['ideographZodiac', 'branches'],
  ['decimalEnclosedCircle', 'circled'],
  ['decimalEnclosedCircleChinese', 'circled'],
  ['decimalEnclosedParen', 'parenthesized'],
  ['decimalEnclosedFullstop', 'fullStop'],
  ['ideographEnclosedCircle', 'circledChinese'],
  ['lowerLetter', 'lowerLetter'],
  ['upperLetter', 'upperLetter'],
  ['lowerRoman', 'lowerRoman'],
  ['upperRoman', 'upperRoman'],
]);

const PLACEHOLDER = /%([1-9])/gu;
const PLAIN_PATTERN = /^%[1-9][.．、]$/u;
const LAST_LEVEL = 8;

function parseLevel(level: XmlElement): [number, Level] {
  const content: XmlElement = { name: level.name, attributes: {}, children: contentOf(level) };
  return [
    countOf(level.attributes['w:ilvl']) ?? 0,
    {
      start: countOf(valueOf(content, 'w:start')) ?? 0,
      format: FORMATS.get(valueOf(content, 'w:numFmt') ?? '') ?? 'decimal',
      pattern: valueOf(content, 'w:lvlText') ?? '',
      gap: valueOf(content, 'w:suff') === 'space' ? ' ' : '',
      restart: countOf(valueOf(content, 'w:lvlRestart')),
      isLegal: toggle(content, 'w:isLgl') ?? false,
      style: valueOf(content, 'w:pStyle'),
    },
  ];
}

/** Levels by abstract list; one that links to a style takes the list of that style. */
function abstractLevels(root: XmlElement, styles: Styles): Map<string, Map<number, Level>> {
  const own = new Map<string, Map<number, Level>>();
  const links = new Map<string, string>();
  for (const each of elementsOf(root, 'w:abstractNum')) {
    const id = each.attributes['w:abstractNumId'] ?? '';
    own.set(id, new Map(elementsOf(each, 'w:lvl').map(parseLevel)));
    const link = valueOf(each, 'w:numStyleLink');
    if (link !== undefined) links.set(id, link);
  }
  const abstractOf = new Map(
    elementsOf(root, 'w:num').map((num) => [
      num.attributes['w:numId'] ?? '',
      valueOf(num, 'w:abstractNumId') ?? '',
    ]),
  );
  for (const [id, style] of links) {
    const target = own.get(abstractOf.get(styles.numIdOf(style) ?? '') ?? '');
    if (target && target.size > 0 && own.get(id)?.size === 0) own.set(id, target);
  }
  return own;
}

function parseLists(root: XmlElement, styles: Styles): Map<string, List> {
  const abstract = abstractLevels(root, styles);
  return new Map(
    elementsOf(root, 'w:num').map((num): [string, List] => {
      const abstractId = valueOf(num, 'w:abstractNumId') ?? '';
      const levels = new Map(abstract.get(abstractId));
      const starts = new Map<number, number>();
      for (const override of elementsOf(num, 'w:lvlOverride')) {
        const at = countOf(override.attributes['w:ilvl']) ?? 0;
        const start = countOf(valueOf(override, 'w:startOverride'));
        if (start !== undefined) starts.set(at, start);
        const level = childOf(override, 'w:lvl');
        if (level) levels.set(at, parseLevel(level)[1]);
      }
      return [num.attributes['w:numId'] ?? '', { abstractId, levels, starts }];
    }),
  );
}

/** Counts of one abstract list; the lists made from it count on together. */
interface Counting {
  readonly counts: (number | undefined)[];
  readonly restarted: Set<string>;
}

function shown(list: List, level: Level, at: number, counts: Counting['counts']): ShownNumber {
  if (level.format === 'bullet') return { text: '', list: { kind: 'bullets' } };
  const text = level.pattern.replace(PLACEHOLDER, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = list.levels.get(index);
    const value = counts[index] ?? other?.start ?? 1;
    const format = other?.format ?? 'decimal';
    if (format === 'bullet') return '';
    return ordinal(level.isLegal && format !== 'none' ? 'decimal' : format, value);
  });
  const position = counts[at];
  const isPlain = level.format === 'decimal' && PLAIN_PATTERN.test(level.pattern);
  return {
    text: text === '' ? '' : text + level.gap,
    list: { kind: 'numbers', ...(isPlain && position !== undefined ? { position } : {}) },
  };
}

function countOn(list: List, numId: string, at: number, level: Level, counting: Counting): void {
  const { counts, restarted } = counting;
  const override = list.starts.get(at);
  const isFirst = override !== undefined && !restarted.has(`${numId}:${at}`);
  if (isFirst) restarted.add(`${numId}:${at}`);
  const before = isFirst ? undefined : counts[at];
  counts[at] = before === undefined ? (override ?? level.start) : before + 1;
  for (let deeper = at + 1; deeper <= LAST_LEVEL; deeper += 1) {
    const restart = list.levels.get(deeper)?.restart;
    if (restart === undefined || (restart !== 0 && at < restart)) counts[deeper] = undefined;
  }
}

export function parseNumbering(bytes: Buffer | undefined, styles: Styles): Numbering {
  const lists = bytes ? parseLists(parseXml(bytes), styles) : new Map<string, List>();
  const countings = new Map<string, Counting>();
  return {
    next: (numId, at) => {
      const list = lists.get(numId);
      const level = list?.levels.get(at);
      if (!list || !level) return undefined;
      const counting = countings.get(list.abstractId) ?? { counts: [], restarted: new Set() };
      countings.set(list.abstractId, counting);
      countOn(list, numId, at, level, counting);
      return shown(list, level, at, counting.counts);
    },
    levelOfStyle: (numId, styleIds) =>
      [...(lists.get(numId)?.levels ?? [])].find(
        ([, { style }]) => style !== undefined && styleIds.includes(style),
      )?.[0],
  };
}
