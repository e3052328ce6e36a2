import {
  LATEST_FORM,
  TABLE_IDS,
  cellsOf,
  formForYear,
  leavesOf,
  tableOf,
  type FormId,
  type SectionId,
  type TableId,
} from '../form';
import { isEmptyTable } from '../cell';
import type { SourceShape } from '../check';
import { SECTION_IDS, parseReport, recordOf, type Narrative, type ReportValue } from '../report';
import type { Block, SourceAt } from './block';
import { splitContact } from './contact';
import { splitFee } from './fee';
import { flowOf, type TextLine } from './flow';
import { isFormScrap, isFormWording } from './knownLabel';
import { readMeta, type SourceMeta } from './meta';
import { isFurniture, narrativeOf } from './narrative';
import { unused, withoutRepeats, type Note } from './note';
import { isProse } from './prose';
import { sectionsOf, type SourceSection } from './section';
import { withoutSignature } from './signature';
import { printedOrder } from './shape';
import { readTables, type TablesRead } from './tables';
import { readTidy, type TidyRead } from './tidy';

/** What a file name or a person says before reading. */
export interface ReadHints {
  readonly year?: number;
  readonly organ?: string;
}

/** A report as it was read: every figure with its place, and all that was not used as notes. */
export interface ReadReport {
  readonly report: ReportValue;
  readonly meta: SourceMeta;
  readonly origins: ReadonlyMap<string, SourceAt>;
  /** What is printed beside the figures, for the checks. */
  readonly shape: SourceShape;
  readonly notes: readonly Note[];
}

const WITH_TABLE: ReadonlySet<SectionId> = new Set(
  LATEST_FORM.sections.flatMap(({ id, table }) => (table ? [id] : [])),
);

/** Running text of a section with a table: sentences, and what is no wording of the form. */
function textLines({ id, lines }: SourceSection): TextLine[] {
  const texts = lines.flatMap((line) => (line.kind === 'text' ? [line] : []));
  const hasTable = id !== 'front' && WITH_TABLE.has(id);
  return hasTable ? texts.filter(isProse) : texts;
}

function narratives(
  sections: readonly SourceSection[],
  blocks: readonly Block[],
): Record<SectionId, Narrative> {
  return recordOf(SECTION_IDS, (id) =>
    narrativeOf(sections.filter((section) => section.id === id).flatMap(textLines), blocks),
  );
}

const HAS_DIGIT_OR_WORD = /[\p{L}\p{N}]/u;

/** Lines of a section with a table that are neither its form, its figures nor sentences. */
function unusedNotes(sections: readonly SourceSection[], used: TablesRead['used']): Note[] {
  return sections
    .filter(({ id }) => id !== 'front' && WITH_TABLE.has(id))
    .flatMap(({ lines }) => lines)
    .flatMap((line): Note[] => {
      if (line.kind === 'row') return [];
      const isUsed = used.has([line.at.block, line.at.row ?? '', line.at.cell ?? ''].join(':'));
      if (isUsed || isProse(line) || isFormScrap(line.text)) return [];
      if (isFurniture(line.text) || !HAS_DIGIT_OR_WORD.test(line.text)) return [];
      return [unused(line.text, line.at)];
    });
}

/** What stands below the signature and is neither name nor date nor a page's furniture. */
const belowNotes = (below: readonly TextLine[], organ: string): Note[] =>
  below
    .filter(({ text }, at) => at > 1 && text.trim() !== organ && !isFurniture(text))
    .map(({ text, at }) => unused(text, at));

/** Rows of a table that are told of one by one, as their figures stand in no certain columns. */
const toldRows = (notes: readonly Note[], table: TableId): ReadonlySet<unknown> =>
  new Set(
    notes
      .filter(({ code, params }) => code === 'N-rowUnplaced' && params['table'] === table)
      .map(({ params }) => params['row']),
  );

/** Rows of the form of which the source has no cell at all, told by table. */
function missingNotes(report: ReportValue, tableNotes: readonly Note[]): Note[] {
  return TABLE_IDS.flatMap((table): Note[] => {
    const value = report.tables[table];
    const told = toldRows(tableNotes, table);
    if (isEmptyTable(value) && told.has('')) return [];
    if (isEmptyTable(value) && told.size === 0)
      return [{ code: 'N-tableMissing', params: { table } }];
    const rows = tableOf(value.form, table).blocks.flatMap((block) => leavesOf(block.rows));
    const missing = rows.filter(
      ({ id }) =>
        !told.has(id) &&
        cellsOf(value.form, table)
          .filter((cell) => cell.row.id === id)
          .every(({ key }) => !Object.hasOwn(value.cells, key)),
    );
    if (missing.length === 0) return [];
    return [{ code: 'N-rowsMissing', params: { table, rows: missing.map(({ id }) => id) } }];
  });
}

