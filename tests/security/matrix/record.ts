import { createHash } from 'node:crypto';
import type { TestApp } from '../../support/boot';

const TABLES = [
  ...['organs', 'reports', 'editions', 'events', 'approvals', 'comments', 'organ_scopes'],
  ...['facts', 'originals'],
].map((name) => `disclosure_${name}`);

export interface Record {
  readonly rows: number;
  readonly digest: string;
}

/** All that the plugin has written, as the database holds it. */
export async function recordOf(app: TestApp): Promise<Record> {
  const hash = createHash('sha256');
  let rows = 0;
  for (const table of TABLES) {
    const found: object[] = await app.strapi.db.connection(table).orderBy('id');
    rows += found.length;
    hash.update(JSON.stringify([table, found]));
  }
  return { rows, digest: hash.digest('hex') };
}
