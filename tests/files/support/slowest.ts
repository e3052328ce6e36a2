const SHOWN = 5;

/** Says in the end what took longest: the figure is read, not asserted, as the suite shares its machine. */
export function slowest(what: string) {
  const took: (readonly [ms: number, name: string])[] = [];
  return {
    /** How long this took, in milliseconds. */
    timed: async (name: string, work: () => Promise<unknown>): Promise<number> => {
      const before = performance.now();
      await work();
      const ms = performance.now() - before;
      took.push([ms, name]);
      return ms;
    },
    print: (): void => {
      const list = [...took]
        .sort(([a], [b]) => b - a)
        .slice(0, SHOWN)
        .map(([ms, name]) => `${ms.toFixed(0)} ms ${name}`);
      process.stdout.write(`slowest of ${took.length} ${what}: ${list.join('; ')}\n`);
    },
  };
}
