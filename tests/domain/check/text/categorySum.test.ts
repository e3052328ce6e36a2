import type { CheckContext } from '../../../../domain/check';
import { type Entries, said, type Words } from '../support/said';

// The words; what C20 says of them; what surrounds them.
test.each<[Words, readonly string[], CheckContext?, Entries?]>([
  [
    { overview: '公开信息100条，其中政策10条、动态20条、公告80条。' },
    ['above 100 100条 10+20+80 110 10 | overview:0:4:100条，其中政策10条、动态20条、公告80条'],
  ],
  [{ overview: '公开信息100条，其中政策10条、动态20条、公告70条。' }, []],
  [
    { overview: '公开信息100条，其中政策10条、动态20条、公告60条。' },
    ['below 100 100条 10+20+60 90 -10 | overview:0:4:100条，其中政策10条、动态20条、公告60条'],
  ],
  [{ overview: '公开信息100条，其中政策10条、动态20条、公告10条。' }, []],
  [
    { overview: '公开信息100条，其中政策10条、动态20条、公告50条。' },
    ['below 100 100条 10+20+50 80 -20 | overview:0:4:100条，其中政策10条、动态20条、公告50条'],
  ],
  [{ overview: '公开信息100条，其中政策10条、动态20条、公告49条。' }, []],
  [
    { overview: '公开信息100条，其中政策120条。' },
    ['partAbove 100 100条 120 120 20 | overview:0:4:100条，其中政策120条'],
  ],
  [
    { overview: '公开信息100条，其中政策20条、动态120条。' },
    ['partAbove 100 100条 20+120 140 40 | overview:0:4:100条，其中政策20条、动态120条'],
  ],
  [
    { overview: '公开信息100条，其中政策60条、动态60条。' },
    ['above 100 100条 60+60 120 20 | overview:0:4:100条，其中政策60条、动态60条'],
  ],
  [{ overview: '公开信息100条，其中政策90条、动态5条。' }, []],
  [{ overview: '公开信息100条，其中政策50条、动态40条、公告5条等。' }, []],
  [{ overview: '公开信息100余条，其中政策50条、动态40条、公告5条。' }, []],
  [
    { overview: '公开信息100余条，其中政策50条、其他100余条。' },
    ['partEquals 100 100余条 50+100 150 50 | overview:0:4:100余条，其中政策50条、其他100余条'],
  ],
  [{ overview: '公开信息100余条，其中其他100余条。' }, []],
  [{ overview: '公开信息100条，其中政策50余条、动态60条、公告5条。' }, []],
  [{ overview: '公开信息100条，其中政策10件、动态20件、公告80件。' }, []],
  [
    { overview: '公开信息100条，其中政策10、动态20、公告80条。' },
    ['above 100 100条 10+20+80 110 10 | overview:0:4:100条，其中政策10、动态20、公告80条'],
  ],
  [
    { overview: '图文和视频100条，分别为60条、30条。' },
    ['below 100 100条 60+30 90 -10 | overview:0:5:100条，分别为60条、30条'],
  ],
  [
    { overview: '图文和视频100条，分别为60条、50条。' },
    ['above 100 100条 60+50 110 10 | overview:0:5:100条，分别为60条、50条'],
  ],
  [
    { overview: '图文和视频100条，分别为10条、30条。' },
    ['below 100 100条 10+30 40 -60 | overview:0:5:100条，分别为10条、30条'],
  ],
  [{ overview: '公开信息100条，包括政策60条，动态60条；网站50条，公众号50条。' }, []],
  [{ overview: '公开信息100条，其中政策60条、动态60条；网站70条、公众号20条。' }, []],
  [{ overview: '公开信息100条，网站50条，其中政策30条、动态10条、公告20条。' }, []],
  [
    { overview: '公开信息100条、文件50件，其中政策30条、动态50条、公告30条。' },
    [
      'above 100 100条 30+50+30 110 10 | overview:0:4:100条、文件50件，其中政策30条、动态50条、公告30条',
    ],
  ],
  [
    { overview: '公开信息1万条，其中政策5000条、动态4000条、公告900条。' },
    [
      'below 10000 1万条 5000+4000+900 9900 -100 | overview:0:4:1万条，其中政策5000条、动态4000条、公告900条',
    ],
  ],
  [
    { overview: '公开信息100条，公布10件，其中政策30条、动态30条、公告50条。' },
    [
      'above 100 100条 30+30+50 110 10 | overview:0:4:100条，公布10件，其中政策30条、动态30条、公告50条',
    ],
  ],
  [
    { overview: '收到申请10件，其中予以公开5件、部分公开2件、不予公开1件。' },
    [],
    {},
    {
      requests: {
        'received.naturalPerson': '10',
        'disclosed.naturalPerson': '5',
        'partlyDisclosed.naturalPerson': '2',
        'withheld.stateSecret.naturalPerson': '1',
        'pendingAtEnd.naturalPerson': '2',
      },
    },
  ],
  [
    { overview: '收到申请10件，其中予以公开5件、部分公开2件、不予公开2件。' },
    ['below 10 10件 5+2+2 9 -1 | overview:0:4:10件，其中予以公开5件、部分公开2件、不予公开2件'],
    {},
    {
      requests: {
        'received.naturalPerson': '10',
        'disclosed.naturalPerson': '5',
        'partlyDisclosed.naturalPerson': '2',
        'withheld.stateSecret.naturalPerson': '1',
        'pendingAtEnd.naturalPerson': '2',
      },
    },
  ],
  [
    { overview: '收到申请10件，其中政策5件、动态2件、公告1件。' },
    ['below 10 10件 5+2+1 8 -2 | overview:0:4:10件，其中政策5件、动态2件、公告1件'],
    {},
    {
      requests: {
        'received.naturalPerson': '10',
        'disclosed.naturalPerson': '8',
        'pendingAtEnd.naturalPerson': '2',
      },
    },
  ],
  [
    { overview: '收到申请10件，其中予以公开5件、部分公开2件、不予公开5件。' },
    [],
    {},
    {
      requests: {
        'received.naturalPerson': '10',
        'pendingAtStart.naturalPerson': '2',
        'disclosed.naturalPerson': '12',
      },
    },
  ],
  [
    { preface: '公开信息100条，其中政策10条、动态20条、公告80条。' },
    ['above 100 100条 10+20+80 110 10 | preface:0:4:100条，其中政策10条、动态20条、公告80条'],
  ],
  [
    { improvements: '公开信息100条，其中政策10条、动态20条、公告80条。' },
    ['above 100 100条 10+20+80 110 10 | improvements:0:4:100条，其中政策10条、动态20条、公告80条'],
  ],
  [
    { overview: '公开信息100.5万条，其中政策50.2万条、动态40.1万条、公告10.3万条。' },
    [
      'above 1005000 100.5万条 502000+401000+103000 1006000 1000 | overview:0:4:100.5万条，其中政策50.2万条、动态40.1万条、公告10.3万条',
    ],
  ],
])('the parts of a list: %j', (words, expected, context = {}, tables = {}) => {
  expect(said('C20', words, context, tables)).toEqual(expected);
});
