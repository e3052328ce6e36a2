import { LATEST_FORM, formForYear, type Section } from '../form';
import {
  defaultTitle,
  isEmptyNarrative,
  processingFeeText,
  type BlockNode,
  type InlineNode,
  type ListNode,
  type Narrative,
  type ReportValue,
} from '../report';
import { writtenTable, type WrittenTable } from './grid';
import { foreignTexts } from './printed';
import { FOREIGN, dateText, foreignCell, sectionTitle } from './wording';

/** An item of a list with its depth, from 0. */
export interface WrittenItem {
  readonly depth: number;
  readonly ordered: boolean;
  readonly inlines: readonly InlineNode[];
}

/** What a report is made of on paper, from top to bottom. */
export type Piece =
  | { readonly kind: 'title'; readonly text: string }
  /** `level` 1 is a section, the text's own headings are 2 and more. */
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly InlineNode[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly InlineNode[] }
  | { readonly kind: 'list'; readonly items: readonly WrittenItem[] }
  | { readonly kind: 'table'; readonly table: WrittenTable }
  | { readonly kind: 'signature'; readonly organ: string; readonly date?: string };

const words = (text: string): InlineNode[] => [{ type: 'text', text }];

const lines = (text: string): Piece[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', inlines: words(line) }));

const hasText = (nodes: readonly InlineNode[]): boolean =>
  nodes.some((node) => (node.type === 'text' ? node.text.trim() !== '' : hasText(node.children)));

const itemsOf = ({ format, children }: ListNode, depth = 0): WrittenItem[] =>
  children.flatMap((child): WrittenItem[] =>
    child.type === 'list'
      ? itemsOf(child, depth + 1)
      : [{ depth, ordered: format === 'ordered', inlines: child.children }],
  );

const SECTION_LEVEL = 1;

function blockPiece(block: BlockNode): Piece[] {
  if (block.type === 'list') return [{ kind: 'list', items: itemsOf(block) }];
  if (!hasText(block.children)) return [];
  if (block.type === 'paragraph') return [{ kind: 'paragraph', inlines: block.children }];
  const level = Math.max(SECTION_LEVEL + 1, block.level);
  return [{ kind: 'heading', level, inlines: block.children }];
}

const prose = (narrative: Narrative): Piece[] =>
  isEmptyNarrative(narrative) ? [] : narrative.flatMap(blockPiece);

function tablePieces(report: ReportValue, { table }: Section): Piece[] {
  if (!table) return [];
  const value = report.tables[table];
  const foreign = foreignTexts(table, value);
  return [
    { kind: 'table', table: writtenTable(table, value) },
    ...(foreign.length > 0 ? lines(FOREIGN) : []),
    ...foreign.flatMap(({ label, text }) => lines(foreignCell(label, text))),
  ];
}

function sectionPieces(report: ReportValue, section: Section, isLast: boolean): Piece[] {
  const { processingFee: fee } = report;
  return [
    {
      kind: 'heading',
      level: SECTION_LEVEL,
      inlines: words(sectionTitle(section.ordinal, section.title.zh)),
    },
    ...prose(report.narrative[section.id]),
    ...tablePieces(report, section),
    // 信息处理费 is reported in the last section of the form.
    ...(isLast ? lines(fee.text || processingFeeText(fee)) : []),
  ];
}

/** The title, or where none is given the one that the form asks for. */
export const titleOf = ({ title, organ, year }: ReportValue): string =>
  title || defaultTitle(organ.name, year);

/**
 * A report as it is put on paper, in the order of the official form. `signedOn` is the date under the
 * signature (`YYYY-MM-DD`); a working copy has none.
 */
export function documentOf(report: ReportValue, signedOn?: string): Piece[] {
  const { sections } = formForYear(report.year) ?? LATEST_FORM;
  const last = sections.length - 1;
  return [
    { kind: 'title', text: titleOf(report) },
    ...prose(report.preface),
    ...lines(report.contact),
    ...sections.flatMap((section, at) => sectionPieces(report, section, at === last)),
    {
      kind: 'signature',
      organ: report.organ.name,
      ...(signedOn === undefined ? {} : { date: dateText(signedOn) }),
    },
  ];
}
