import { version } from '../package.json';
import { UsageError, parseArguments } from './arguments';
import { ShapeError, checkFlat, exitCodeOf, printChecked } from './check';
import { InputError, readJson } from './input';
import { USAGE } from './wording';

const UNREADABLE = 2;

async function run(args: readonly string[]): Promise<number> {
  const command = parseArguments(args);
  if (command.name === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command.name === 'version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { file, moment, locale, isJson } = command;
  const checked = checkFlat(await readJson(file), moment, locale);
  process.stdout.write(
    isJson ? `${JSON.stringify(checked, null, 2)}\n` : printChecked(checked, locale),
  );
  return exitCodeOf(checked);
}

const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof InputError || error instanceof ShapeError;

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
