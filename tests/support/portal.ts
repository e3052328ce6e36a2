import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, databaseEnvironment, type TestDatabase } from './database';
import { FIXTURE_SECRETS, startStrapi, type StrapiProcess } from './strapi-process';

const PORTAL = path.resolve(__dirname, '../../examples/portal');

export type PortalOptions = {
  /** Start on a database that exists already; the caller drops it. */
  database?: TestDatabase;
  env?: Record<string, string>;
};

/** The built example portal as a process of its own, on an empty database unless one is given. */
export async function startPortal(options: PortalOptions = {}): Promise<StrapiProcess> {
  const database = options.database ?? (await createDatabase('sqlite'));
  const originals = mkdtempSync(path.join(tmpdir(), 'disclosure-originals-'));
  const env = {
    ORIGINALS_FOLDER: originals,
    ...FIXTURE_SECRETS,
    ...databaseEnvironment(database),
    ...options.env,
  };
  const portal = await startStrapi({ cwd: PORTAL, env });
  return {
    ...portal,
    stop: async (signal) => {
      await portal.stop(signal);
      rmSync(originals, { recursive: true, force: true });
      if (!options.database) await database.drop();
    },
  };
}
