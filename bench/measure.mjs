export const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export function quantile(numbers, share) {
  const list = sorted(numbers);
  return list[Math.min(list.length - 1, Math.floor(list.length * share))];
}

export const median = (numbers) => quantile(numbers, 0.5);

const WARM_UP = 300;
const TIMES = 2000;

/** How long each call took in milliseconds, once the code is warm. */
export function timesOf(call, times = TIMES) {
  for (let at = 0; at < WARM_UP; at += 1) call(at);
  const took = [];
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    call(at);
    took.push(performance.now() - start);
  }
  return took;
}

/** Median time of one call in milliseconds, once the code is warm. */
export const medianTime = (call, times = TIMES) => median(timesOf(call, times));
