import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';

/** The host's app as a process of its own, once it serves. */
export async function startHost(app, organs = 0) {
  const port = await freePort();
  const child = fork(
    fileURLToPath(new URL('./host.mjs', import.meta.url)),
    [app, String(port), String(organs)],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const [addresses] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('Strapi did not start.'))),
  ]);
  const base = `http://127.0.0.1:${port}`;
  const { column, page, rest, republished } = addresses;
  return {
    child,
    base,
    column: base + column,
    page: base + page,
    rest: base + rest,
    republished: base + republished,
  };
}
