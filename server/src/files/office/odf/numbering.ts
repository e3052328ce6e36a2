import type { ShownNumber } from '../gather';
import { ordinal } from '../ordinal';
import { countOf, type XmlElement } from '../xml';
import type { ListLevel, ListStyle, OdfStyles } from './styles';

type Counts = (number | undefined)[];

/** The list that items are in: its style, and how far it has counted. */
export interface OpenList {
  readonly style: ListStyle;
  readonly counts: Counts;
  readonly level: number;
}

export interface OdfNumbering {
  readonly open: (list: XmlElement, within: OpenList | undefined) => OpenList;
  readonly next: (list: OpenList, startValue: string | undefined) => ShownNumber | undefined;
  readonly heading: (level: number) => ShownNumber | undefined;
}

const PLACEHOLDER = /%(\d{1,2})%/gu;
const PLAIN_PATTERN = /^%\d{1,2}%[.．、]$/u;

function shown(style: ListStyle, level: ListLevel, at: number, counts: Counts): ShownNumber {
  if (level.format === 'bullet') return { text: '', list: { kind: 'bullets' } };
  const text = level.pattern.replace(PLACEHOLDER, (_, digits: string) => {
    const other = style.get(Number(digits));
    if (!other || other.format === 'bullet') return '';
    return ordinal(other.format, counts[Number(digits)] ?? other.start);
  });
  const position = counts[at];
  const isPlain = level.format === 'decimal' && PLAIN_PATTERN.test(level.pattern);
  return {
    text,
    list: { kind: 'numbers', ...(isPlain && position !== undefined ? { position } : {}) },
  };
}

function countOn(
  style: ListStyle,
  counts: Counts,
  at: number,
  from?: number,
): ShownNumber | undefined {
  const level = style.get(at);
  if (!level) return undefined;
  const before = counts[at];
  counts[at] = from ?? (before === undefined ? level.start : before + 1);
  counts.length = at + 1;
  return shown(style, level, at, counts);
}

const NONE: ListStyle = new Map();

export function createOdfNumbering(styles: OdfStyles): OdfNumbering {
  const byId = new Map<string, Counts>();
  const byStyle = new Map<string, Counts>();
  const outline: Counts = [];
  const countsFor = ({ attributes }: XmlElement, name: string): Counts => {
    const earlier = byId.get(attributes['text:continue-list'] ?? '');
    const isContinued = attributes['text:continue-numbering'] === 'true';
    return earlier ?? (isContinued ? byStyle.get(name) : undefined) ?? [];
  };
  return {
    open: (list, within) => {
      const name = list.attributes['text:style-name'];
      const own = name === undefined ? undefined : styles.lists.get(name);
      if (within) {
        return { style: own ?? within.style, counts: within.counts, level: within.level + 1 };
      }
      const counts = countsFor(list, name ?? '');
      const id = list.attributes['xml:id'] ?? list.attributes['text:id'];
      if (id !== undefined) byId.set(id, counts);
      byStyle.set(name ?? '', counts);
      return { style: own ?? NONE, counts, level: 1 };
    },
    next: ({ style, counts, level }, startValue) =>
      countOn(style, counts, level, countOf(startValue)),
    heading: (level) => countOn(styles.outline, outline, level),
  };
}
