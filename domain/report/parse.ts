import { LATEST_FORM, TABLE_IDS, formForYear, type SectionId, type TableId } from '../form';
import { parseTableValue, type TableValue } from '../cell';
import { normalizeNarrative, type Narrative } from './narrative';
import type { ProcessingFee } from './processingFee';
import { isScope, type Attachment, type ReportValue } from './report';
import { cleanLine, cleanParagraphs } from './text';

export type RawReport = Readonly<Record<string, unknown>>;

export const isRecord = (input: unknown): input is RawReport =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const member = (input: unknown, key: string): unknown =>
  isRecord(input) && Object.hasOwn(input, key) ? input[key] : undefined;

/** Builds a record with one entry for each id. */
export function recordOf<K extends string, V>(ids: readonly K[], make: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<K, V>;
}

export const SECTION_IDS: readonly SectionId[] = LATEST_FORM.sections.map(({ id }) => id);

const lineOrNull = (input: unknown): string | null => cleanLine(input) || null;

/** 信息处理费 from any value; figures stay as they were written. */
export function parseProcessingFee(input: unknown): ProcessingFee {
  return {
    notices: lineOrNull(member(input, 'notices')),
    amountCharged: lineOrNull(member(input, 'amountCharged')),
    amountReceived: lineOrNull(member(input, 'amountReceived')),
    text: cleanParagraphs(member(input, 'text')),
  };
}

function parseAttachments(input: unknown): Attachment[] {
  if (!Array.isArray(input)) return [];
  return input.filter(isRecord).map((each) => ({
    name: cleanLine(each['name']),
    sha256: cleanLine(each['sha256']),
    bytes: typeof each['bytes'] === 'number' ? each['bytes'] : 0,
  }));
}

/**
 * A report value from loose parts: every string cleaned, every table and narrative in its one shape.
 * Never throws; what is not there is empty, and a table without a form takes that of the year.
 */
export function parseReport(input: RawReport): ReportValue {
  const year = Number(input['year']);
  const form = (formForYear(year) ?? LATEST_FORM).id;
  const note = cleanParagraphs(input['correctionNote']);
  return {
    organ: {
      code: cleanLine(member(input['organ'], 'code')),
      name: cleanLine(member(input['organ'], 'name')),
    },
    year: Number.isInteger(year) ? year : 0,
    scope: isScope(input['scope']) ? input['scope'] : 'own',
    title: cleanLine(input['title']),
    preface: normalizeNarrative(input['preface']),
    contact: cleanParagraphs(input['contact']),
    tables: recordOf<TableId, TableValue>(TABLE_IDS, (id) =>
      parseTableValue(id, member(input['tables'], id), form),
    ),
    narrative: recordOf<SectionId, Narrative>(SECTION_IDS, (id) =>
      normalizeNarrative(member(input['narrative'], id)),
    ),
    processingFee: parseProcessingFee(input['processingFee']),
    attachments: parseAttachments(input['attachments']),
    correctionNote: note === '' ? null : note,
  };
}

/** A report from canonical bytes. Throws where they are no JSON object: an edition is never repaired. */
export function parseCanonical(content: string): ReportValue {
  const parsed: unknown = JSON.parse(content);
  if (!isRecord(parsed)) throw new Error('Cannot read an edition whose content is no JSON object.');
  return parseReport(parsed);
}
