export const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export function quantile(numbers, share) {
  const list = sorted(numbers);
  return list[Math.min(list.length - 1, Math.floor(list.length * share))];
}

export const median = (numbers) => quantile(numbers, 0.5);

const WARM_UP = 300;
const TIMES = 2000;

const wall = () => performance.now();

/** Milliseconds of processor time: other work of the machine is not in it. */
export function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long each call took in milliseconds by a clock, once the code is warm. */
export function timesOf(call, times = TIMES, clock = wall) {
  for (let at = 0; at < WARM_UP; at += 1) call(at);
  const took = [];
  for (let at = 0; at < times; at += 1) {
    const start = clock();
    call(at);
    took.push(clock() - start);
  }
  return took;
}

/** Median time of one call in milliseconds, once the code is warm. */
export const medianTime = (call, times = TIMES) => median(timesOf(call, times));

const FEW = 100;

/** The same of a call that takes its time. */
export async function medianTimeOf(call, times = FEW) {
  for (let at = 0; at < Math.min(times, FEW / 2); at += 1) await call(at);
  const took = [];
  for (let at = 0; at < times; at += 1) {
    const start = wall();
    await call(at);
    took.push(wall() - start);
  }
  return median(took);
}
