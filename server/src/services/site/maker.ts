import type { Frame } from '../../pages';
import type { Store } from '../../store';
import { createAnswer, type AnswerSettings, type Outcome, type TextFormat } from './answer';
import { QUERY, type Fixed } from './fixed';
import { fileHeaders, type HeaderSets } from './headers';
import { TamperedError } from './integrity';
import { represent, representPacked, type Headers } from './representation';
import type { Ready, SiteAnswer } from './selection';
import type { AddressTable } from './table';
import type { Log } from './watch';
import type { Made } from './workshop';

export interface MakerParts {
  readonly store: Store;
  readonly frame: Frame;
  readonly headers: HeaderSets;
  readonly unavailable: SiteAnswer;
  readonly settings: AnswerSettings;
  readonly log: Log;
  readonly onTampered: (error: TamperedError) => void;
  /** How long a visitor waits for a database that does not answer. */
  readonly loadMs: number;
}

/** Fails when the work takes longer; the work itself can't be called back. */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limitMs} ms.`)), limitMs).unref();
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function headersOf(sets: HeaderSets, format: TextFormat): Headers {
  const { page: html, xml, atom, embed, script } = sets;
  return { html, xml, atom, embed, script }[format];
}

/** How an address becomes an answer: from the table where that is enough, else from the edition. */
export function createMaker(parts: MakerParts) {
  const { store, frame, headers, unavailable, log, onTampered, loadMs } = parts;
  const resolve = createAnswer(store, frame, parts.settings);

  const ready = async (outcome: Outcome, path: string, fixed: Fixed): Promise<Ready> => {
    const isData = path.endsWith('.json');
    if (outcome.kind === 'absent') return isData ? fixed.noData : fixed.notFound;
    if (outcome.kind === 'gone') return isData ? fixed.goneData : fixed.gone;
    if (outcome.kind === 'redirect') {
      const { status, to } = outcome;
      return { status, headers: { ...headers.redirect, Location: to, 'Content-Length': '0' } };
    }
    if (outcome.kind === 'busy') return unavailable;
    if (outcome.kind === 'passing') return represent(outcome.text, headers.page);
    if (outcome.kind === 'moment') return represent(outcome.text, headers.data);
    if (outcome.kind === 'file') {
      const { format, name, body, madeFrom } = outcome.file;
      const fileHead = fileHeaders(headers.machine, format, name);
      return typeof body === 'string'
        ? represent(body, fileHead)
        : representPacked(body, fileHead, madeFrom);
    }
    return represent(outcome.text, headersOf(headers, outcome.format));
  };

  /** `asked` is the part of the path below the column, with its query where the address has one. */
  return async (table: AddressTable, fixed: Fixed, asked: string): Promise<Made<Ready>> => {
    const [below = '', query = ''] = asked.split(QUERY);
    try {
      const outcome = await within(loadMs, resolve(table, below, query));
      const made = { ready: await ready(outcome, below, fixed) };
      if (outcome.kind !== 'text' && outcome.kind !== 'file') return { ...made, isKept: false };
      return { ...made, isKept: true, ...(outcome.organ ? { organ: outcome.organ } : {}) };
    } catch (error) {
      if (error instanceof TamperedError) onTampered(error);
      else log.error(`公开页面 ${below} 无法生成。 Could not make the page. ${String(error)}`);
      return { ready: unavailable, isKept: false };
    }
  };
}
