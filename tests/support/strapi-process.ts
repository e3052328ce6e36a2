import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const REPOSITORY = path.resolve(__dirname, '../..');
const STRAPI = path.join(REPOSITORY, 'node_modules/@strapi/strapi/bin/strapi.js');
const SECONDS_TO_START = 150;

export type StrapiProcess = {
  url: string;
  /** Everything it has printed so far. */
  log: () => string;
  /** SIGTERM, unless another signal is given; ends when the process has. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
};

export type ProcessOptions = { cwd: string; env?: Record<string, string>; port?: number };

/** Secrets for an app whose config reads them from the environment, as the portal's does. */
export const FIXTURE_SECRETS = {
  APP_KEYS: 'fixture-key-a,fixture-key-b',
  ADMIN_JWT_SECRET: 'fixture-admin-secret',
  API_TOKEN_SALT: 'fixture-api-token-salt',
  TRANSFER_TOKEN_SALT: 'fixture-transfer-salt',
  JWT_SECRET: 'fixture-jwt-secret',
  ENCRYPTION_KEY: 'fixture-encryption-key-of-32-bytes',
};

/** `strapi start` in production mode as a process of its own, once it answers. */
export async function startStrapi({ cwd, env = {}, port }: ProcessOptions): Promise<StrapiProcess> {
  const PORT = String(port ?? (await freePort()));
  const url = `http://127.0.0.1:${PORT}`;
  const child = spawn(process.execPath, [STRAPI, 'start'], {
    cwd,
    env: { ...strapiEnvironment(), ...env, HOST: '127.0.0.1', PORT },
  });
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };

  if (!(await becomesHealthy(url, () => child.exitCode !== null))) {
    await stop('SIGKILL');
    throw new Error(`Strapi in ${cwd} did not start:\n${output}`);
  }
  return { url, log: () => output, stop };
}

/** Runs another command of Strapi's to its end, and gives what it printed. */
export async function runStrapi(
  args: string[],
  { cwd, env = {} }: ProcessOptions,
): Promise<string> {
  const child = spawn(process.execPath, [STRAPI, ...args], {
    cwd,
    env: { ...strapiEnvironment(), ...env },
  });
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`strapi ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

function strapiEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
}

async function becomesHealthy(url: string, hasEnded: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < SECONDS_TO_START * 5 && !hasEnded(); tries += 1) {
    if (await isHealthy(url)) return true;
    await wait(200);
  }
  return false;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/_health`)).ok;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
