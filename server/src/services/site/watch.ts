import type { Store } from '../../store';
import { createFollower, type News } from './follower';
import type { AddressTable } from './table';

export interface Log {
  warn(text: string): unknown;
  error(text: string): unknown;
}

export interface Tempo {
  readonly pollMs: number;
  readonly sweepMs: number;
  /** How long a process that can't reach the database goes on serving what it has. */
  readonly staleMs: number;
  /** How long a visitor waits for a database that does not answer. */
  readonly loadMs: number;
}

export const TEMPO: Tempo = { pollMs: 500, sweepMs: 10 * 60_000, staleMs: 60_000, loadMs: 5_000 };

/** Milliseconds since a moment of its own; never runs back. */
export type Stopwatch = () => number;

export const stopwatch: Stopwatch = () => performance.now();

export interface Watch {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Looks at once; what was committed before is known afterwards. */
  look(): Promise<void>;
  /** What is public; undefined before the first look and when the last one is too long ago. */
  table(): AddressTable | undefined;
}

const LOST =
  '公开页面无法读取数据库，暂用已缓存的页面，超过一分钟将显示“暂时无法显示”。 The public pages can not reach the database.';
const FOUND = '公开页面已恢复读取数据库。 The public pages reach the database again.';

/** Looks for news on a timer that keeps no process alive. */
export function createWatch(
  { store, log, tempo, now }: { store: Store; log: Log; tempo: Tempo; now: Stopwatch },
  onNews: (news: News) => void,
): Watch {
  const follow = createFollower(store);
  let table: AddressTable | undefined;
  let contactAt = -Infinity;
  let isLost = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const lookOnce = async (): Promise<void> => {
    try {
      const askedAt = now();
      const news = await follow();
      contactAt = askedAt;
      if (news) {
        table = news.table;
        onNews(news);
      }
      if (isLost) log.warn(FOUND);
      isLost = false;
    } catch (error) {
      if (!isLost && !isStopped) log.error(`${LOST} ${String(error)}`);
      isLost = true;
    }
  };

  // One look after another: two at a time could put an older table over a newer one.
  const look = (): Promise<void> => {
    looking = looking.then(lookOnce);
    return looking;
  };

  const schedule = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => void look().then(schedule), tempo.pollMs).unref();
  };

  return {
    look,
    async start() {
      await look();
      schedule();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
    table: () => (now() - contactAt <= tempo.staleMs ? table : undefined),
  };
}
