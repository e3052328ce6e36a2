import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sound } from './flat';
import { buildCli, type BuiltCli } from './process';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => {
  cli.remove();
});

const TITLE = '测试县档案局2024年政府信息公开工作年度报告';
const ROW = '一、本年新收政府信息公开申请数量';
const source = (figures: readonly unknown[]): string =>
  [
    TITLE,
    '一、总体情况',
    '本机关依法公开。',
    '三、收到和处理政府信息公开申请情况',
    [ROW, ...figures].join('\t'),
  ].join('\n');

interface Read {
  readonly year: number;
  readonly organ: string;
  readonly title: string;
  readonly cells: Record<string, { value: unknown; how: string }>;
  readonly findings: { code: string; severity: string }[];
  readonly notes: { code: string; message: string }[];
}

const read = (...args: string[]) => {
  const { code, stdout } = cli.run(['read', ...args, '--json']);
  return { code, report: JSON.parse(stdout) as Read };
};

describe('read', () => {
  test('gives what the source prints, with how each cell came to be', () => {
    cli.write('sound.txt', source([2, 1, 0, 0, 0, 0, 3]));
    const { code, report } = read('sound.txt');
    expect(code).toBe(0);
    expect(report).toMatchObject({ year: 2024, organ: '测试县档案局', title: TITLE });
    expect(report.cells['requests.received.total']).toEqual({ value: 3, how: 'read' });
    expect(report.cells['requests.concluded.total']).toEqual({ value: null, how: 'missing' });
    expect(report.notes.map(({ code: note }) => note)).toContain('N-rowsMissing');
    expect(report.notes.every(({ message }) => message.length > 5)).toBe(true);
  });

  test('leaves a blank total missing, although it could be computed', () => {
    cli.write('blank.tsv', source([2, 1, 0, 0, 0, 0, '']));
    const { report } = read('blank.tsv');
    expect(report.cells['requests.received.total']).toEqual({ value: null, how: 'missing' });
  });

  test('ends with 1 where a figure can’t be one', () => {
    cli.write('wrong.csv', source([2.5, 1, 0, 0, 0, 0, 3.5]).replaceAll('\t', ','));
    const { code, report } = read('wrong.csv');
    expect(code).toBe(1);
    expect(report.findings.map((finding) => finding.code)).toContain('C05');
  });

  test('takes year and organ from the command line where the source is silent', () => {
    cli.write('silent.txt', source([0, 0, 0, 0, 0, 0, 0]).split('\n').slice(1).join('\n'));
    const { report } = read('silent.txt', '--year', '2022', '--organ', '某某局');
    expect(report).toMatchObject({ year: 2022, organ: '某某局' });
  });

  test('reads a folder, and says for each file what became of it', () => {
    const folder = path.join(cli.folder, 'many');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'a.txt'), source([0, 0, 0, 0, 0, 0, 0]));
    writeFileSync(path.join(folder, 'b.html'), Buffer.from([0x3c, 0x70, 0, 0xff]));
    writeFileSync(path.join(folder, 'c.pages'), 'PK');
    const { code, stdout } = cli.run(['read', 'many', '--json']);
    const outcomes = JSON.parse(stdout) as { file: string; error?: string; year?: number }[];
    expect(code).toBe(2);
    expect(outcomes.map(({ file }) => path.basename(file))).toEqual(['a.txt', 'b.html']);
    expect(outcomes[0]?.year).toBe(2024);
    expect(outcomes[1]?.error).toContain('UTF-8');
  });

  test.each([
    ['a file that is not there', ['gone.txt'], '没有这个文件'],
    ['a kind of file that can’t be read', ['x.pages'], '粘贴'],
    ['an empty folder', ['empty'], '没有可读的文件'],
    ['a bad year', ['sound.txt', '--year', '24'], '--year'],
    ['an option of another command', ['sound.txt', '--moment', 'typing'], '--moment'],
    ['nothing to read', [], 'FILE|FOLDER'],
  ])('ends with 2 and says why: %s', (_what, args, sentence) => {
    mkdirSync(path.join(cli.folder, 'empty'), { recursive: true });
    cli.write('x.pages', 'PK');
    const { code, stderr } = cli.run(['read', ...args]);
    expect({ code, said: stderr.includes(sentence) }).toEqual({ code: 2, said: true });
  });
});

describe('check', () => {
  test('takes any file that can be read, at the moment asked for', () => {
    cli.write('short.txt', source([2, 1, 0, 0, 0, 0, 3]));
    expect(cli.run(['check', 'short.txt', '--moment', 'typing']).code).toBe(0);
    expect(cli.run(['check', 'short.txt']).code).toBe(1);
  });

  test('takes what read prints', () => {
    cli.write('sound.txt', source([2, 1, 0, 0, 0, 0, 3]));
    const { stdout } = cli.run(['read', 'sound.txt', '--json']);
    const file = cli.write('read.json', stdout);
    expect(cli.run(['check', file, '--moment', 'import']).code).toBe(0);
    cli.write('sample.json', JSON.stringify(sound()));
    expect(cli.run(['check', 'sample.json']).code).toBe(0);
  });
});
