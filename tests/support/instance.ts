import { fork } from 'node:child_process';
import path from 'node:path';
import request from 'supertest';
import type { TestApp } from './boot';

const SCRIPT = path.join(__dirname, 'instance-process.cjs');

/** When an instance ends by itself, without a word: at its n-th write of ours, or milliseconds from now. */
export type Death = { readonly dieAt: number } | { readonly dieAfter: number };

export type Instance = Pick<TestApp, 'request'> & {
  stop: () => Promise<void>;
  /** Tells it when to end; resolves once it knows. */
  doom: (death: Death) => Promise<void>;
  /** Resolves with the signal that ended it, or null where it ended as told to stop. */
  ended: Promise<NodeJS.Signals | null>;
};

/** A second Strapi, in a process of its own, on the database that `bootStrapi` has set up. */
export async function startInstance(): Promise<Instance> {
  const child = fork(SCRIPT, {
    // Jest keeps the environment that bootStrapi wrote to itself.
    env: { ...process.env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  const told = () => new Promise((resolve) => child.once('message', resolve));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) =>
      reject(new Error(`The instance ended at its start with ${code}.`)),
    );
  });
  return {
    request: () => request(`http://127.0.0.1:${port}`) as unknown as ReturnType<TestApp['request']>,
    ended,
    doom: async (death) => {
      const answer = told();
      child.send(death);
      await answer;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
