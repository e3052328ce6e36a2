import { broughtAlong, readLock, readManifest } from './lock';

const manifest = readManifest();
const lock = readLock();
const direct = Object.keys(manifest.dependencies);
const EXACT = /^\d+\.\d+\.\d+$/;

test('at most ten packages come with the plugin directly', () => {
  expect(direct.length).toBeGreaterThan(0);
  expect(direct.length).toBeLessThanOrEqual(10);
});

test.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))(
  '%s is pinned, and the lock has that version',
  (name, version) => {
    expect(version).toMatch(EXACT);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  },
);

test('nothing that comes with the plugin runs a script when it is installed', () => {
  const brought = broughtAlong(lock, direct);
  expect(brought).toEqual(expect.arrayContaining(direct.map((name) => `node_modules/${name}`)));
  expect(brought.filter((key) => lock.packages[key]?.hasInstallScript)).toEqual([]);
});

test('an install script deep below would be found', () => {
  const packages = {
    'node_modules/a': { dependencies: { b: '1.0.0' } },
    'node_modules/a/node_modules/b': { dependencies: { c: '1.0.0' } },
    'node_modules/b': {},
    'node_modules/c': { hasInstallScript: true },
  };
  expect(broughtAlong({ packages }, ['a'])).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
  ]);
});

test('the lock names no registry', () => {
  const resolved = Object.values(lock.packages).filter((entry) => !entry.link);
  expect(resolved.filter((entry) => entry.resolved !== undefined)).toEqual([]);
});
