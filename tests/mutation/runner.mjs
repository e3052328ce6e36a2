// Runs the tests of a mutant in this process: jest's own loading takes seconds, and half of all mutants
// stand in data that is read only when a file is loaded, so that every one of them would pay it again.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { bind } from 'jest-each';
import { expect } from 'expect';
import { keepFolders } from '../../bench/bundle.mjs';

const { ACTIVE_MUTANT_ENV_VARIABLE, NAMESPACE } = INSTRUMENTER_CONSTANTS;
const ROOT = path.resolve(fileURLToPath(import.meta.url), '../../..');
const FOLDER = 'tests/domain/check';
// What is quick to name a finding comes first.
const FIRST = ['checks.test.ts', 'examples.test.ts', 'profile.test.ts'];
const rank = (name) => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
const suites = () =>
  readdirSync(FOLDER, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))
    .map((name) => `${FOLDER}/${name}`);
/** Nothing of these is mutated: they are loaded once, and a real report is read once. */
const LOADED_ONCE = ['tests/domain/read/support/score', 'tests/support/corpus'];

const context = (globalThis[NAMESPACE] ??= {});

/** What jest writes into a .snap file for a text. */
const snapshots = (suite) => {
  const file = path.resolve(path.dirname(suite), '__snapshots__', `${path.basename(suite)}.snap`);
  const exports = {};
  vm.runInThisContext(`(exports) => {${readFileSync(file, 'utf8')}\n}`, { filename: file })(
    exports,
  );
  return exports;
};

let running = { name: '', suite: '', taken: 0 };
const known = new Map();
expect.extend({
  toMatchSnapshot(received) {
    const { name, suite } = running;
    running.taken += 1;
    if (!known.has(suite)) known.set(suite, snapshots(suite));
    const kept = known.get(suite)[`${name} ${running.taken}`];
    const pass = kept?.replace(/^\n|\n$/gu, '') === `"${received}"`;
    return { pass, message: () => `${name}: the finding differs from the one kept.` };
  },
});

const onceLoaded = {
  name: 'once-loaded',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:score|corpus)$/ }, ({ path: wanted, resolveDir }) => {
      const name = path.relative(process.cwd(), path.resolve(resolveDir, wanted));
      return LOADED_ONCE.includes(name) ? { path: name, external: true } : undefined;
    }),
};

/** A source with all that it imports, as one function. */
async function compile(contents, resolveDir, plugins) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    plugins: [...plugins, keepFolders],
    logLevel: 'error',
  });
  const code = `(function (require, module, exports, begin, test, describe, expect) {${outputFiles[0].text}\n})`;
  return new vm.Script(code, { filename: 'suite.cjs' }).runInThisContext();
}

class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.require = createRequire(path.resolve('package.json'));
    this.once = await this.loadOnce();
    const entry = suites().map(
      (suite) => `begin(${JSON.stringify(suite)}); require('./${suite}');`,
    );
    this.load = await compile(entry.join('\n'), process.cwd(), [onceLoaded]);
  }

  async loadOnce() {
    const entry = LOADED_ONCE.map(
      (name) => `exports[${JSON.stringify(name)}] = require('./${name}');`,
    );
    const exports = {};
    (await compile(entry.join('\n'), ROOT, []))(this.require, { exports }, exports);
    const [score] = LOADED_ONCE;
    const read = new Map();
    const readItem = (item) => {
      if (!read.has(item.id)) read.set(item.id, exports[score].readItem(item));
      return read.get(item.id);
    };
    return { ...exports, [score]: { ...exports[score], readItem } };
  }

  /** Every test there is, of files that are loaded afresh. */
  tests() {
    const found = [];
    const above = [];
    let suite = '';
    const test = (title, run) => found.push({ id: [...above, title].join(' '), suite, run });
    const describe = (title, body) => {
      above.push(title);
      body();
      above.pop();
    };
    test.each = bind(test);
    describe.each = bind(describe);
    describe.skip = () => undefined;
    const begin = (name) => (suite = name);
    const load = (name) => this.once[name] ?? this.require(name);
    this.load(load, { exports: {} }, {}, begin, test, describe, expect);
    return found;
  }

  async results(wanted, bail) {
    const results = [];
    for (const { id, suite, run } of this.tests().filter(({ id }) => wanted?.has(id) ?? true)) {
      running = { name: id, suite, taken: 0 };
      context.currentTestId = id;
      const start = performance.now();
      const base = { id, name: id, fileName: path.resolve(suite) };
      const spent = () => ({ ...base, timeSpentMs: performance.now() - start });
      try {
        await run();
        results.push({ ...spent(), status: TestStatus.Success });
      } catch (error) {
        results.push({ ...spent(), status: TestStatus.Failed, failureMessage: String(error) });
        if (bail) break;
      } finally {
        context.currentTestId = undefined;
      }
    }
    return results;
  }

  async dryRun() {
    context.mutantCoverage = undefined;
    const tests = await this.results(undefined, false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    context.activeMutant = activeMutant.id;
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit ? 0 : undefined;
    try {
      const tests = await this.results(testFilter && new Set(testFilter), !disableBail);
      const endless = determineHitLimitReached(context.hitCount, hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      // What cannot be loaded any more is found by every test.
      const failed = { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed };
      const tests = [{ ...failed, failureMessage: String(error) }];
      return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      context.activeMutant = undefined;
    }
  }
}

delete process.env[ACTIVE_MUTANT_ENV_VARIABLE];
const create = () => new InProcessRunner();
create.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)];
