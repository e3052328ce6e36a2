import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newest } from './freshness.mjs';
import { ROOT, run } from './run.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
// npm writes this file last, so it stands for a finished installation.
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
const OLDEST_NODE = 20;
const ATTEMPTS = 3;

/** Installs what the lock names, unless it is installed already. */
export async function ensureInstalled() {
  requireNode();
  if (newest([INSTALLED]) >= newest([LOCK])) return;
  console.log('正在安装依赖(约需 2–4 分钟) · Installing packages (2–4 minutes) …');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
    if (code === 0) return;
    if (attempt < ATTEMPTS) await wait(attempt * 5_000);
  }
  throw new Error(
    `依赖安装失败,已试 ${ATTEMPTS} 次;请检查网络或 npm 镜像后重试。` +
      ` npm ci failed ${ATTEMPTS} times; check the network or the registry, then run this again.`,
  );
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return;
  throw new Error(
    `需要 Node.js ${OLDEST_NODE} 或更高版本,当前是 ${process.versions.node}。` +
      ` Node.js ${OLDEST_NODE} or later is needed; this is ${process.versions.node}.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureInstalled();
