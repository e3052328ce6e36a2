import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface NuMessage {
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

const JAR = require.resolve('vnu-jar/build/dist/vnu.jar');
const ANSWER_BYTES = 64 * 1024 * 1024;

function ask(folder: string): Promise<string> {
  const options = ['-Xss4m', '-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always'];
  return new Promise((resolve, reject) => {
    execFile('java', [...options, folder], { maxBuffer: ANSWER_BYTES }, (error, output) =>
      error ? reject(error) : resolve(output),
    );
  });
}

/** What the Nu HTML checker says about the pages, as `<name>: <message> <markup>`; empty where all is well. */
export async function nuFindings(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-nu-'));
  try {
    const names = [...pages.keys()];
    names.forEach((name, index) =>
      writeFileSync(path.join(folder, `${index}.html`), pages.get(name) ?? ''),
    );
    const { messages } = JSON.parse(await ask(folder)) as { messages: NuMessage[] };
    return messages.map(({ url, message, extract = '' }) => {
      const name = names[Number(path.basename(url, '.html'))];
      return `${name}: ${message} ${extract.trim()}`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
