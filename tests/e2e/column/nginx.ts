import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const EXAMPLES = path.resolve(__dirname, '../../../examples/embedding');
const STRAPI = '127.0.0.1:1337';
const PORTAL = '127.0.0.1:8080';

export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

export interface Nginx {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** The examples as they are published, served by a real nginx; only the two addresses are others. */
export async function startNginx(strapiPort: number, port: number): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-nginx-'));
  // nginx started by root reads files as nobody.
  chmodSync(folder, 0o755);
  cpSync(EXAMPLES, folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    const placed = text.replaceAll(STRAPI, `127.0.0.1:${strapiPort}`);
    writeFileSync(file, placed.replaceAll(PORTAL, `127.0.0.1:${port}`));
  }
  const child = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await isUp(`${url}/frame.html`)); tries += 1) {
    if (child.exitCode !== null || tries > 100) {
      await stop();
      throw new Error(`nginx did not start: ${said.slice(-1_000)}`);
    }
    await wait(100);
  }
  return { url, stop };
}
