import { version } from '../package.json';
import { ImportError } from '../server/src/files/importError';
import { UsageError, parseArguments, type Command } from './arguments';
import { ShapeError, exitCodeOf, printChecked, type CheckedReport } from './check';
import { checkFile } from './checkFile';
import { exportColumn } from './column';
import { InputError } from './input';
import { readFile, readableFiles } from './read';
import { fetchHead, printVerdict, verifyChain } from './verify';
import { USAGE, fileHeading, noFiles } from './wording';
import { exportReports, render } from './write';

const UNREADABLE = 2;

const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof InputError ||
  error instanceof ShapeError ||
  error instanceof ImportError;

const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function check(command: Extract<Command, { name: 'check' }>): Promise<number> {
  const checked = await checkFile(command);
  const { isJson, locale } = command;
  process.stdout.write(isJson ? printJson(checked) : printChecked(checked, locale));
  return exitCodeOf(checked);
}

type Outcome = { readonly file: string } & (CheckedReport | { readonly error: string });

/** One file of a folder that can't be read must not keep the others from being read. */
async function readOne(
  file: string,
  { hints, locale }: Extract<Command, { name: 'read' }>,
): Promise<Outcome> {
  try {
    return { file, ...(await readFile(file, hints, 'import', locale)) };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { file, error: error.message };
  }
}

const codeOf = (outcome: Outcome): number =>
  'error' in outcome ? UNREADABLE : exitCodeOf(outcome);

async function read(command: Extract<Command, { name: 'read' }>): Promise<number> {
  const { file, hints, locale, isJson } = command;
  const files = readableFiles(file);
  if (files.length === 0) throw new InputError('unreadable', noFiles(file));
  if (files[0] === file) {
    const only = await readFile(file, hints, 'import', locale);
    process.stdout.write(isJson ? printJson(only) : printChecked(only, locale));
    return exitCodeOf(only);
  }
  const outcomes: Outcome[] = [];
  for (const each of files) outcomes.push(await readOne(each, command));
  const printed = outcomes.map((outcome) => {
    const text = 'error' in outcome ? `${outcome.error}\n` : printChecked(outcome, locale);
    return `${fileHeading(outcome.file)}\n${text}`;
  });
  process.stdout.write(isJson ? printJson(outcomes) : printed.join('\n'));
  return Math.max(...outcomes.map(codeOf));
}

async function column(command: Extract<Command, { name: 'column' }>): Promise<number> {
  process.stdout.write(`${await exportColumn(command)}\n`);
  return 0;
}

/** 1 where the chain is not as it was written, as a check with errors. */
async function verify(command: Extract<Command, { name: 'verify' }>): Promise<number> {
  const { file, head, isJson, locale } = command;
  const verdict = await verifyChain(file, head === undefined ? undefined : await fetchHead(head));
  process.stdout.write(isJson ? printJson(verdict) : printVerdict(verdict, locale));
  return verdict.ok ? 0 : 1;
}

async function run(args: readonly string[]): Promise<number> {
  const command = parseArguments(args);
  if (command.name === 'check') return check(command);
  if (command.name === 'read') return read(command);
  if (command.name === 'render') return render(command).then(() => 0);
  if (command.name === 'export') return exportReports(command).then(() => 0);
  if (command.name === 'column') return column(command);
  if (command.name === 'verify') return verify(command);
  process.stdout.write(command.name === 'help' ? USAGE : `${version}\n`);
  return 0;
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = UNREADABLE;
  },
);
