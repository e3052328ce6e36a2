import type { CheckContext } from '../../../../domain/check';
import { type Entries, said, type Words } from '../support/said';

// The words; what C30 says of them; what surrounds them.
test.each<[Words, readonly string[], CheckContext?, Entries?]>([
  [{ otherMatters: '本年度未收取信息处理费。' }, []],
  [{ otherMatters: '信息公开处理费0元。' }, []],
  [{ otherMatters: '本机关公开处理费为0元。' }, []],
  [{ otherMatters: '信息公开信息处理费为0元。' }, []],
  [{ otherMatters: '未收取任何费用。' }, []],
  [{ otherMatters: '未收取申请人的其他费用。' }, []],
  [{ otherMatters: '未收取，费用。' }, ['missing | otherMatters:0:0:']],
  [{ otherMatters: '收费情况：无。' }, []],
  [{ otherMatters: '信息处理费：无。' }, []],
  [{ otherMatters: '无。' }, ['missing | otherMatters:0:0:']],
  [{ otherMatters: '无。', overview: '本年度未收取信息处理费。' }, []],
  [{ otherMatters: '无。', improvements: '本年度未收取信息处理费。' }, []],
  [{ otherMatters: '无。', preface: '本年度未收取信息处理费。' }, ['missing | otherMatters:0:0:']],
  [{ otherMatters: '无。', fee: { feeText: 'x' } }, ['missing | otherMatters:0:0:']],
  [{ otherMatters: '无。', fee: { notices: '0' } }, []],
  [{ otherMatters: '无。', fee: { amountCharged: '0' } }, []],
  [{ otherMatters: '无。', fee: { amountReceived: '0' } }, []],
  [{ otherMatters: '无。', year: 2021 }, ['missing | otherMatters:0:0:']],
  [{ otherMatters: '无。', year: 2020 }, []],
  [
    { otherMatters: '信息处理费。', fee: { notices: '0' } },
    ['noNotice 2'],
    {},
    { requests: { 'other.feeUnpaid.naturalPerson': '2' } },
  ],
  [
    { otherMatters: '信息处理费。', fee: { notices: '2' } },
    [],
    {},
    { requests: { 'other.feeUnpaid.naturalPerson': '2' } },
  ],
  [
    { otherMatters: '信息处理费。' },
    [],
    {},
    { requests: { 'other.feeUnpaid.naturalPerson': '2' } },
  ],
  [
    { otherMatters: '无。', fee: { amountCharged: '0' } },
    [],
    {},
    { requests: { 'other.feeUnpaid.naturalPerson': '2' } },
  ],
  [
    { otherMatters: '无。', fee: { notices: '0' } },
    [],
    {},
    { requests: { 'other.feeUnpaid.naturalPerson': '0' } },
  ],
])('the processing fee: %j', (words, expected, context = {}, tables = {}) => {
  expect(said('C30', words, context, tables)).toEqual(expected);
});
