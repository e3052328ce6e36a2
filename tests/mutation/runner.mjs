// Runs the tests of a mutant in this process: jest's own loading takes seconds, and half of all mutants
// stand in data that is read only when a file is loaded, so that every one of them would pay it again.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
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
// The tables of examples alone: they name each finding, and a mutant meets them in milliseconds.
// Properties and real reports would run for every mutant without saying more.
const SUITES = ['checks', 'examples', 'profile', 'engine', 'page', 'everything'].map(
  (name) => `tests/domain/check/${name}.test.ts`,
);

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

class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const entry = SUITES.map((suite) => `begin(${JSON.stringify(suite)}); require('./${suite}');`);
    const { outputFiles } = await build({
      stdin: { contents: entry.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      packages: 'external',
      plugins: [keepFolders],
      logLevel: 'error',
    });
    const code = `(function (require, module, exports, begin, test, describe, expect) {${outputFiles[0].text}\n})`;
    this.load = new vm.Script(code, { filename: 'suite.cjs' }).runInThisContext();
    this.require = createRequire(path.resolve('package.json'));
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
    const begin = (name) => (suite = name);
    this.load(this.require, { exports: {} }, {}, begin, test, describe, expect);
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
