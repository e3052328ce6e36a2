import { LATEST_FORM, type Section, type SectionId } from '../form';
import { commonLength, foldLabel, withoutOrdinal } from './fold';
import type { Line, TextLine } from './flow';

/** The lines under one heading; `front` is what stands before the first. */
export interface SourceSection {
  readonly id: SectionId | 'front';
  readonly heading: TextLine | undefined;
  readonly lines: readonly Line[];
}

const SECTIONS: readonly Section[] = LATEST_FORM.sections;
const MAX_HEADING = 44;
const NEARLY = 0.88;
const MIN_NEARLY = 8;

const wordings = ({ title, synonyms }: Section): string[] => [title.zh, ...synonyms];

const FOLDED: readonly { readonly id: SectionId; readonly folded: string }[] = SECTIONS.flatMap(
  (section) => wordings(section).map((text) => ({ id: section.id, folded: foldLabel(text) })),
);

const closeness = (a: string, b: string): number =>
  commonLength(a, b) / Math.max(a.length, b.length);

/** The section that a line is the heading of: its title or a synonym, in any numbering, misprints allowed. */
export function headingOf(text: string): SectionId | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const folded = foldLabel(withoutOrdinal(withoutOrdinal(text)));
  const exact = FOLDED.find((each) => each.folded === folded);
  if (exact) return exact.id;
  const near = FOLDED.filter(
    (each) => each.folded.length >= MIN_NEARLY && closeness(each.folded, folded) >= NEARLY,
  );
  return near.sort((a, b) => closeness(b.folded, folded) - closeness(a.folded, folded))[0]?.id;
}

const OPENERS: readonly string[] = SECTIONS.flatMap((section) =>
  wordings(section).flatMap((title) => [
    `${section.ordinal}、${title}`,
    `${section.ordinal}.${title}`,
  ]),
).sort((a, b) => b.length - a.length);

/** Cuts a line in which headings stand in the middle of other text. */
function splitAtHeadings(line: TextLine): TextLine[] {
  if (headingOf(line.text)) return [line];
  const opener = OPENERS.find((each) => line.text.includes(each));
  if (!opener) return [line];
  const at = line.text.indexOf(opener);
  const before = line.text.slice(0, at);
  const after = line.text.slice(at + opener.length);
  const part = (text: string): TextLine[] =>
    text.trim() === '' ? [] : splitAtHeadings({ ...line, text });
  return [...part(before), { ...line, text: opener }, ...part(after)];
}

/**
 * Splits the source into its sections. A heading that comes again (a page header, a table of
 * contents) continues its section; only the last place with lines below it counts.
 */
export function sectionsOf(lines: readonly Line[]): SourceSection[] {
  const sections: { id: SourceSection['id']; heading: TextLine | undefined; lines: Line[] }[] = [
    { id: 'front', heading: undefined, lines: [] },
  ];
  for (const line of lines.flatMap((each): Line[] =>
    each.kind === 'text' ? splitAtHeadings(each) : [each],
  )) {
    const id = line.kind === 'text' ? headingOf(line.text) : undefined;
    if (id && line.kind === 'text') sections.push({ id, heading: line, lines: [] });
    else sections[sections.length - 1]?.lines.push(line);
  }
  return sections;
}
