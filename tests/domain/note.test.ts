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
    '表三“一、本年新收政府信息公开申请数量”的数字和各列对不上（应有 7 个）：3 | 3。请对照原件填写。',
  ],
  ['N-unused', '没有用上：“这一行没有人认得”。如果是年报的内容，请自行填到相应位置。'],
  ['N-sectionMissing', '没有找到“总体情况”的标题。请核对原件，把这一部分的文字补上。'],
  ['N-yearUnknown', '没有读出年度，请选择这份年报是哪一年的。'],
])('%s says what, where and what to do', (code, sentence) => {
  const { notes } = readReport(blocksFromText(SOURCE));
  const found = notes.filter((note) => note.code === code).map((note) => describeNote(note, 'zh'));
  expect(found).toContain(sentence);
});
