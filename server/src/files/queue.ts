import { ImportError } from './importError';

export interface Queue {
  /** `signal`: whoever waited for it is gone, and its place is free at once. */
  readonly run: <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;
}

interface Place {
  readonly enter: () => void;
}

/** Waits at the end of the line; whoever gives up leaves it. */
const waitIn = (line: Place[], signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      const at = line.indexOf(place);
      if (at >= 0) line.splice(at, 1);
      reject(new ImportError('cancelled'));
    };
    const place: Place = {
      enter: () => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      },
    };
    line.push(place);
    signal?.addEventListener('abort', giveUp, { once: true });
  });

/** Runs a few tasks at once, lets a few more wait, and refuses the rest at once. */
export function createQueue(atOnce: number, waiting: number): Queue {
  const line: Place[] = [];
  let running = 0;
  const enter = async (signal: AbortSignal | undefined): Promise<void> => {
    if (signal?.aborted) throw new ImportError('cancelled');
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (line.length >= waiting) throw new ImportError('busy');
    await waitIn(line, signal);
  };
  const leave = (): void => {
    const next = line.shift();
    if (next) next.enter();
    else running -= 1;
  };
  return {
    run: async (task, signal) => {
      await enter(signal);
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}
