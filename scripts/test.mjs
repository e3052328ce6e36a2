import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensurePluginBuilt, ensurePortalBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, bin, run } from './run.mjs';

const ALL_CORES = ['--maxWorkers=100%'];
// A server writes thousands of lines about itself, which would bury what failed.
const SERVER = { project: 'server', options: [...ALL_CORES, '--silent'] };
const REQUIRE_ALL = process.env.TEST_REQUIRE === 'all';

await ensureInstalled();
const jestArguments = process.argv.slice(2);
process.exitCode = jestArguments.length > 0 ? await run(bin('jest'), jestArguments) : await all();

/** Every run of the suite; `skip` says why one cannot take place here. */
function plan() {
  const chromium = findChromium();
  const { TEST_POSTGRES_URL, TEST_MYSQL_URL, TEST_PACKED } = process.env;
  return [
    { name: 'unit', project: 'unit' },
    { name: 'server on SQLite', ...SERVER, env: { TEST_DATABASE: 'sqlite' } },
    {
      name: 'server on PostgreSQL',
      ...SERVER,
      env: { TEST_DATABASE: 'postgres' },
      skip: !TEST_POSTGRES_URL && 'TEST_POSTGRES_URL names no server',
    },
    {
      name: 'server on MariaDB',
      ...SERVER,
      env: { TEST_DATABASE: 'mysql' },
      skip: !TEST_MYSQL_URL && 'TEST_MYSQL_URL names no server',
    },
    {
      name: 'browser',
      project: 'e2e',
      options: ['--runInBand'],
      // A browser on a busy machine is late now and then; what is wrong fails twice.
      goes: 2,
      env: { CHROMIUM_PATH: chromium },
      prepare: ensurePortalBuilt,
      skip: !chromium && 'no Chromium found; CHROMIUM_PATH may name one',
    },
    {
      name: 'packed plugin in a fresh Strapi',
      project: 'packed',
      prepare: ensurePluginBuilt,
      skip: !REQUIRE_ALL && TEST_PACKED !== '1' && 'only with TEST_PACKED=1 or TEST_REQUIRE=all',
    },
  ];
}

async function all() {
  const runs = plan();
  const skipped = runs.filter(({ skip }) => skip);
  const results = [];
  for (const entry of runs.filter(({ skip }) => !skip)) results.push(await runProject(entry));
  return report(results, skipped);
}

async function runProject({ name, project, options = ALL_CORES, env = {}, goes = 1, prepare }) {
  console.log(`\n== ${name}`);
  const base = ['--selectProjects', project, '--ci', ...options];
  try {
    await prepare?.();
    let outcome = await runJest(base, env);
    const early = [];
    for (let go = 2; go <= goes && outcome.failedFiles.length > 0; go += 1) {
      early.push(...outcome.failures);
      console.log(`\n== ${name}: once more, what failed`);
      const again = await runJest([...base, '--runTestsByPath', ...outcome.failedFiles], env);
      outcome = replaced(outcome, again);
    }
    return { name, ...outcome, early: outcome.failed > 0 ? [] : early };
  } catch (error) {
    return { name, passed: 0, failed: 1, pending: [], problem: error.message };
  }
}

async function runJest(options, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-result-'));
  const outputFile = path.join(folder, 'result.json');
  try {
    const code = await run(bin('jest'), [...options, '--json', `--outputFile=${outputFile}`], {
      env,
    });
    return read(outputFile, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first run, with the files that were run again as they ended then. */
function replaced(first, again) {
  const passedBefore = first.failedFiles.reduce((sum, file) => sum + first.passedIn.get(file), 0);
  return { ...again, passed: first.passed - passedBefore + again.passed, pending: first.pending };
}

// A file that could not be loaded has no tests to count: it counts as one failure itself.
function read(outputFile, code) {
  const result = JSON.parse(readFileSync(outputFile, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const unexplained = code !== 0 && failed === 0;
  return {
    passed: result.numPassedTests,
    failed: unexplained ? 1 : failed,
    pending: result.testResults.flatMap(pendingTests),
    failures: result.testResults.flatMap(failures),
    failedFiles: result.testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name }) => name),
    passedIn: new Map(result.testResults.map((file) => [file.name, passedTests(file)])),
    problem: unexplained ? `jest ended with exit code ${code}` : undefined,
  };
}

function passedTests({ assertionResults }) {
  return assertionResults.filter(({ status }) => status === 'passed').length;
}

function pendingTests({ name, assertionResults }) {
  const pending = assertionResults.filter(
    ({ status }) => status === 'pending' || status === 'todo',
  );
  return pending.map(({ fullName }) => `${path.relative(ROOT, name)}: ${fullName}`);
}

/** What failed in a file of tests, a line each and the first line of its reason. */
function failures({ name, message, assertionResults }) {
  const file = path.relative(ROOT, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0)
    return assertionResults.length === 0 ? [`${file}: ${firstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`,
  );
}

function firstLine(message = '') {
  return stripVTControlCharacters(message).trim().split('\n', 1)[0];
}

function report(results, skipped) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const pending = results.flatMap((result) => result.pending);
  const failed = total('failed') + (REQUIRE_ALL ? skipped.length : 0);
  console.log('');
  for (const { name, problem, failures = [], early = [] } of results) {
    for (const failure of early) console.log(`passed the second time: ${name}: ${failure}`);
    if (problem) console.log(`failed: ${name} (${problem})`);
    for (const failure of failures) console.log(`failed: ${name}: ${failure}`);
  }
  for (const { name, skip } of skipped) console.log(`skipped: ${name} (${skip})`);
  for (const test of new Set(pending)) console.log(`skipped: ${test}`);
  const count = [`${total('passed')} passed`, `${failed} failed`];
  if (pending.length > 0) count.push(`${pending.length} skipped`);
  console.log(count.join(', '));
  return failed === 0 && total('passed') > 0 ? 0 : 1;
}
