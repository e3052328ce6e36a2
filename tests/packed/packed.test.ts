import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  FIXTURE_SECRETS,
  runStrapi,
  startStrapi,
  type StrapiProcess,
} from '../support/strapi-process';
import { createFreshApp, pack, temporaryFolder, unpack, type PackedPlugin } from './fresh-app';

const folder = temporaryFolder();
let packed: PackedPlugin;
beforeAll(() => {
  packed = pack(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  const ALLOWED = /^(dist\/.+|README(\.[\w-]+)?\.md|CHANGELOG\.md|LICENSE|package\.json)$/;

  test('holds the build and its papers, and nothing else', () => {
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'dist/admin/index.mjs',
        'dist/server/index.js',
        'dist/cli/index.js',
        'dist/admin/src/index.d.ts',
        'dist/server/src/index.d.ts',
        'README.md',
        'README.zh-CN.md',
        'CHANGELOG.md',
        'LICENSE',
        'package.json',
      ]),
    );
    expect(packed.files.filter((file) => !ALLOWED.test(file))).toEqual([]);
  });

  test('has a command that runs in a folder without any other package', () => {
    const plugin = unpack(packed.tarball, folder);
    const missing = path.join(folder, 'missing.json');
    const result = spawnSync(
      process.execPath,
      [path.join(plugin, 'dist/cli/index.js'), 'check', missing],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(result.stderr).toContain('missing.json');
    expect(result.status).toBe(2);
  });
});

describe('a fresh Strapi app with the tarball', () => {
  let app: string;
  let running: StrapiProcess;

  beforeAll(async () => {
    app = createFreshApp(packed.tarball);
    const env = { ...FIXTURE_SECRETS, DATABASE_FILENAME: path.join(app, 'data.db') };
    await runStrapi(['build'], { cwd: app, env });
    running = await startStrapi({ cwd: app, env });
  }, 300_000);
  afterAll(async () => {
    await running?.stop();
    if (app) rmSync(app, { recursive: true, force: true });
  });

  test.each([
    ['/_health', 204],
    ['/admin', 200],
    ['/zfxxgk/zfxxgknb', 200],
  ])('answers %s with %d', async (address, status) => {
    expect((await fetch(`${running.url}${address}`)).status).toBe(status);
  });

  test('has the plugin in its admin', () => {
    const build = path.join(app, 'build');
    const scripts = readdirSync(build).filter((file) => file.endsWith('.js'));
    const texts = scripts.map((file) => readFileSync(path.join(build, file), 'utf8'));
    expect(texts.some((text) => text.includes('plugin::disclosure-report'))).toBe(true);
  });
});
