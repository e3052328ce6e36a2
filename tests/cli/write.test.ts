import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellsOf } from '../../domain/form';
import { importReport } from '../../server/src/files/source';
import { sound } from './flat';
import { buildCli, type BuiltCli } from './process';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
  cli.write('report.json', JSON.stringify(sound()));
});
afterAll(() => cli.remove());

const written = (name: string): Buffer => readFileSync(path.join(cli.folder, name));
const text = (name: string): string => written(name).toString('utf8');
const readBack = async (name: string) =>
  (await importReport({ kind: 'file', name, bytes: written(name) })).report;
const received = () => sound().cells['requests.received.total']?.value;

describe('render, in a folder without any package', () => {
  test.each([
    ['a.docx', []],
    ['draft.docx', ['--draft']],
    ['a.xlsx', []],
    ['a.csv', []],
  ] as const)('%s %j reads back as the report', async (output, options) => {
    const { code, stderr } = cli.run(['render', 'report.json', '--output', output, ...options]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = await readBack(output);
    expect(report.tables.requests.cells['received.total']?.value).toBe(received());
    expect(report.year).toBe(sound().year);
  });

  test('JSON is the report as it was', () => {
    cli.run(['render', 'report.json', '--output', 'a.json']);
    expect(JSON.parse(text('a.json'))).toEqual(sound());
  });

  test('one table as CSV is that table as the form prints it', () => {
    cli.run(['render', 'report.json', '--output', 't.csv', '--table', 'proceedings']);
    expect(text('t.csv')).toMatch(/^\ufeff行政复议,,,,,行政诉讼/u);
  });

  test('a Word file can be made from a file that prints a report', async () => {
    cli.run(['render', 'report.json', '--output', 'b.docx', '--signed-on', '2025-01-20']);
    const { code } = cli.run(['render', 'b.docx', '--output', 'c.xlsx']);
    expect(code).toBe(0);
    expect((await readBack('c.xlsx')).title).toBe((await readBack('b.docx')).title);
  });

  test('a form tells last year’s figures', async () => {
    const options = ['--form', '--previous', 'report.json'];
    expect(cli.run(['render', 'report.json', '--output', 'f.xlsx', ...options]).code).toBe(0);
    expect(
      (await readBack('f.xlsx')).tables.requests.cells['received.naturalPerson'],
    ).toBeDefined();
  });
});

describe('export', () => {
  test('puts many reports into one tidy table', () => {
    const { code } = cli.run(['export', 'report.json', '--output', 'all.csv']);
    expect(code).toBe(0);
    const lines = text('all.csv').trimEnd().split('\r\n');
    const { form } = sound();
    const cells = (['proactive', 'requests', 'proceedings'] as const).flatMap((table) =>
      cellsOf(form, table),
    );
    expect(lines).toHaveLength(cells.length + 1);
  });

  test('or into the office’s table, with the columns that are asked for', () => {
    const ids = 'requests.received.total,proceedings.reconsideration.total';
    cli.run(['export', 'report.json', '--output', 'office.csv', '--cells', ids]);
    const [head, names, line, ...more] = text('office.csv').trimEnd().split('\r\n');
    expect(head).toContain('表三 一、本年新收政府信息公开申请数量 总计');
    expect(names).toBe(`organ_code,organ,year,scope,${ids}`);
    expect(line?.split(',')[4]).toBe(String(received()));
    expect(more).toEqual([]);
    expect(cli.run(['export', 'report.json', '--output', 'o.xlsx', '--cells', ids]).code).toBe(0);
    expect(written('o.xlsx').subarray(0, 2).toString()).toBe('PK');
  });
});

describe('what can’t be done is said, and nothing is written', () => {
  test.each([
    [['render', 'report.json'], '--output'],
    [['render', 'report.json', '--output', 'a.pdf'], '.docx .xlsx .csv .json'],
    [['render', '--output', 'a.docx'], 'FILE'],
    [['render', 'report.json', '--output', 'a.docx', '--table', 'requests'], '.csv'],
    [['render', 'report.json', '--output', 'a.docx', '--signed-on', 'today'], '--signed-on'],
    [['render', 'none.json', '--output', 'a.docx'], 'none.json'],
    [['render', 'report.json', '--output', 'no/folder/a.docx'], 'no/folder/a.docx'],
    [['export', 'report.json', '--output', 'a.docx'], '.csv .xlsx'],
    [['export', 'report.json', '--output', 'a.csv', '--cells', 'requests.x'], 'requests.x'],
  ])('%j names %s', (args, words) => {
    const { code, stderr, stdout } = cli.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
