import { contrastWarnings, type Settings } from '../../config';
import type { Store } from '../../store';
import { createAlarms, type Alarm } from './alarms';
import { askedFor, groundOf, makeFixed, pathBelow, type Fixed, type Ground } from './fixed';
import type { TamperedError } from './integrity';
import { createMaker } from './maker';
import { select, type Ready, type SiteAnswer, type SiteRequest } from './selection';
import { trySweep } from './sweep';
import { TEMPO, createWatch, stopwatch, type Log, type Stopwatch, type Tempo } from './watch';
import { createWorkshop } from './workshop';

export interface SiteParts {
  readonly store: Store;
  readonly settings: Settings;
  readonly log: Log;
  /** Told of every edition that is not what was published. */
  readonly alarm: Alarm;
  readonly tempo?: Tempo;
  /** What tells how old the last contact with the database is. */
  readonly now?: Stopwatch;
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

function makerOf(parts: SiteParts, ground: Ground, onTampered: (error: TamperedError) => void) {
  const { store, settings, log, tempo = TEMPO } = parts;
  const { loadMs } = tempo;
  return createMaker({ ...ground, store, settings: settings.column, log, onTampered, loadMs });
}

export function createSite(parts: SiteParts): Site {
  const { store, settings, log, tempo = TEMPO, now = stopwatch } = parts;
  const ground = groundOf(settings);
  const { unavailable, wrongMethod } = ground;
  const alarms = createAlarms(log, parts.alarm);
  const { tell: onTampered } = alarms;
  const make = makerOf(parts, ground, onTampered);
  const watch = createWatch({ store, log, tempo, now }, ({ organs }) => workshop.forget(organs));
  let fixed: Fixed | undefined;
  let sweeper: NodeJS.Timeout | undefined;

  const workshop = createWorkshop<Ready>(async (path) => {
    const table = watch.table();
    const below = pathBelow(settings, path);
    if (!table || !fixed || below === undefined) return { ready: unavailable, isKept: false };
    return make(table, fixed, below);
  });

  const sweep = (): Promise<void> => {
    alarms.renew();
    return trySweep({ store, log }, watch.table(), (error) => {
      workshop.forget(new Set([error.edition.organDocumentId]));
      onTampered(error);
    });
  };

  return {
    async start() {
      contrastWarnings(settings.look.colors).forEach((warning) => log.warn(warning));
      fixed = await makeFixed(ground);
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
      const known = fixed?.assets.get(path) ?? (watch.table() && workshop.kept(path));
      if (known) return select(known, request);
      return workshop.make(askedFor(path, request.query)).then((ready) => select(ready, request));
    },
  };
}
