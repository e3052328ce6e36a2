import path from 'node:path';
import { newest } from './freshness.mjs';
import { PORTAL, ROOT, must, bin } from './run.mjs';

const inRoot = (names) => names.map((name) => path.join(ROOT, name));
const inPortal = (names) => names.map((name) => path.join(PORTAL, name));

const ADMIN_SOURCES = inRoot(['domain', 'content-types', 'admin/src', 'package-lock.json']);
const PLUGIN_SOURCES = [
  ...ADMIN_SOURCES,
  ...inRoot(['server/src', 'cli', 'scripts/build-cli.mjs', 'scripts/build-reader.mjs']),
];
// Written last by `npm run build`.
const PLUGIN_BUILT = inRoot(['dist/cli/index.js']);
const PORTAL_SOURCES = [...ADMIN_SOURCES, ...inPortal(['src', 'config', 'tsconfig.json'])];
const PORTAL_BUILT = inPortal(['dist/build/index.html']);

/** Builds the plugin, unless its build is newer than its sources. */
export async function ensurePluginBuilt() {
  if (newest(PLUGIN_BUILT) > newest(PLUGIN_SOURCES)) return;
  console.log('正在构建插件 · Building the plugin …');
  await must('npm', ['run', 'build']);
}

/** Builds the plugin and the portal's admin around it, unless they are fresh. */
export async function ensurePortalBuilt() {
  await ensurePluginBuilt();
  if (newest(PORTAL_BUILT) > newest(PORTAL_SOURCES)) return;
  console.log('正在构建示例门户的管理后台(约 1 分钟) · Building the portal admin (a minute) …');
  await must(bin('strapi'), ['build'], {
    cwd: PORTAL,
    env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
}
