import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PORTAL } from './run.mjs';

const FILE = path.join(PORTAL, '.env');
const secret = () => randomBytes(32).toString('base64');

/** Gives the portal secrets of its own, once. */
export function ensurePortalSecrets() {
  if (existsSync(FILE)) return;
  const lines = [
    `APP_KEYS=${secret()},${secret()}`,
    `ADMIN_JWT_SECRET=${secret()}`,
    `API_TOKEN_SALT=${secret()}`,
    `TRANSFER_TOKEN_SALT=${secret()}`,
    `JWT_SECRET=${secret()}`,
    `ENCRYPTION_KEY=${secret()}`,
  ];
  writeFileSync(FILE, `${lines.join('\n')}\n`, { mode: 0o600 });
}
