import type { Aside } from '../aside';
import { allBelow, childOf, countOf, isElement, type XmlElement } from '../xml';
import type { OdfStyles } from './styles';

/** What a document knows while its text is walked. */
export interface OdfWalk {
  readonly styles: OdfStyles;
  readonly aside: Aside;
}

export interface OdfSink {
  readonly text: (text: string) => void;
  readonly link: (url: string, text: string) => void;
  /** A text box that belongs to the report. */
  readonly box: (content: XmlElement) => void;
}

const WHITE_SPACE = /[ \t\r\n]+/gu;
const MOST_SPACES = 100;
/** What stands in the text and is none of it. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'office:annotation-end',
  'office:event-listeners',
  'office:forms',
  'text:number',
  'text:ruby-text',
]);
const WITH_LINES: ReadonlySet<string> = new Set([
  'text:p',
  'text:h',
  'text:line-break',
  'text:tab',
]);
const NOT_WORDS: ReadonlySet<string> = new Set([
  'dc:creator',
  'dc:date',
  'dc:initials',
  'meta:creator-initials',
  'text:note-citation',
  'svg:title',
  'svg:desc',
]);

/** All words below, for what is only quoted. */
export function odfWords(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (!isElement(child)) text += child;
    else if (!NOT_WORDS.has(child.name)) {
      text += odfWords(child) + (WITH_LINES.has(child.name) ? ' ' : '');
    }
  }
  return text;
}

const SENTENCE = /[^。]{15}。/u;

/** Frames hold pictures, and boxes of text: sentences and tables in them belong to the report. */
export function drawing(element: XmlElement, walk: OdfWalk, sink: OdfSink): void {
  const below = [element, ...allBelow(element)];
  const box = below.find(({ name }) => name === 'draw:text-box');
  if (box) {
    const isText = SENTENCE.test(odfWords(box)) || below.some(({ name }) => name === 'table:table');
    if (isText) sink.box(box);
    else walk.aside.add('textBox', odfWords(box));
  } else if (below.some(({ name }) => name === 'draw:image')) {
    const title = below.find(({ name }) => name === 'svg:title' || name === 'svg:desc');
    walk.aside.add('image', title ? odfWords(title) : '');
  } else walk.aside.add('textBox', odfWords(element));
}

function link(element: XmlElement, walk: OdfWalk, sink: OdfSink): void {
  let text = '';
  const add = (piece: string): void => {
    text += piece;
  };
  odfInline(element, walk, { ...sink, text: add, link: (_, shown) => add(shown) });
  const url = element.attributes['xlink:href'] ?? '';
  if (/^(?:https?:\/\/|mailto:)/iu.test(url)) sink.link(url, text);
  else sink.text(text);
}

const isHidden = ({ attributes }: XmlElement, { styles }: OdfWalk): boolean =>
  styles.hidden.has(attributes['text:style-name'] ?? '');

function inlineElement(child: XmlElement, walk: OdfWalk, sink: OdfSink): void {
  const { name, attributes } = child;
  if (PASSED_OVER.has(name)) return;
  if (name === 'text:s') {
    sink.text(' '.repeat(Math.min(countOf(attributes['text:c']) ?? 1, MOST_SPACES)));
  } else if (name === 'text:tab') sink.text('\t');
  else if (name === 'text:line-break') sink.text('\n');
  else if (name === 'text:a') link(child, walk, sink);
  else if (name === 'text:note') walk.aside.add('footnote', odfWords(child));
  else if (name === 'office:annotation') walk.aside.add('comment', odfWords(child));
  else if (name === 'text:hidden-text') walk.aside.add('hidden', odfWords(child));
  else if (name === 'text:ruby') odfInline(childOf(child, 'text:ruby-base'), walk, sink);
  else if (name.startsWith('draw:')) drawing(child, walk, sink);
  else if (name === 'text:span' && isHidden(child, walk)) walk.aside.add('hidden', odfWords(child));
  else odfInline(child, walk, sink);
}

/** The text of a paragraph: white space is one space, as in HTML. */
export function odfInline(parent: XmlElement | undefined, walk: OdfWalk, sink: OdfSink): void {
  for (const child of parent?.children ?? []) {
    if (isElement(child)) inlineElement(child, walk, sink);
    else sink.text(child.replace(WHITE_SPACE, ' '));
  }
}

/** A paragraph whose style says that it does not show. */
export const isHiddenParagraph = isHidden;
