import { eventWords } from '../../../admin/src/audit/eventWords';

const say = (id: string, values: object = {}) =>
  id.endsWith('between') ? '；' : [id.split('.').pop(), ...Object.values(values)].join(' ');

test.each([
  ['a reason of the menu', { version: 4, reason: 'verified' }, 'version 4；已核实，情况属实'],
  ['a reason in words', { reason: '许可数量漏计。' }, '许可数量漏计。'],
  [
    'several steps and why they are void',
    { steps: ['审核', '签发'], cause: 'edited' },
    '审核、签发；edited',
  ],
  ['a cause that is not known', { cause: 'constructor' }, ''],
  ['no record', 'x', ''],
])('tells %s', (_name, payload, told) => {
  expect(eventWords(payload, say as never, 'zh')).toBe(told);
});
