import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import buildReader from './build-reader.cjs';
import { FIXTURE_SECRETS, startStrapi } from './strapi-process';

export const PORTAL = path.resolve(__dirname, '../../examples/portal');

const FOLDER = 'SEEDED_PORTAL';
const DATABASE = 'data.db';
const ORIGINALS = 'originals';

/** Where a portal on SQLite keeps all it has. */
const holdings = (folder: string): Record<string, string> => ({
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, DATABASE),
  ORIGINALS_FOLDER: path.join(folder, ORIGINALS),
});

/** Before the first browser test: the sample is written once, and every portal starts with a copy. */
export async function seedPortal(): Promise<void> {
  buildReader();
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-seeded-'));
  process.env[FOLDER] = folder;
  const env = { ...FIXTURE_SECRETS, ...holdings(folder) };
  const portal = await startStrapi({ cwd: PORTAL, env });
  await portal.stop();
}

export function forgetSeededPortal(): void {
  const folder = process.env[FOLDER];
  if (folder) rmSync(folder, { recursive: true, force: true });
}

/** A copy of the portal with its sample, as the environment that starts on it, and how to drop it. */
export function copySeededPortal(): { env: Record<string, string>; drop: () => void } {
  const seeded = process.env[FOLDER];
  if (!seeded)
    throw new Error(`${FOLDER} names no folder: only browser tests have a seeded portal.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-portal-'));
  cpSync(seeded, folder, { recursive: true });
  return { env: holdings(folder), drop: () => rmSync(folder, { recursive: true, force: true }) };
}
