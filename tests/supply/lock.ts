import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../walls/imports';

type Package = {
  version?: string;
  hasInstallScript?: boolean;
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

export type Lock = { packages: Record<string, Package> };

export type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  files: string[];
};

const readJson = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

export const readManifest = (): Manifest => readJson('package.json');
export const readLock = (): Lock => readJson('package-lock.json');

/** Lock keys of everything these packages bring along when the plugin is installed. */
export function broughtAlong(lock: Lock, names: string[]): string[] {
  const seen = new Set<string>();
  const visit = (from: string, name: string): void => {
    const key = resolve(lock, from, name);
    if (key === undefined || seen.has(key)) return;
    seen.add(key);
    const entry = lock.packages[key];
    const next = { ...entry?.dependencies, ...entry?.optionalDependencies };
    for (const dependency of Object.keys(next)) visit(key, dependency);
  };
  for (const name of names) visit('', name);
  return [...seen];
}

// As Node does: look beside the importing package, then one node_modules further up.
function resolve(lock: Lock, from: string, name: string): string | undefined {
  const key = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (lock.packages[key]) return key;
  if (from === '') return undefined;
  const parent = from.lastIndexOf('/node_modules/');
  return resolve(lock, parent === -1 ? '' : from.slice(0, parent), name);
}
