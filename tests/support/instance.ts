import { fork } from 'node:child_process';
import path from 'node:path';
import request from 'supertest';
import type { TestApp } from './boot';

const SCRIPT = path.join(__dirname, 'instance-process.cjs');

export type Instance = Pick<TestApp, 'request'> & { stop: () => Promise<void> };

/** A second Strapi, in a process of its own, on the database that `bootStrapi` has set up. */
export async function startInstance(): Promise<Instance> {
  const child = fork(SCRIPT, {
    // Jest keeps the environment that bootStrapi wrote to itself.
    env: { ...process.env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) =>
      reject(new Error(`The instance ended at its start with ${code}.`)),
    );
  });
  return {
    request: () => request(`http://127.0.0.1:${port}`) as unknown as ReturnType<TestApp['request']>,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