function inferredNotes(report: ReportValue): Note[] {
  return TABLE_IDS.flatMap((table): Note[] => {
    const cells = Object.values(report.tables[table].cells);
    const count = cells.filter(({ how }) => how === 'inferred').length;
    return count > 0 ? [{ code: 'N-inferred', params: { table, count } }] : [];
  });
}

function metaNotes(meta: SourceMeta, year: number | undefined): Note[] {
  const notes: Note[] = [];
  if (year === undefined) notes.push({ code: 'N-yearUnknown', params: {} });
  if (year !== undefined && !formForYear(year)) notes.push({ code: 'N-tooOld', params: { year } });
  if (meta.organ === undefined) notes.push({ code: 'N-organUnknown', params: {} });
  return notes;
}

const sectionNotes = (sections: readonly SourceSection[]): Note[] =>
  SECTION_IDS.filter((id) => !sections.some((section) => section.id === id)).map((section) => ({
    code: 'N-sectionMissing',
    params: { section },
  }));

/** Reads a report from blocks. Never guesses and never throws: what is not sure is missing, with a note. */
export function readReport(blocks: readonly Block[], hints: ReadHints = {}): ReadReport {
  const tidy = readTidy(blocks, hints);
  return tidy ? ofTidy(tidy) : readPrinted(blocks, hints);
}

/** Figures alone: a file of data has neither text nor sections. */
function ofTidy({ report, meta, origins, notes }: TidyRead): ReadReport {
  const year = report.year === 0 ? undefined : report.year;
  return {
    report,
    meta,
    origins,
    shape: { sections: [], labels: [] },
    notes: [
      ...metaNotes(meta, year),
      ...missingNotes(report, notes),
      ...inferredNotes(report),
      ...notes,
    ],
  };
}

function readPrinted(blocks: readonly Block[], hints: ReadHints): ReadReport {
  const { sections, below, signedOn } = withoutSignature(sectionsOf(flowOf(blocks)));
  const front = sections.filter(({ id }) => id === 'front').flatMap(textLines);
  const all = sections.flatMap(textLines);
  const said = readMeta(front, all);
  const meta = { ...said, publishedOn: said.publishedOn ?? signedOn };
  const year = hints.year ?? meta.year;
  const preferred: FormId = (formForYear(year ?? Number.NaN) ?? LATEST_FORM).id;
  const read = readTables(sections, preferred);
  const title = meta.title ?? '';
  const told = narratives(sections, blocks);
  const { narrative: otherMatters, fee } = splitFee(told.otherMatters);
  const { preface, contact } = splitContact(narrativeOf(prefaceLines(front, title), blocks));
  const report = parseReport({
    organ: { code: '', name: hints.organ ?? meta.organ ?? '' },
    year: year ?? 0,
    scope: meta.scope,
    title,
    preface,
    contact,
    tables: read.tables,
    narrative: { ...told, otherMatters },
    processingFee: fee,
  });
  const shape = { sections: printedOrder(sections), labels: read.labels };
  return {
    report,
    meta,
    shape,
    origins: read.origins,
    notes: withoutRepeats([
      ...metaNotes(meta, year),
      ...sectionNotes(sections),
      ...missingNotes(report, read.notes),
      ...inferredNotes(report),
      ...read.notes,
      ...unusedNotes(sections, read.used),
      ...belowNotes(below, report.organ.name),
    ]),
  };
}

const SHORT_LINE = 20;

const TITLE_END = '报告';

/** What stands above the title is the page's own: its navigation and the block of 索引号. */
function belowTitle(front: readonly TextLine[], title: string): readonly TextLine[] {
  const last = front.findLastIndex(({ text }) => {
    const plain = text.replace(/\s/gu, '');
    return plain.endsWith(TITLE_END) && title.endsWith(plain);
  });
  return front.slice(last + 1);
}

/** Sentences before the first section that are no title, date or navigation. */
function prefaceLines(front: readonly TextLine[], title: string): TextLine[] {
  const folded = title.replace(/\s/gu, '');
  const texts = belowTitle(front, folded).filter(({ text }) => {
    const plain = text.replace(/\s/gu, '');
    return plain !== '' && !folded.includes(plain) && !isFurniture(text) && !isFormWording(text);
  });
  const first = texts.findIndex(({ text }) => text.trim().length > SHORT_LINE);
  return first < 0 ? [] : texts.slice(first);
}
