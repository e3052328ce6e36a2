import { describeNote, describedNotes } from '../../domain/message';
import { NOTE_CODES, blocksFromText, readReport } from '../../domain/read';

const LOCALES = ['zh', 'en'] as const;

test.each(LOCALES)('every note has its sentence in %s, and no other code has one', (locale) => {
  expect(describedNotes(locale).sort()).toEqual([...NOTE_CODES].sort());
});

const SOURCE = [
  '二、主动公开政府信息情况',
  '信息内容\t本年处理决定数量',
  '行政许可\t5',
  '行政确认\t7',
  '三、收到和处理政府信息公开申请情况',
  '一、本年新收政府信息公开申请数量\t3\t3',
  '这一行没有人认得',
].join('\n');

test.each([
  ['N-extraRow', '表二没有“行政确认”这一行，没有用上：7。如应并入别的行，请自行填写。'],
  [
    'N-rowUnplaced',
    '表三“一、本年新收政府信息公开申请数量”的数字和各列对不上（应有 7 个）：3、3。请对照原件填写。',
  ],
  ['N-unused', '没有用上：“这一行没有人认得”。如果是年报的内容，请自行填到相应位置。'],
  ['N-sectionMissing', '没有找到“总体情况”的标题。请核对原件，把这一部分的文字补上。'],
  ['N-yearUnknown', '没有读出年度，请选择这份年报是哪一年的。'],
])('%s says what, where and what to do', (code, sentence) => {
  const { notes } = readReport(blocksFromText(SOURCE));
  const found = notes.filter((note) => note.code === code).map((note) => describeNote(note, 'zh'));
  expect(found).toContain(sentence);
});

const told = (...lines: readonly string[]): string[] =>
  readReport(blocksFromText(lines.join('\n'))).notes.map((note) => describeNote(note, 'zh'));

const TABLE = '三、收到和处理政府信息公开申请情况';

test.each([
  ['a label cut over lines', ['商业   科研   社会公益', '企业   机构   组织   机构']],
  ['a header read across', ['社会法律', '公益服务其他']],
  ['one letter of a label', ['业', '构']],
  ['an ordinal alone', ['（六）']],
  ['the caption of a table', ['表三：收到和处理政府信息公开申请情况']],
])('%s is no more than the printed form, and not told of', (_name, lines) => {
  expect(told(TABLE, ...lines).filter((sentence) => sentence.startsWith('没有用上'))).toEqual([]);
});

test('the same words are told of once, in one line, and cut where that shows', () => {
  const long = '另有一行'.repeat(80);
  const said = told(TABLE, '这里  另有\u3000文字', '这里  另有\u3000文字', long);
  expect(said.filter((sentence) => sentence.includes('“这里 另有 文字”'))).toHaveLength(1);
  expect(said.some((sentence) => sentence.includes('另有一…”'))).toBe(true);
});

test('half a remark in brackets is quoted with its line', () => {
  const said = told('二、主动公开政府信息情况', '规章', '22', '（其中修订 16 件）', '235');
  expect(said).toContain('没有用上：“（其中修订 16 件）”。如果是年报的内容，请自行填到相应位置。');
});

test('a row whose figures are told of is not said to be missing as well', () => {
  const said = told(TABLE, '一、本年新收政府信息公开申请数量\t3\t3');
  expect(said.filter((sentence) => sentence.includes('一、本年新收'))).toHaveLength(1);
  expect(said.filter((sentence) => sentence.startsWith('没有找到表三'))).toEqual([]);
});

test('a label in a list is quoted by single marks where it has marks of its own', () => {
  const [sentence] = [
    describeNote(
      {
        code: 'N-rowsMissing',
        params: { table: 'requests', rows: ['withheld.securityOrStability'] },
      },
      'zh',
    ),
  ];
  expect(sentence).toContain('“3.危及‘三安全一稳定’”');
});

test('a row of another form has its label, not its id', () => {
  const note = {
    code: 'N-rowsMissing',
    params: { table: 'proactive', rows: ['otherServices'] },
  } as const;
  expect(describeNote(note, 'zh', 'F2021')).toContain('其他对外管理服务事项');
});
