import { cleanLine, isSafeAddress } from '../../../../domain/report';
import { RefusalError, staleError, type RefusalCode, type Store } from '../../store';
import type { Clock } from '../clock';
import { createStep, type Seen } from './step';

/** Where a report that is entered as it was printed comes from. */
export interface HistoricalSource {
  readonly historical: boolean;
  readonly name: string;
  /** Empty, or an address that a page may carry. */
  readonly url: string;
  /** Empty, or the original calendar date, `YYYY-MM-DD`. */
  readonly publishedOn: string;
}

const CALENDAR_DATE = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** Only years before the current reporting year are history. */
export const mayBeHistorical = (year: number, clock: Clock): boolean =>
  year < clock.reportingYear();

const refuse = (code: RefusalCode, message: string): never => {
  throw new RefusalError(code, message);
};

function readSource(source: HistoricalSource): HistoricalSource {
  const name = cleanLine(source.name);
  const url = cleanLine(source.url);
  const publishedOn = cleanLine(source.publishedOn);
  if (source.historical && name === '') {
    refuse('sourceRequired', '请写明原件名称。 Name the document that is entered.');
  }
  if (url !== '' && !isSafeAddress(url)) {
    refuse(
      'badUrl',
      '原件网址应以 http:// 或 https:// 开头。 The address must begin with http:// or https://.',
    );
  }
  if (publishedOn !== '' && !CALENDAR_DATE.test(publishedOn)) {
    refuse('badDate', '原件发布日期应写作 2020-01-31 的形式。 Write the date like 2020-01-31.');
  }
  return { historical: source.historical, name, url, publishedOn };
}

/**
 * Marks a draft as entered from its printed original: completeness, form and sum errors no longer stop
 * it, the public page says 按原件录入, and the audit chain names the source.
 */
export function createHistorical(store: Store, clock: Clock) {
  const step = createStep(store);
  return (documentId: string, seen: Seen, given: HistoricalSource): Promise<void> =>
    step(documentId, 'historical', seen, async ({ row, organ, report, digest }) => {
      if (!mayBeHistorical(report.year, clock)) {
        refuse(
          'notHistorical',
          '只有以前年度的年报才能按原件录入。 Only reports of earlier years can be entered as printed.',
        );
      }
      const { historical, name, url, publishedOn } = readSource(given);
      const isFirst = await store.reports.raiseVersion(row, {
        historical,
        sourceName: name,
        sourceUrl: url,
        sourcePublishedOn: publishedOn,
      });
      if (!isFirst) throw staleError(row);
      await store.events.append({
        action: 'report.historical',
        organ: organ.documentId,
        slot: row.slot,
        payload: {
          version: row.version + 1,
          digest,
          historical,
          source: { name, url, publishedOn },
        },
      });
    });
}
