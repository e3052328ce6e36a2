import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileContent } from '../../../server/src/files/content';
import { ImportError, type ImportCode } from '../../../server/src/files/importError';
import type { ImportedReport, Source } from '../../../server/src/files/source';
import type { Question } from './answering';

const ROOT = path.join(__dirname, '../../..');
/** Inside of node_modules, so that packages are found from it. */
const BUILT = path.join(ROOT, `node_modules/.cache/reading-thread-${process.pid}.js`);

interface Answer {
  readonly id: number;
  readonly read?: unknown;
  readonly refused?: { readonly code: ImportCode; readonly message: string };
  readonly failed?: string;
}

/** The readers in a thread that goes on from file to file, as the built one reads a single file. */
export interface ReadingThread {
  readonly content: (name: string, bytes: Uint8Array) => Promise<FileContent>;
  readonly report: (name: string, bytes: Uint8Array) => Promise<ImportedReport>;
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

export function startReading(): ReadingThread {
  build();
  const worker = new Worker(BUILT, {
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  let said = '';
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const open = new Map<
    number,
    { settle: (answer: Answer) => void; fail: (error: Error) => void }
  >();
  worker.on('message', (answer: Answer) => {
    open.get(answer.id)?.settle(answer);
    open.delete(answer.id);
  });
  worker.on('error', (error: unknown) => {
    open.forEach(({ fail }) => fail(error instanceof Error ? error : new Error(String(error))));
  });
  let count = 0;
  const ask = async (source: Source, wants: Question['wants']): Promise<unknown> => {
    const id = (count += 1);
    const answer = await new Promise<Answer>((settle, fail) => {
      open.set(id, { settle, fail });
      worker.postMessage({ id, source, wants } satisfies Question);
    });
    if (answer.refused) throw new ImportError(answer.refused.code);
    if (answer.failed !== undefined) throw new Error(answer.failed);
    return answer.read;
  };
  const file = (name: string, bytes: Uint8Array): Source => ({ kind: 'file', name, bytes });
  return {
    content: async (name, bytes) => (await ask(file(name, bytes), 'content')) as FileContent,
    report: async (name, bytes) => (await ask(file(name, bytes), 'report')) as ImportedReport,
    said: () => said,
    end: () => worker.terminate(),
  };
}
