import { childOf, elementsOf, isElement, type XmlElement } from '../xml';

/** Wrappers whose content counts as if they were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'w:ins w:moveTo w:customXml w:smartTag w:fldSimple w:dir w:bdo w:sdtContent'.split(' '),
);
const CONTENTS = 'Table of Contents';

const isContents = (sdt: XmlElement): boolean =>
  elementsOf(childOf(childOf(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery').some(
    ({ attributes }) => attributes['w:val'] === CONTENTS,
  );

/** Controls that still show their prompt hold nothing. */
const isPrompt = (sdt: XmlElement): boolean =>
  childOf(childOf(sdt, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;

/** One branch of alternatives: the first, which newer programs show. */
const branchOf = (alternatives: XmlElement): XmlElement | undefined =>
  childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback');

/** Child elements, with wrappers opened, one branch of alternatives taken, and controls entered. */
export function contentOf(element: XmlElement | undefined): XmlElement[] {
  const content: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (!isElement(child)) continue;
    if (TRANSPARENT.has(child.name)) content.push(...contentOf(child));
    else if (child.name === 'mc:AlternateContent') content.push(...contentOf(branchOf(child)));
    else if (child.name !== 'w:sdt') content.push(child);
    else if (!isPrompt(child) && !isContents(child)) {
      content.push(...contentOf(childOf(child, 'w:sdtContent')));
    }
  }
  return content;
}

const OFF: ReadonlySet<string | undefined> = new Set(['0', 'false', 'off']);

/** A property that is on by standing there, unless its value says no; undefined where it is absent. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  return property && !OFF.has(property.attributes['w:val']);
}

export const valueOf = (properties: XmlElement | undefined, name: string): string | undefined =>
  childOf(properties, name)?.attributes['w:val'];

const TEXTS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t']);
const ENDS_LINE: ReadonlySet<string> = new Set(['w:p', 'w:br', 'w:cr']);

/** All words below, deleted ones too; for what is only quoted. */
export function wordsOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (!isElement(child)) {
      if (TEXTS.has(element.name)) text += child;
      continue;
    }
    if (child.name === 'mc:AlternateContent') {
      const branch = branchOf(child);
      text += branch ? wordsOf(branch) : '';
    } else text += wordsOf(child);
    if (ENDS_LINE.has(child.name)) text += ' ';
  }
  return text;
}
