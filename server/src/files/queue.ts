import { ImportError } from './importError';

export interface Queue {
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
}

/** Runs a few tasks at once, lets a few more wait, and refuses the rest at once. */
export function createQueue(atOnce: number, waiting: number): Queue {
  const line: (() => void)[] = [];
  let running = 0;
  const enter = async (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (line.length >= waiting) throw new ImportError('busy');
    await new Promise<void>((resolve) => line.push(resolve));
  };
  const leave = (): void => {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    run: async (task) => {
      await enter();
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}
