import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const BUILD = path.join(ROOT, 'scripts/build-cli.mjs');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCli {
  readonly folder: string;
  readonly run: (args: readonly string[], input?: string | Buffer) => Outcome;
  readonly write: (name: string, content: string | Buffer) => string;
  readonly remove: () => void;
}

/** The command as it is packed, in an empty folder: no packages, no Strapi, no sources. */
export function buildCli(): BuiltCli {
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-cli-'));
  const command = path.join(folder, 'disclosure-report.js');
  execFileSync(process.execPath, [BUILD, command], { cwd: ROOT, stdio: 'pipe' });
  return {
    folder,
    run: (args, input = '') => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '' },
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: status, stdout, stderr };
    },
    write: (name, content) => {
      writeFileSync(path.join(folder, name), content);
      return name;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
