import { childOf, countOf, elementsOf, parseXml, type XmlElement } from '../xml';
import { toggle, valueOf } from './content';

/** What a style says of structure; how it looks does not matter. */
interface Style {
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly isHidden: boolean | undefined;
}

/** A style with what it takes over from those it is based on. */
export interface ResolvedStyle {
  readonly outline: number | undefined;
  readonly numbering: { readonly numId: string; readonly level: number | undefined } | undefined;
  readonly isHidden: boolean;
  /** The style itself and those it is based on. */
  readonly ids: readonly string[];
}

export interface Styles {
  /** The default style of paragraphs where no id is given. */
  readonly paragraph: (id: string | undefined) => ResolvedStyle;
  readonly isHidden: (characterStyle: string | undefined) => boolean;
  /** The list that a numbering style stands for. */
  readonly numIdOf: (id: string) => string | undefined;
}

const BUILT_IN_HEADING = /^heading ([1-9])$/iu;
/** Longer chains are circular, or made to tire. */
const LONGEST_CHAIN = 32;

function outlineOf(style: XmlElement): number | undefined {
  const said = countOf(valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl'));
  if (said !== undefined) return said;
  const level = BUILT_IN_HEADING.exec(valueOf(style, 'w:name') ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

function parseStyle(style: XmlElement): Style {
  const numbering = childOf(childOf(style, 'w:pPr'), 'w:numPr');
  return {
    basedOn: valueOf(style, 'w:basedOn'),
    outline: outlineOf(style),
    numId: valueOf(numbering, 'w:numId'),
    level: countOf(valueOf(numbering, 'w:ilvl')),
    isHidden: toggle(childOf(style, 'w:rPr'), 'w:vanish'),
  };
}

export function parseStyles(bytes: Buffer | undefined): Styles {
  const elements = bytes ? elementsOf(parseXml(bytes), 'w:style') : [];
  const styles = new Map(
    elements.map((each) => [each.attributes['w:styleId'] ?? '', parseStyle(each)]),
  );
  const usual = elements.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  const resolved = new Map<string, ResolvedStyle>();

  const chainOf = (id: string): string[] => {
    const ids: string[] = [];
    let current: string | undefined = id;
    while (current !== undefined && !ids.includes(current) && ids.length < LONGEST_CHAIN) {
      ids.push(current);
      current = styles.get(current)?.basedOn;
    }
    return ids;
  };
  const resolve = (id: string | undefined): ResolvedStyle => {
    const key = id ?? '';
    const known = resolved.get(key);
    if (known) return known;
    const ids = chainOf(key);
    const chain = ids.flatMap((each) => styles.get(each) ?? []);
    const numbering = chain.find(({ numId }) => numId !== undefined);
    const style: ResolvedStyle = {
      outline: chain.find(({ outline }) => outline !== undefined)?.outline,
      numbering:
        numbering?.numId === undefined
          ? undefined
          : {
              numId: numbering.numId,
              level: chain.find(({ level }) => level !== undefined)?.level,
            },
      isHidden: chain.find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false,
      ids,
    };
    resolved.set(key, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id ?? usual),
    isHidden: (id) => id !== undefined && resolve(id).isHidden,
    numIdOf: (id) => styles.get(id)?.numId,
  };
}
