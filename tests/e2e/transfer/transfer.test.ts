import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStore } from '../../../server/src/store';
import { bootStrapi } from '../../support/boot';
import { createDatabase, databaseEnvironment, type TestDatabase } from '../../support/database';
import { holdingsOf } from '../../support/holdings';
import { startPortal } from '../../support/portal';
import { FIXTURE_SECRETS, runStrapi, type StrapiProcess } from '../../support/strapi-process';

const PORTAL = path.resolve(__dirname, '../../../examples/portal');
const COLUMN = '/zfxxgk/zfxxgknb';

let folder: string;
let from: TestDatabase;
let to: TestDatabase;
let before: Record<string, string>;

const run = (args: string[], database: TestDatabase): Promise<string> =>
  runStrapi(args, { cwd: PORTAL, env: { ...FIXTURE_SECRETS, ...databaseEnvironment(database) } });

/** What the public reads: two reports with all their figures, and the head of the chain. */
async function published({ url }: StrapiProcess): Promise<Record<string, string>> {
  const paths = ['/jiaoyuju/2025.json', '/jiaoyuju/2024.json', '/chain.json'];
  const read = paths.map(async (each): Promise<[string, string]> => {
    const answer = await fetch(`${url}${COLUMN}${each}`);
    return [each, `${answer.status} ${(await answer.text()).replaceAll(url, '')}`];
  });
  return Object.fromEntries(await Promise.all(read));
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'disclosure-transfer-'));
  [from, to] = await Promise.all([createDatabase('sqlite'), createDatabase('sqlite')]);
  const portal = await startPortal({ database: from });
  before = await published(portal);
  await portal.stop();
  await run(['export', '--no-encrypt', '--no-compress', '-f', path.join(folder, 'all')], from);
  await run(['import', '--force', '-f', path.join(folder, 'all.tar')], to);
}, 600_000);
afterAll(async () => {
  await Promise.all([from?.drop(), to?.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

test('what `strapi import` brings is the same column', async () => {
  expect(before['/jiaoyuju/2025.json']).toMatch(/^200 /u);
  const portal = await startPortal({ database: to });
  expect(await published(portal)).toEqual(before);
  await portal.stop();
}, 240_000);

test('and the same holdings, down to each edition’s bytes, with a sound chain', async () => {
  const held: unknown[] = [];
  for (const database of [from, to]) {
    const app = await bootStrapi({ database });
    const verdict = await createStore(app.strapi).verify();
    expect(verdict).toMatchObject({ ok: true, faults: [] });
    held.push(await holdingsOf(app));
    await app.destroy();
  }
  expect(held[1]).toEqual(held[0]);
}, 240_000);
