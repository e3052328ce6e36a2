import { likeness } from '../../../../domain/check/text/likeness';
import { saying } from '../examples/text';

const OTHER = '示例市财政局';
const like = (own: string, other: string) =>
  likeness(saying({ overview: own }), saying({ overview: other, organ: OTHER }), 'overview');
const share = (own: string, other: string) => like(own, other)?.share;

const ONE = '专栏由两名同志按周更新';
const TWO = '每季开展一轮内部抽查';
const THREE = '在办事大厅设置查询终端';
const FOUR = '与档案馆共建查阅场所';

test('the same words are wholly alike, other words not at all', () => {
  expect(share(`${ONE}。${TWO}。`, `${ONE}。${TWO}。`)).toBe(1);
  expect(share(`${ONE}。${TWO}。`, `${THREE}。${FOUR}。`)).toBe(0);
});

test('a share is of the characters of the clauses, whatever divides them', () => {
  expect(ONE).toHaveLength(11);
  expect(TWO).toHaveLength(10);
  expect(like(`${ONE}，${TWO}。`, `${TWO}；${THREE}！`)).toMatchObject({
    share: 10 / 21,
    size: 21,
  });
  expect(share(`${ONE}：${TWO}？${THREE}。\n${FOUR}`, `${THREE}！${FOUR}`)).toBe(21 / 42);
});

test.each([
  ['numbers', '公开栏目共更新36条内容', '公开栏目共更新1,204条内容'],
  ['percentages', '栏目更新比例为36%左右', '栏目更新比例为4.5％左右'],
  ['numbers in words', '公开栏目共更新三十六条', '公开栏目共更新二百零四条'],
  ['dates in words', '自三月起按周更新栏目', '自十一月起按周更新栏目'],
  ['spaces', '公开栏目按周更新内容', '公开栏目 按周 更新内容'],
  ['what an organ calls itself', '我局公开栏目按周更新', '我街道公开栏目按周更新'],
  ['its kind', '本单位公开栏目按周更新', '本机关公开栏目按周更新'],
  ['where it lies', '全市公开栏目按周更新', '全县公开栏目按周更新'],
  ['its name', `示例市教育局按周更新公开栏目`, `${OTHER}按周更新公开栏目`],
])('%s make no difference', (_, own, other) => {
  expect(share(`${own}。`, `${other}。`)).toBe(1);
});

test.each([
  ['a word', '公开栏目按周更新内容', '公开栏目按月更新内容'],
  ['a numeral that counts nothing', '公开栏目做到一网通办', '公开栏目做到两网通办'],
])('%s does', (_, own, other) => {
  expect(share(`${own}。`, `${other}。`)).toBe(0);
});

test.each([
  '深入贯彻条例的各项要求',
  '以习近平法治思想为指导',
  '认真落实党的二十大精神',
  '按照党中央的统一部署安排',
  '按照国务院的统一部署安排',
  '坚持以人民为中心的思想',
  '坚持公开为常态这一原则',
  '做到应公开尽公开不遗漏',
  '主动公开各类文件和信息',
  '依申请公开渠道保持畅通',
  '受理信息公开申请共若干',
  '存在的主要问题如下所述',
  '存在的问题如下逐一列出',
  '下一步将做好以下几项工作',
  '改进情况在下面逐条说明',
  '改进措施在下面逐条说明',
  '上年结转的事项均已办结',
  '予以公开的信息均已上网',
  '没有发生行政复议的案件',
  '没有发生行政诉讼的案件',
  '统计期限与自然年度相同',
  '未收取信息处理费等费用',
])('what every report says is not compared: %s', (words) => {
  expect(like(`${words}。${ONE}。`, `${words}。${THREE}。`)).toMatchObject({ share: 0, size: 11 });
});

test('clauses of less than six characters say too little', () => {
  expect(like('窗口按周更。窗口按周更新。', '窗口按周更。')).toBeUndefined();
  expect(like('窗口按周更。窗口按周更新。', '窗口按周更。窗口按周更新。')).toMatchObject({
    size: 6,
  });
});

test('nothing is compared with nothing', () => {
  expect(like('', `${ONE}。`)).toBeUndefined();
  expect(like(`${ONE}。`, '')).toBeUndefined();
});

test('the longest run that both have is told, in the offsets of each', () => {
  const own = `${ONE}。${FOUR}。${TWO}，${THREE}。`;
  const other = `${TWO}，${THREE}。${ONE}。`;
  const found = like(own, other);
  expect(own.slice(found?.own.from, found?.own.to)).toBe(`${TWO}，${THREE}`);
  expect(other.slice(found?.other.from, found?.other.to)).toBe(`${TWO}，${THREE}`);
});

test('the first of two runs of one length is told; a clause may stand twice', () => {
  const own = `${ONE}。${THREE}。${TWO}。`;
  const other = `${TWO}。${ONE}。${FOUR}。${ONE}。`;
  const found = like(own, other);
  expect(found?.share).toBe(21 / 32);
  expect(own.slice(found?.own.from, found?.own.to)).toBe(ONE);
  expect([found?.other.from, found?.other.to]).toEqual([
    TWO.length + 1,
    TWO.length + 1 + ONE.length,
  ]);
  const twice = like(`${ONE}。${TWO}。`, `${ONE}。${FOUR}。${ONE}。${TWO}。`);
  expect(twice?.other).toEqual({ from: 23, to: 45 });
});

test('nothing alike has no run', () => {
  expect(like(`${ONE}。`, `${TWO}。`)).toMatchObject({
    own: { from: 0, to: 0 },
    other: { from: 0, to: 0 },
  });
});
