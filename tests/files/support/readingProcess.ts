import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { FileContent } from '../../../server/src/files/content';
import { ImportError, type ImportCode } from '../../../server/src/files/importError';
import type { ImportedReport, Source } from '../../../server/src/files/source';
import type { Question } from './answering';

const ROOT = path.join(__dirname, '../../..');
/** Inside of node_modules, so that packages are found from it. */
const BUILT = path.join(ROOT, `node_modules/.cache/reading-reader-${process.pid}.js`);

/** What a process writes that has gone over its heap. */
const OUT_OF_HEAP = 'heap out of memory';

interface Answer {
  readonly id: number;
  readonly read?: unknown;
  readonly refused?: { readonly code: ImportCode; readonly message: string };
  readonly failed?: string;
}

/** The readers in a process that goes on from file to file, as the built one reads a single file. */
export interface ReadingProcess {
  readonly content: (name: string, bytes: Uint8Array) => Promise<FileContent>;
  readonly report: (name: string, bytes: Uint8Array) => Promise<ImportedReport>;
  /** How often it ended for another reason than its heap, without having been told to. */
  readonly deaths: () => number;
  /** What it wrote on its console. */
  readonly said: () => string;
  readonly end: () => Promise<unknown>;
}

function build(): void {
  execFileSync(path.join(ROOT, 'node_modules/.bin/esbuild'), [
    path.join(__dirname, 'answering.ts'),
    '--bundle',
    '--platform=node',
    '--target=node20',
    '--format=cjs',
    '--external:pdfjs-dist',
    '--log-level=warning',
    `--outfile=${BUILT}`,
  ]);
}

/** A process that answers; what it says on its console goes to `say`. */
function startProcess(say: (text: string) => void): ChildProcess {
  const child = fork(BUILT, [], {
    execArgv: ['--max-old-space-size=128'],
    env: {},
    serialization: 'advanced',
    silent: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => say(chunk.toString()));
  }
  return child;
}

export function startReading(): ReadingProcess {
  build();
  let said = '';
  let isOver = false;
  let deaths = 0;
  let child: ChildProcess;
  const open = new Map<number, (answer: Answer) => void>();
  const start = (): void => {
    let own = '';
    child = startProcess((text) => {
      own += text;
      said += text;
    });
    child.on('message', (message) => {
      const answer = message as Answer;
      open.get(answer.id)?.(answer);
      open.delete(answer.id);
    });
    // Out of memory: what it was reading is refused as the server refuses it, and another goes on.
    child.once('close', (code, signal) => {
      const refused = { code: 'tooComplex', message: '' } as const;
      open.forEach((settle, id) => settle({ id, refused }));
      open.clear();
      if (isOver) return;
      if (!own.includes(OUT_OF_HEAP)) {
        deaths += 1;
        said += `\nended with ${signal ?? code}: ${own.slice(-2_000)}\n`;
      }
      start();
    });
  };
  start();
  let count = 0;
  const ask = async (source: Source, wants: Question['wants']): Promise<unknown> => {
    const id = (count += 1);
    const answer = await new Promise<Answer>((settle) => {
      open.set(id, settle);
      child.send({ id, source, wants } satisfies Question);
    });
    if (answer.refused) throw new ImportError(answer.refused.code);
    if (answer.failed !== undefined) throw new Error(answer.failed);
    return answer.read;
  };
  const file = (name: string, bytes: Uint8Array): Source => ({ kind: 'file', name, bytes });
  return {
    content: async (name, bytes) => (await ask(file(name, bytes), 'content')) as FileContent,
    report: async (name, bytes) => (await ask(file(name, bytes), 'report')) as ImportedReport,
    deaths: () => deaths,
    said: () => said,
    end: async () => {
      isOver = true;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}
