/** Lets few through at a time and few wait; undefined for who would be one too many. */
export function createTurnstile(mostAtOnce: number, mostWaiting: number) {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (inside >= mostAtOnce) {
      if (waiting.length >= mostWaiting) return undefined;
      await new Promise<void>((resolve) => void waiting.push(resolve));
    }
    inside += 1;
    try {
      return await work();
    } finally {
      inside -= 1;
      waiting.shift()?.();
    }
  };
}
