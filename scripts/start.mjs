import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensurePortalBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ensurePortalSecrets } from './portal-env.mjs';
import { PORTAL, bin } from './run.mjs';

const HOST = process.env.HOST ?? '127.0.0.1';
const PORT = process.env.PORT ?? '1337';
const SECONDS_TO_START = 180;
const COLUMN = '/zfxxgk/zfxxgknb';
const REPORT_LINK = /href="(\/zfxxgk\/zfxxgknb\/[a-z][a-z0-9-]*\/\d{4})"/;

await ensureInstalled();
await ensurePortalBuilt();
ensurePortalSecrets();

const portal = startPortal();
if (await answers(portal)) await welcome();

function startPortal() {
  const child = spawn(bin('strapi'), ['start'], {
    cwd: PORTAL,
    env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', ...process.env, HOST, PORT },
    stdio: 'inherit',
  });
  // The portal closes its database first, then this ends with it. A terminal's Ctrl-C has
  // reached the portal already; it ignores the second signal.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
  return child;
}

async function answers(child) {
  for (let second = 0; second < SECONDS_TO_START; second += 1) {
    if (child.exitCode !== null) return false;
    if (await isHealthy()) return true;
    await wait(1_000);
  }
  console.error(
    `门户在 ${SECONDS_TO_START} 秒内未响应,请查看上面的日志。` +
      ` The portal did not answer within ${SECONDS_TO_START} seconds; see the log above.`,
  );
  child.kill('SIGTERM');
  return false;
}

async function isHealthy() {
  try {
    return (await fetch(`${address()}/_health`)).ok;
  } catch {
    return false;
  }
}

function address() {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return `http://${host}:${PORT}`;
}

async function welcome() {
  const logins = JSON.parse(readFileSync(path.join(PORTAL, 'src/sample/logins.json'), 'utf8'));
  const base = address();
  const report = await someReport(`${base}${COLUMN}`);
  const lines = [
    '',
    '政府信息公开年报示例门户已启动 · The sample portal is running',
    '',
    `  管理后台 Admin    ${base}/admin`,
    `  年报专栏 Column   ${base}${COLUMN}`,
    ...(report
      ? [`  年报页面 Report   ${base}${report}`, `  开放数据 Data     ${base}${report}.json`]
      : []),
    '',
    '登录 · Log in',
    ...logins.map(
      ({ nameZh, role, email, password }) => `  ${nameZh} (${role})  ${email}  ${password}`,
    ),
    '',
    '按 Ctrl-C 停止。 Press Ctrl-C to stop.',
    '',
  ];
  console.log(lines.join('\n'));
}

/** The first report that the column shows. */
async function someReport(column) {
  return REPORT_LINK.exec(await (await fetch(column)).text())?.[1];
}
