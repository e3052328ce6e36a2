import type { SectionId } from '../form';
import {
  SECTION_IDS,
  narrativeText,
  type BlockNode,
  type Narrative,
  type ReportValue,
} from '../report';
import { foldText } from './fold';
import { sentencesOf, type Sentence } from './sentence';

export type ProseField = SectionId | 'title' | 'preface' | 'contact' | 'feeText' | 'correctionNote';

interface BlockSpan {
  readonly from: number;
  readonly to: number;
}

/** The running text of one field: its blocks joined, and read in sentences. */
export interface FieldProse {
  readonly field: ProseField;
  /** As it was written; `text` is the same with one width for marks, offset by offset. */
  readonly plain: string;
  readonly text: string;
  readonly blocks: readonly BlockSpan[];
  readonly sentences: readonly Sentence[];
}

/** A stretch of a field, in the offsets of one block's plain text. */
export interface ProsePassage {
  readonly field: ProseField;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

export type Prose = ReadonlyMap<ProseField, FieldProse>;

const ENDS = /[。！？!?]\s{0,8}$/u;
const OPENS_ITEM =
  /^\s{0,8}(?:[（(]\s{0,2}[一二三四五六七八九十\d]{1,3}\s{0,2}[)）]|[一二三四五六七八九十]{1,3}[、是.．]|\d{1,2}[、.．)）])/u;
const SHORT = 12;

/** A line that breaks off goes on in the next one: a page break, or the items of a list. */
function goesOn(block: BlockNode, text: string, next: BlockNode, nextText: string): boolean {
  if (block.type === 'heading' || next.type === 'heading' || ENDS.test(text)) return false;
  if (next.type === 'list' || block.type === 'list') return /[：:；;，,、]\s{0,8}$/u.test(text);
  return text.trim().length >= SHORT && !OPENS_ITEM.test(nextText);
}

function fieldProse(field: ProseField, narrative: Narrative): FieldProse {
  const texts = narrative.map((block) => narrativeText([block]));
  const blocks: BlockSpan[] = [];
  const headings = new Set<number>();
  let plain = '';
  let text = '';
  narrative.forEach((block, at) => {
    const own = texts[at] ?? '';
    const from = plain.length;
    const following = narrative[at + 1];
    const isSoft = following !== undefined && goesOn(block, own, following, texts[at + 1] ?? '');
    if (block.type === 'heading') headings.add(from);
    blocks.push({ from, to: from + own.length });
    plain += `${own}\n`;
    const inner = block.type === 'list' ? own.replaceAll(/([；;，,、])\n/gu, '$1 ') : own;
    text += `${foldText(inner)}${isSoft ? ' ' : '\n'}`;
  });
  return { field, plain, text, blocks, sentences: sentencesOf(text, headings) };
}

const lineOf = (text: string): Narrative =>
  text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const READ = new WeakMap<ReportValue, Prose>();

/** Every field of a report that holds running text, read once. */
export function proseOf(report: ReportValue): Prose {
  const known = READ.get(report);
  if (known) return known;
  const fields: [ProseField, Narrative][] = [
    ['title', lineOf(report.title)],
    ['preface', report.preface],
    ...SECTION_IDS.map((id): [ProseField, Narrative] => [id, report.narrative[id]]),
    ['feeText', lineOf(report.processingFee.text)],
    ['contact', lineOf(report.contact)],
    ['correctionNote', lineOf(report.correctionNote ?? '')],
  ];
  const prose = new Map(
    fields
      .filter(([, narrative]) => narrative.length > 0)
      .map(([field, narrative]) => [field, fieldProse(field, narrative)] as const),
  );
  READ.set(report, prose);
  return prose;
}

/** The words of a stretch as passages, one for each block that it runs through. */
export function passagesOf(prose: FieldProse, from: number, to: number): ProsePassage[] {
  return prose.blocks.flatMap((block, at) => {
    const start = Math.max(from, block.from);
    const end = Math.min(to, block.to);
    if (start >= end) return [];
    return [
      {
        field: prose.field,
        block: at,
        from: start - block.from,
        to: end - block.from,
        quote: prose.plain.slice(start, end),
      },
    ];
  });
}
