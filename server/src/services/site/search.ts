import { SECTION_IDS, narrativeText, type ReportValue } from '../../../../domain/report';
import { LONGEST_QUERY, pathOf, type Passage, type SearchView } from '../../pages';
import type { EditionRow, Store } from '../../store';
import { intactReport } from './integrity';
import { listed } from './listing';
import { createOrganIndex } from './organIndex';
import type { AddressTable } from './table';
import { createTurnstile } from './turnstile';

const MOST_ORGANS = 30;
const MOST_REPORTS = 20;
/** What the database may name before the words themselves are looked at. */
const MOST_CANDIDATES = 40;
const AT_ONCE = 2;
const WAITING = 20;
const AROUND = 36;
/** Words of a report; latin letters alone would find the names of its own fields. */
const CHINESE = /\p{Script=Han}/u;
const SPACES = /\s+/gu;

const textOf = (report: ReportValue): string =>
  [
    narrativeText(report.preface),
    report.contact,
    ...SECTION_IDS.map((id) => narrativeText(report.narrative[id])),
    report.processingFee.text,
    report.correctionNote ?? '',
  ]
    .join('\n')
    .replace(SPACES, ' ');

function passageOf(row: EditionRow, wanted: string): Passage | undefined {
  const report = intactReport(row);
  const text = report ? textOf(report) : '';
  const at = text.indexOf(wanted);
  if (at < 0) return undefined;
  const end = at + wanted.length;
  const start = Math.max(0, at - AROUND);
  return {
    before: `${start > 0 ? '…' : ''}${text.slice(start, at)}`,
    match: text.slice(at, end),
    after: `${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`,
  };
}

/** What was asked for, from the one parameter that there is. */
export function askedIn(query: string): string {
  const asked = new URLSearchParams(query).get('q') ?? '';
  const clean = asked.normalize('NFC').replace(SPACES, ' ').trim();
  return [...clean].slice(0, LONGEST_QUERY).join('').trim();
}

/** Organs by name and pinyin, and words of the live editions; undefined while too many are searching. */
export function createSearch(store: Store) {
  const findOrgans = createOrganIndex();
  const enter = createTurnstile(AT_ONCE, WAITING);

  const reportOf = (basePath: string, table: AddressTable, row: EditionRow, wanted: string) => {
    const slug = table.organs.find(({ documentId }) => documentId === row.organDocumentId)?.slug;
    const passage = slug === undefined ? undefined : passageOf(row, wanted);
    return slug !== undefined && passage ? [{ ...listed(basePath, slug, row), passage }] : [];
  };

  const inReports = async (basePath: string, table: AddressTable, wanted: string) => {
    if (!CHINESE.test(wanted)) return { reports: [], hasMoreReports: false };
    const rows = await store.editions.search(wanted, MOST_CANDIDATES);
    const found = rows.flatMap((row) => reportOf(basePath, table, row, wanted));
    const hasMoreReports = found.length > MOST_REPORTS || rows.length === MOST_CANDIDATES;
    return { reports: found.slice(0, MOST_REPORTS), hasMoreReports };
  };

  return (basePath: string, table: AddressTable, asked: string): Promise<SearchView | undefined> =>
    enter(async () => {
      const named = await findOrgans(table.organs, asked);
      const organs = named.filter(({ documentId }) => table.byOrgan.has(documentId));
      return {
        asked,
        organs: organs.slice(0, MOST_ORGANS).map(({ name, slug }) => ({
          name,
          path: pathOf(basePath, { page: 'organ', slug }),
        })),
        hasMoreOrgans: organs.length > MOST_ORGANS,
        ...(await inReports(basePath, table, asked)),
      };
    });
}
