import type { Aside } from '../aside';
import { allBelow, childOf, type XmlElement } from '../xml';
import { contentOf, toggle, valueOf, wordsOf } from './content';
import type { Fields } from './fields';
import type { Styles } from './styles';

/** What a document knows while its text is walked. */
export interface Walk {
  readonly styles: Styles;
  readonly links: ReadonlyMap<string, string>;
  readonly fields: Fields;
  readonly aside: Aside;
}

/** Where the text of a paragraph goes. */
export interface TextSink {
  readonly text: (text: string) => void;
  readonly link: (url: string, text: string) => void;
  /** A text box that belongs to the report. */
  readonly box: (content: XmlElement) => void;
}

const FIXED: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const PICTURES: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata']);
const DRAWN: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

const PRIVATE_USE = /[\ue000-\uf8ff]/u;

/** A symbol by its code; those of a symbol font have no meaning as text. */
function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const text = code > 0x1f && code < 0xd800 ? String.fromCodePoint(code) : '';
  return PRIVATE_USE.test(text) ? '' : text;
}

const plainText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : '')).join('');

/** Text boxes below, one branch of alternatives only, none inside another. */
function boxesBelow(element: XmlElement): XmlElement[] {
  return contentOf(element).flatMap((child) =>
    child.name === 'w:txbxContent' ? [child] : boxesBelow(child),
  );
}

const SENTENCE = /[^。]{15}。/u;

/** Sentences and tables in a box are part of the report; a stamp or a label is not. */
const isRunningText = (box: XmlElement): boolean =>
  SENTENCE.test(wordsOf(box)) || [...allBelow(box)].some(({ name }) => name === 'w:tbl');

function drawing(element: XmlElement, walk: Walk, sink: TextSink): void {
  for (const box of boxesBelow(element)) {
    if (isRunningText(box)) sink.box(box);
    else walk.aside.add('textBox', wordsOf(box));
  }
  const below = [...allBelow(element)];
  if (!below.some(({ name }) => PICTURES.has(name))) return;
  const described = below.find(({ name }) => name === 'wp:docPr')?.attributes['descr'];
  walk.aside.add('image', described ?? '');
}

function isHidden(run: XmlElement, walk: Walk): boolean {
  const properties = childOf(run, 'w:rPr');
  if (!properties) return false;
  return toggle(properties, 'w:vanish') ?? walk.styles.isHidden(valueOf(properties, 'w:rStyle'));
}

function runText(run: XmlElement, walk: Walk, sink: TextSink): void {
  for (const child of contentOf(run)) {
    const { name } = child;
    if (name === 'w:fldChar') walk.fields.mark(child.attributes['w:fldCharType']);
    else if (name === 'w:instrText') walk.fields.instruct(plainText(child));
    else if (!walk.fields.isShown()) continue;
    else if (name === 'w:t') sink.text(plainText(child));
    else if (name === 'w:sym') sink.text(symbol(child));
    else if (name === 'w:ruby') inlineText(childOf(child, 'w:rubyBase'), walk, sink);
    else if (DRAWN.has(name)) drawing(child, walk, sink);
    else sink.text(FIXED.get(name) ?? '');
  }
}

/** The text of a link goes to the link; whatever else is in it goes on. */
function link(element: XmlElement, walk: Walk, sink: TextSink): void {
  const url = walk.links.get(element.attributes['r:id'] ?? '');
  if (url === undefined) return inlineText(element, walk, sink);
  let text = '';
  inlineText(element, walk, {
    ...sink,
    text: (piece) => {
      text += piece;
    },
  });
  return sink.link(url, text);
}

/** The text of runs, links and what is wrapped around them; deleted and hidden text is set aside. */
export function inlineText(parent: XmlElement | undefined, walk: Walk, sink: TextSink): void {
  for (const child of contentOf(parent)) {
    if (DELETED.has(child.name)) {
      if (child.name === 'w:del') walk.aside.add('deletion', wordsOf(child));
    } else if (child.name === 'w:hyperlink') link(child, walk, sink);
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') sink.text(wordsOf(child));
    else if (child.name !== 'w:r') continue;
    else if (isHidden(child, walk)) walk.aside.add('hidden', wordsOf(child));
    else runText(child, walk, sink);
  }
}
