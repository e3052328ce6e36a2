import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';

/** The host's app as a process of its own, once it serves. */
export async function startHost(app) {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL('./host.mjs', import.meta.url)), [app, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [addresses] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('Strapi did not start.'))),
  ]);
  const base = `http://127.0.0.1:${port}`;
  return { child, base, page: base + addresses.page, rest: base + addresses.rest };
}
