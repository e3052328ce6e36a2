import { PLAIN_PROFILE, checkReport } from '../../../../domain/check';
import { saying } from '../examples/text';

const missing = (otherMatters: string, ...requiredHeadings: string[]): unknown[] =>
  checkReport(saying({ otherMatters }), {
    moment: 'submit',
    profile: { ...PLAIN_PROFILE, requiredHeadings },
  })
    .findings.filter(({ code }) => code === 'C48')
    .map(({ params, passages }) => [params['name'], ...passages.map(({ field }) => field)]);

test.each([
  '信息处理费',
  '  信息处理费  ',
  '信息 处理费',
  '（一）信息处理费',
  '（ 一 ）信息处理费',
  '(一)信息处理费',
  '（1）信息处理费',
  '（12） 信息处理费',
  '（二十一）、信息处理费',
  '一、信息处理费',
  '二十一、信息处理费',
  '一 、信息处理费',
  '一.信息处理费',
  '一．信息处理费',
  '1、信息处理费',
  '12. 信息处理费',
  '1 ．信息处理费',
  '1)信息处理费',
  '1）信息处理费',
  '①信息处理费',
  '⑩．信息处理费',
  '前文。\n三、信息处理费\n后文。',
  '信息处理费：未收取。',
  '信息处理费:未收取。',
  '信息处理费。未收取。',
  '信息处理费.未收取。',
  '信息处理费．未收取。',
  '信息处理费；未收取。',
  '信息处理费;未收取。',
  '信息处理费，未收取。',
  '信息处理费,未收取。',
  '信息处理费——未收取。',
  '信息处理费-未收取。',
  '信息处理费 未收取。',
  '信息处 理费：未收取。',
])('a heading: %j', (text) => {
  expect(missing(text, '信息处理费')).toEqual([]);
});

test.each([
  '',
  '未收取。',
  '本年度信息处理费未收取。',
  '未收取信息处理费。',
  '信息处理费收取情况',
  '信息处理费收取情况：无。',
  '（一信息处理费',
  '（第一）信息处理费',
  '一信息处理费',
  '1信息处理费',
  '123、信息处理费',
  '二十一二、信息处理费',
  '（一二三四）信息处理费',
  '⑪信息处理费',
  '在（一）信息处理费',
])('no heading: %j', (text) => {
  expect(missing(text, '信息处理费')).toEqual([['信息处理费', 'otherMatters']]);
});

test('what is asked for may carry a number and spaces of its own', () => {
  expect(missing('1. 信息处理费', '（一） 信息 处理费')).toEqual([]);
  expect(missing('1. 信息处理费', '（二）提案', '建议')).toEqual([
    ['（二）提案', 'otherMatters'],
    ['建议', 'otherMatters'],
  ]);
});
