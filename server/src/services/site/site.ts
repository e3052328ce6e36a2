import { contrastWarnings, type Settings } from '../../config';
import type { Store } from '../../store';
import { createAlarms, type Alarm } from './alarms';
import { createAnswer, type Outcome } from './answer';
import { assetsOf, frameOf } from './assets';
import { makeFixed, makeRefusals, pathBelow, type Fixed } from './fixed';
import { headerSets } from './headers';
import { TamperedError } from './integrity';
import { represent } from './representation';
import { select, type Ready, type SiteAnswer, type SiteRequest } from './selection';
import { sweepEditions } from './sweep';
import { TEMPO, createWatch, type Log, type Tempo } from './watch';
import { createWorkshop, type Made } from './workshop';

export interface SiteParts {
  readonly store: Store;
  readonly settings: Settings;
  readonly log: Log;
  /** Told of every edition that is not what was published. */
  readonly alarm: Alarm;
  readonly tempo?: Tempo;
}

export interface Site {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Makes what was just committed visible in this process at once. */
  refresh(): Promise<void>;
  /** Undefined where the path is not ours. A cached page is answered without a promise. */
  answer(request: SiteRequest): SiteAnswer | Promise<SiteAnswer> | undefined;
  /** Checks every live edition against its digest. */
  sweep(): Promise<void>;
}

const isReading = ({ method }: SiteRequest): boolean => method === 'GET' || method === 'HEAD';

/** How a path becomes an answer: from the table where that is enough, else from the edition. */
function createMaker({ store, settings, log, alarm, tempo = TEMPO }: SiteParts) {
  const headers = headerSets(settings);
  const assets = assetsOf(settings);
  const frame = frameOf(settings, assets);
  const refusals = makeRefusals(frame, headers);
  const resolve = createAnswer(store, frame);
  const alarms = createAlarms(log, alarm);
  const watch = createWatch({ store, log, tempo }, ({ organs }) => workshop.forget(organs));
  const fixed: { answers?: Fixed } = {};

  const ready = async (outcome: Outcome, path: string, answers: Fixed): Promise<Ready> => {
    if (outcome.kind === 'absent')
      return path.endsWith('.json') ? answers.noData : answers.notFound;
    if (outcome.kind === 'redirect') {
      return {
        status: outcome.status,
        headers: { ...headers.redirect, Location: outcome.to, 'Content-Length': '0' },
      };
    }
    return represent(outcome.text, outcome.format === 'json' ? headers.data : headers.page);
  };

  const make = async (path: string): Promise<Made<Ready>> => {
    const table = watch.table();
    const below = pathBelow(settings, path);
    if (!table || !fixed.answers || below === undefined)
      return { ready: refusals.unavailable, isKept: false };
    try {
      const outcome = await resolve(table, below);
      const made = { ready: await ready(outcome, path, fixed.answers) };
      if (outcome.kind !== 'text') return { ...made, isKept: false };
      return { ...made, isKept: true, ...(outcome.organ ? { organ: outcome.organ } : {}) };
    } catch (error) {
      if (error instanceof TamperedError) alarms.tell(error);
      else log.error(`公开页面 ${path} 无法生成。 Could not make the page. ${String(error)}`);
      return { ready: refusals.unavailable, isKept: false };
    }
  };

  const workshop = createWorkshop(make);
  return {
    watch,
    workshop,
    alarms,
    fixed,
    wrongMethod: refusals.wrongMethod,
    prepare: async () => {
      fixed.answers = await makeFixed(frame, headers, assets);
    },
  };
}

export function createSite(parts: SiteParts): Site {
  const { store, settings, log, tempo = TEMPO } = parts;
  const { watch, workshop, alarms, fixed, wrongMethod, prepare } = createMaker(parts);
  let sweeper: NodeJS.Timeout | undefined;

  const sweep = async (): Promise<void> => {
    alarms.renew();
    try {
      await sweepEditions(store, watch.table(), (error) => {
        workshop.forget(new Set([error.edition.organDocumentId]));
        alarms.tell(error);
      });
    } catch (error) {
      log.warn(`未能核对已发布版本。 Could not check the live editions. ${String(error)}`);
    }
  };

  return {
    async start() {
      contrastWarnings(settings.look.colors).forEach((warning) => log.warn(warning));
      await prepare();
      await watch.start();
      sweeper = setInterval(() => void sweep(), tempo.sweepMs).unref();
    },
    async stop() {
      clearInterval(sweeper);
      await watch.stop();
    },
    refresh: () => watch.look(),
    sweep,
    answer(request) {
      const { path } = request;
      if (pathBelow(settings, path) === undefined) return undefined;
      if (!isReading(request)) return wrongMethod;
      const known = fixed.answers?.assets.get(path) ?? (watch.table() && workshop.kept(path));
      if (known) return select(known, request);
      return workshop.make(path).then((made) => select(made, request));
    },
  };
}
