import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** When the newest file under these paths was changed, in milliseconds; 0 where none exists. */
export function newest(paths) {
  return Math.max(0, ...paths.map(newestOf));
}

function newestOf(target) {
  if (!existsSync(target)) return 0;
  const stats = statSync(target);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return newest(readdirSync(target).map((name) => path.join(target, name)));
}
