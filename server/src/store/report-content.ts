import { LATEST_FORM, TABLE_IDS, formForYear, type TableId } from '../../../domain/form';
import { parseTableValue, type Cell, type TableValue } from '../../../domain/cell';
import {
  SECTION_IDS,
  canonicalJson,
  cleanLine,
  cleanParagraphs,
  cleanText,
  filledCounts,
  normalizeNarrative,
  parseCategoryCounts,
  recordOf,
  tableAttribute,
} from '../../../domain/report';

import { withoutBrokenLinks } from './broken-links';

type Read = (input: unknown, year: number) => unknown;

const asText = (input: unknown): unknown => (typeof input === 'number' ? String(input) : input);
const line: Read = (input) => cleanLine(asText(input));
const paragraphs: Read = (input) => cleanParagraphs(asText(input));

// The editor of blocks can't be typed into when it is given an empty list.
const narrative: Read = (input) => {
  const blocks = withoutBrokenLinks(normalizeNarrative(input));
  return blocks.length > 0 ? blocks : null;
};

/** Working material: kept with the copy, and in no edition. */
const categoryCounts: Read = (input) => {
  const rows = filledCounts(parseCategoryCounts(input));
  return rows.length > 0 ? rows : null;
};

const cleanCell = (cell: Cell): Cell => ({
  ...cell,
  ...(typeof cell.value === 'string' ? { value: cleanText(cell.value) } : {}),
  ...(cell.raw === undefined ? {} : { raw: cleanText(cell.raw) }),
});

function table(id: TableId): Read {
  return (input, year): TableValue => {
    const { form, cells } = parseTableValue(id, input, (formForYear(year) ?? LATEST_FORM).id);
    const cleaned = Object.entries(cells).map(([key, cell]) => [key, cleanCell(cell)]);
    return { form, cells: Object.fromEntries(cleaned) };
  };
}

/** What a clerk writes: each attribute of a working copy with the one way in which it is read. */
const CONTENT: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['title', line],
  ['preface', narrative],
  ...SECTION_IDS.map((id): [string, Read] => [id, narrative]),
  ...TABLE_IDS.map((id): [string, Read] => [tableAttribute(id), table(id)]),
  ['contact', paragraphs],
  ['feeNotices', line],
  ['feeCharged', line],
  ['feeReceived', line],
  ['feeText', paragraphs],
  ['sourceName', line],
  ['sourceUrl', line],
  ['sourcePublishedOn', line],
  ['correctionNote', paragraphs],
  ['categoryCounts', categoryCounts],
]);

export type Content = Readonly<Record<string, unknown>>;

/** The content attributes among these values, cleaned; everything else is left out. */
export function readContent(values: Content, year: number): Content {
  const present = [...CONTENT].filter(([name]) => Object.hasOwn(values, name));
  return Object.fromEntries(present.map(([name, read]) => [name, read(values[name], year)]));
}

/** Names of the attributes whose content differs from what is stored. */
export function changedContent(stored: Content, content: Content, year: number): string[] {
  const before = readContent(stored, year);
  return Object.keys(content).filter(
    (name) => canonicalJson(before[name] ?? null) !== canonicalJson(content[name] ?? null),
  );
}

/** All content of a stored row, cleaned. */
export const contentOf = (row: Content, year: number): Content =>
  readContent(
    recordOf([...CONTENT.keys()], (name) => row[name]),
    year,
  );
