import { contrastWarnings, type Settings } from '../../config';
import type { HostShell } from '../../pages';
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
  /** The portal's own page, where the settings name one. */
  readonly host?: HostShell | undefined;
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
  /** What is made already, without a promise; undefined where there is nothing such. */
  ready(request: SiteRequest): SiteAnswer | undefined;
  /** Undefined where the path is not ours. */
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

/** What is made already of what a request asks for, by the path it is kept at. */
function readyFrom(settings: Settings, keptAt: (path: string) => Ready | undefined): Site['ready'] {
  return (request) => {
    if (!isReading(request) || pathBelow(settings, request.path) === undefined) return undefined;
    const known = keptAt(request.path);
    return known && select(known, request);
  };
}

export function createSite(parts: SiteParts): Site {
  const { store, settings, log, tempo = TEMPO, now = stopwatch } = parts;
  const ground = groundOf(settings, parts.host);
  const { renew, tell } = createAlarms(log, parts.alarm);
  const makePage = makerOf(parts, ground, tell);
  const watch = createWatch({ store, log, tempo, now }, ({ organs }) => workshop.forget(organs));
  let fixed: Fixed | undefined;
  let sweeper: NodeJS.Timeout | undefined;

  const workshop = createWorkshop<Ready>(async (path) => {
    const table = watch.table();
    const below = pathBelow(settings, path);
    if (!table || !fixed || below === undefined)
      return { ready: ground.unavailable, isKept: false };
    return makePage(table, fixed, below);
  });

  const sweep = (): Promise<void> => {
    renew();
    return trySweep({ store, log }, watch.table(), (error) => {
      workshop.forget(new Set([error.edition.organDocumentId]));
      tell(error);
    });
  };

  const ready = readyFrom(settings, (path) => {
    return fixed?.assets.get(path) ?? (watch.table() && workshop.kept(path));
  });

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
    ready,
    answer(request) {
      if (pathBelow(settings, request.path) === undefined) return undefined;
      if (!isReading(request)) return ground.wrongMethod;
      const known = ready(request);
      return (
        known ??
        workshop.make(askedFor(request.path, request.query)).then((made) => select(made, request))
      );
    },
  };
}
