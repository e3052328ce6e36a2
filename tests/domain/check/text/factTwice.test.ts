import type { CheckContext } from '../../../../domain/check';
import { type Entries, said, type Words } from '../support/said';

// The words; what C23 says of them; what surrounds them.
test.each<[Words, readonly string[], CheckContext?, Entries?]>([
  [
    { overview: '主动公开政府信息20条。共公开政府信息16条。' },
    [
      'disclosedItems 20 16 4 | overview:0:12:共公开政府信息16条 | overview:0:0:主动公开政府信息20条',
    ],
  ],
  [{ overview: '主动公开政府信息20条。共公开政府信息20条。' }, []],
  [{ overview: '主动公开政府信息20条，共公开政府信息16条。' }, []],
  [
    { overview: '主动公开政府信息20条。共公开政府信息20条。全年公开政府信息18条。' },
    [
      'disclosedItems 20 18 2 | overview:0:23:全年公开政府信息18条 | overview:0:0:主动公开政府信息20条',
    ],
  ],
  [{ overview: '主动公开政府信息20条。通过网站公开政府信息16条。' }, []],
  [{ overview: '主动公开政府信息20条。组织培训3次。' }, []],
  [{ overview: '收到申请12件。收到申请15件。' }, []],
  [
    { overview: '收到申请12件。收到申请15件。' },
    [],
    {},
    { requests: { 'received.naturalPerson': '12', 'disclosed.naturalPerson': '12' } },
  ],
  [
    { preface: '主动公开政府信息20条。', overview: '主动公开政府信息18条。' },
    [
      'disclosedItems 20 18 2 | overview:0:0:主动公开政府信息18条 | preface:0:0:主动公开政府信息20条',
    ],
  ],
  [{ improvements: '主动公开政府信息20条。主动公开政府信息18条。' }, []],
])('a fact that is told twice: %j', (words, expected, context = {}, tables = {}) => {
  expect(said('C23', words, context, tables)).toEqual(expected);
});
