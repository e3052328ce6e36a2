import type { ColumnPage, PublishedChannels } from '../../../../domain/check';
import { digestOf, type EditionRow } from '../../store';
import { pathOfReport } from '../report-path';
import type { Settings } from '../settings';
import type { Dossier } from './dossier';
import type { Library } from './library';

/** What the portal makes of a live edition for everybody; none of it is stored, all of it is read anew. */
const CHANNELS = ['page', 'json'] as const;

/**
 * What is given away of this report, and the record it is made from: the live edition where it says what
 * the working copy says. A working copy that has gone on is given away by nobody yet.
 */
export function channelsOf(
  { digest }: Dossier,
  editions: readonly EditionRow[],
): PublishedChannels | undefined {
  const live = editions.find((edition) => edition.live);
  if (live?.digest !== digest) return undefined;
  const made = digestOf(live.content);
  return { digest, made: CHANNELS.map((channel) => ({ channel, digest: made })), files: [] };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * The organ's page in the column as it will stand with this report, newest first; undefined where no
 * year is set from which it must be complete, and for aggregates, which nobody owes for every year.
 */
export async function columnOf(
  store: Library,
  settings: Settings,
  { row, organ, report }: Dossier,
): Promise<ColumnPage | undefined> {
  const { basePath, column } = settings();
  if (column.since === undefined || row.scope !== 'own') return undefined;
  const live = await store.editions.liveOf(organ.documentId, row.scope);
  const years = new Set([report.year, ...live.map(({ year }) => Number(year))]);
  return {
    since: Math.max(column.since, yearOf(organ.validFrom ?? '')),
    entries: [...years]
      .sort((a, b) => b - a)
      .map((year) => ({
        year,
        address: pathOfReport(basePath, organ.slug, { year: String(year), scope: row.scope }),
        isMarkedInvalid: false,
      })),
  };
}
