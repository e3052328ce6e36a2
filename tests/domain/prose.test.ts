import fc from 'fast-check';
import {
  addsUp,
  categoryListsOf,
  collapsedSum,
  foldText,
  quantitiesOf,
  readNumeral,
  sentencesOf,
  totalsOf,
} from '../../domain/prose';

const quantities = (text: string): string[] =>
  quantitiesOf(foldText(text)).map(
    ({ value, unit, measure, approximation, isCompared }) =>
      `${value}${measure === 'money' ? ' in ' : ''}${unit}${approximation ? ` ${approximation}` : ''}${isCompared ? ' compared' : ''}`,
  );

test.each([
  ['十二', 12],
  ['二十', 20],
  ['廿八', 28],
  ['两百三十', 230],
  ['一千二百', 1_200],
  ['一千零五', 1_005],
  ['一百二', 120],
  ['一百零二', 102],
  ['三万五千', 35_000],
  ['一万二', 12_000],
  ['二〇二一', 2_021],
  ['两亿', 200_000_000],
])('the numeral %s is %d', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(['百', '万', '十十', '二三百', '一二三百'])('%s is no numeral', (text) => {
  expect(readNumeral(text)).toBeUndefined();
});

describe('quantities', () => {
  test.each<[string, string[]]>([
    ['收到申请12件。', ['12件']],
    ['收到申请１２件。', ['12件']],
    ['收到申请 12 件，答复 1,203 件。', ['12件', '1203件']],
    ['发布信息1.2万条', ['12000条']],
    ['发布信息18万余条', ['180000条 over']],
    ['发布信息300余条', ['300条 over']],
    ['发布信息300多条', ['300条 over']],
    ['发布近500条', ['500条 under']],
    ['发布约500条', ['500条 about']],
    ['超过500条', ['500条 over']],
    ['500条以上', ['500条 over']],
    ['收到两百三十件、十二份', ['230件', '12份']],
    ['收费1.5万元', ['15000 in 万元']],
    ['占33.9%，百分之五', ['33.9%', '5%']],
    ['参加者一千二百人次', ['1200人次']],
    ['同比增长70.3%，较上年增加12件', ['70.3% compared', '12件 compared']],
    ['比去年减少5件', ['5件 compared']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  test.each([
    '2024年1月1日至12月31日',
    '国办公开办函〔2021〕30号',
    '国务院令第711号',
    '《条例》第五十条第四项',
    '电话000-00000000',
    '在20个工作日内',
    '每3个月',
    '一事一审、一次性告知、一件事',
    'https://www.shili.example/art/1234567890123456789.html',
    'xxgk163@shili.example',
    '二〇二四年',
    '“三个100”行动',
    '“十四五”规划',
    '第12期',
    '六个部分',
    '3-5件',
  ])('%s holds none', (text) => {
    expect(quantitiesOf(foldText(text)).filter(({ unit }) => unit !== '')).toEqual([]);
  });

  test('stand where the text has them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('受理', '全年共收到申请', '（二）答复'),
        fc.integer({ min: 10, max: 999_999 }),
        fc.constantFrom('件', '条', '份', '人次'),
        (lead, value, unit) => {
          const text = `${lead}${value}${unit}，其余从略。`;
          const [found] = quantitiesOf(foldText(text));
          expect(text.slice(found?.from, found?.to)).toBe(`${value}${unit}`);
          expect(found?.value).toBe(value);
        },
      ),
    );
  });
});

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
});

describe('lists', () => {
  const lists = (text: string) =>
    categoryListsOf(sentencesOf(foldText(text))).map((list) => {
      const values = list.groups.flat().map(({ quantity }) => quantity.value);
      const isSound = [values, ...list.groups.map((group) => group.map((i) => i.quantity.value))]
        .filter((each) => each.length > 1)
        .some((each) => totalsOf(list).some((total) => addsUp(each, total)));
      return { total: list.total.value, values, isSound, sum: collapsedSum(values) };
    });

  test('a total with its parts, and brackets inside', () => {
    const found = lists('公开信息444条，其中网站118条（动态70条+公告48条）、微信294条、其他32条。');
    expect(found).toEqual([
      { total: 118, values: [70, 48], isSound: true, sum: 118 },
      { total: 444, values: [118, 294, 32], isSound: true, sum: 444 },
    ]);
  });

  test('units that stand once', () => {
    const [found] = lists('共公开25条，其中机构1、政策12、其他12。');
    expect(found).toMatchObject({ total: 25, values: [1, 12, 12], isSound: true });
  });

  test('分别', () => {
    const [found] = lists('网站、微信、微博共发布30条，分别为12条、13条、5条。');
    expect(found).toMatchObject({ total: 30, values: [12, 13, 5], isSound: true });
  });

  test('parts in the next sentence, by unit', () => {
    const found = lists(
      '对6件申请收费700元。其中，甲局1件，收取100元；乙局2件，收取200元；丙局3件，收取400元。',
    );
    expect(found).toEqual([
      { total: 6, values: [1, 2, 3], isSound: true, sum: 6 },
      { total: 700, values: [100, 200, 400], isSound: true, sum: 700 },
    ]);
  });

  test('a second dimension', () => {
    const [found] = lists('受理30件，其中自然人28件、法人2件；网上申请25件、信函5件。');
    expect(found).toMatchObject({ total: 30, isSound: true });
  });

  test('parts of a part without brackets', () => {
    expect(addsUp([294, 70, 224, 150], { least: 444, most: 444 })).toBe(true);
    expect(addsUp([294, 70, 225, 150], { least: 445, most: 445 })).toBe(false);
  });

  test('a list that is wrong has no reading', () => {
    const [found] = lists('全年公开3437条，包括甲12条、乙1740条、丙225条、丁110条、戊1827条。');
    expect(found).toMatchObject({ total: 3437, sum: 3914, isSound: false });
  });
});
