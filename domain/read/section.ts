import { LATEST_FORM, TABLE_IDS, type Section, type SectionId } from '../form';
import { commonLength, foldLabel, withoutOrdinal } from './fold';
import type { Line, TextLine } from './flow';
import { isProse } from './prose';
import { matchRow } from './rowLabel';

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

const ORDINAL_OF = /^\s*([一二三四五六])\s*[、.．,，]/u;
const MIN_SHARED = 6;
const SHARED = 0.6;

/** A title that leaves words out (存在问题及改进情况), under the ordinal of its section. */
function shortenedTitle(text: string, folded: string): SectionId | undefined {
  const ordinal = ORDINAL_OF.exec(text)?.[1];
  const section = SECTIONS.find((each) => each.ordinal === ordinal);
  if (!section || folded.length < MIN_SHARED) return undefined;
  const fits = wordings(section)
    .map(foldLabel)
    .some((title) => {
      const common = commonLength(title, folded);
      return common / folded.length >= NEARLY && common / title.length >= SHARED;
    });
  return fits ? section.id : undefined;
}

function nearlyTitle(folded: string): SectionId | undefined {
  const near = FOLDED.filter(
    ({ folded: title }) =>
      title.length >= MIN_NEARLY &&
      Math.min(title.length, folded.length) >= NEARLY * Math.max(title.length, folded.length),
  ).map(({ id, folded: title }) => ({ id, score: closeness(title, folded) }));
  const [best] = near.filter(({ score }) => score >= NEARLY).sort((a, b) => b.score - a.score);
  return best?.id;
}

/** The section that a line is the heading of: its title or a synonym, in any numbering, misprints allowed. */
export function headingOf(text: string): SectionId | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const folded = foldLabel(withoutOrdinal(withoutOrdinal(text)));
  const exact = FOLDED.find((each) => each.folded === folded);
  if (exact) return exact.id;
  return nearlyTitle(folded) ?? shortenedTitle(text, folded);
}

const OPENERS: readonly string[] = SECTIONS.flatMap((section) =>
  wordings(section).flatMap((title) => [
    `${section.ordinal}、${title}`,
    `${section.ordinal}.${title}`,
  ]),
).sort((a, b) => b.length - a.length);

const ORDINALS: ReadonlySet<string | undefined> = new Set(SECTIONS.map(({ ordinal }) => ordinal));

/** The next heading that stands here or behind, whatever goes on behind it. */
function nextOpener(text: string, from: number): { at: number; opener: string } | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (!ORDINALS.has(text[at])) continue;
    const opener = OPENERS.find((each) => text.startsWith(each, at));
    if (opener) return { at, opener };
  }
  return undefined;
}

/** Cuts a line in which headings stand in the middle of other text. */
function splitAtHeadings(line: TextLine): TextLine[] {
  const { text } = line;
  const parts: string[] = [];
  let from = 0;
  while (!headingOf(text.slice(from))) {
    const next = nextOpener(text, from);
    if (!next) break;
    parts.push(text.slice(from, next.at), next.opener);
    from = next.at + next.opener.length;
  }
  return [...parts, text.slice(from)]
    .filter((part) => part.trim() !== '')
    .map((part) => ({ ...line, text: part }));
}

interface Cut {
  id: SourceSection['id'];
  heading: TextLine | undefined;
  lines: Line[];
}

const MAX_OTHER_TITLE = 20;

/** A section whose title is of the organ's own making (一、工作概述) is told by its ordinal alone. */
function cutAtOrdinals(sections: Cut[]): Cut[] {
  const found = new Set(sections.map(({ id }) => id));
  return sections.flatMap((section, index) => {
    const before = SECTIONS.findIndex(({ id }) => id === section.id);
    const after = SECTIONS.findIndex(({ id }) => id === sections[index + 1]?.id);
    const wanted = SECTIONS[before + 1];
    const isGap = after === before + 2 || (after < 0 && index === sections.length - 1);
    if (!wanted || found.has(wanted.id) || !isGap) return [section];
    const at = section.lines.findIndex(
      (line) =>
        line.kind === 'text' &&
        line.text.trim().length <= MAX_OTHER_TITLE &&
        !isProse(line) &&
        ORDINAL_OF.exec(line.text)?.[1] === wanted.ordinal &&
        !matchRow(line.text, TABLE_IDS),
    );
    const heading = section.lines[at];
    if (heading?.kind !== 'text') return [section];
    return [
      { ...section, lines: section.lines.slice(0, at) },
      { id: wanted.id, heading, lines: section.lines.slice(at + 1) },
    ];
  });
}

/**
 * Splits the source into its sections. A heading that comes again (a page header, a table of
 * contents) continues its section; only the last place with lines below it counts.
 */
export function sectionsOf(lines: readonly Line[]): SourceSection[] {
  const sections: Cut[] = [{ id: 'front', heading: undefined, lines: [] }];
  for (const line of lines.flatMap((each): Line[] =>
    each.kind === 'text' ? splitAtHeadings(each) : [each],
  )) {
    const id = line.kind === 'text' ? headingOf(line.text) : undefined;
    if (id && line.kind === 'text') sections.push({ id, heading: line, lines: [] });
    else sections[sections.length - 1]?.lines.push(line);
  }
  return cutAtOrdinals(sections);
}
