import { execFileSync } from 'node:child_process';
import { median } from './measure.mjs';

export const WRK = '/usr/bin/wrk';
export const CONNECTIONS = 32;
export const SECONDS = 5;
export const ROUNDS = 3;

function requestsPerSecond(url) {
  const args = ['-t1', '--timeout', '60s', `-c${CONNECTIONS}`, `-d${SECONDS}s`, url];
  const output = execFileSync(WRK, args, { encoding: 'utf8' });
  const failed = output.match(/Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)/);
  if (failed) throw new Error(`${url}: ${failed[0]}`);
  return Number(output.match(/Requests\/sec:\s+([\d.]+)/)[1]);
}

/** Requests a second of each address, in turn, so that a noisy minute falls on all alike. */
export function race(addresses) {
  const results = addresses.map(() => []);
  addresses.forEach((url) => requestsPerSecond(url));
  for (let round = 0; round < ROUNDS; round += 1) {
    addresses.forEach((url, at) => results[at].push(requestsPerSecond(url)));
  }
  return results.map((speeds) => Math.round(median(speeds)));
}
