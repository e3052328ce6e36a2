import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseEnvironment, type TestDatabase } from './database';
import { PORTAL, copySeededPortal } from './seededPortal';
import { FIXTURE_SECRETS, startStrapi, type StrapiProcess } from './strapi-process';

export type PortalOptions = {
  /** Start on a database that exists already; the caller drops it. */
  database?: TestDatabase;
  env?: Record<string, string>;
};

/** What it stands on where the caller brings a database. */
function onDatabase(database: TestDatabase) {
  const originals = mkdtempSync(path.join(tmpdir(), 'disclosure-originals-'));
  return {
    env: { ORIGINALS_FOLDER: originals, ...databaseEnvironment(database) },
    drop: () => rmSync(originals, { recursive: true, force: true }),
  };
}

/** The built example portal as a process of its own, with the sample unless a database is given. */
export async function startPortal(options: PortalOptions = {}): Promise<StrapiProcess> {
  const ground = options.database ? onDatabase(options.database) : copySeededPortal();
  const env = { ...FIXTURE_SECRETS, ...ground.env, ...options.env };
  const portal = await startStrapi({ cwd: PORTAL, env });
  return {
    ...portal,
    stop: async (signal) => {
      await portal.stop(signal);
      ground.drop();
    },
  };
}
