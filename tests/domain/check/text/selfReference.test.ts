import type { CheckContext } from '../../../../domain/check';
import { said, type Words } from '../support/said';

// The words; what C26 says of them; what surrounds them.
test.each<[Words, readonly string[], CheckContext?]>([
  [
    { organ: '示例县清水镇人民政府', overview: '我局依法公开。' },
    ['self 我局 示例县清水镇人民政府 1 | overview:0:0:我局'],
  ],
  [{ organ: '示例县清水镇人民政府', overview: '我镇依法公开。' }, []],
  [{ organ: '示例市教育局', overview: '我局依法公开。' }, []],
  [
    { organ: '示例市教育局', overview: '我镇依法公开。' },
    ['self 我镇 示例市教育局 1 | overview:0:0:我镇'],
  ],
  [
    { organ: '示例县清水镇人民政府', overview: '我乡依法公开，我厅也是，我乡再说。' },
    [
      'self 我乡 示例县清水镇人民政府 3 | overview:0:0:我乡 | overview:0:7:我厅 | overview:0:12:我乡',
    ],
  ],
  [
    {
      organ: '示例县清水镇人民政府',
      overview: '我镇压住了局面。我局势力、我局限于、我镇域、我乡村、我乡邻、我街压。',
    },
    [],
  ],
  [
    { organ: '示例县清水镇人民政府', overview: '我街道依法公开。' },
    ['self 我街道 示例县清水镇人民政府 1 | overview:0:0:我街道'],
  ],
  [{ organ: '示例区城东街道办事处', overview: '我街道依法公开，我街再说。' }, []],
  [{ organ: '示例地区行政公署', overview: '我街道依法公开。' }, []],
  [{ organ: '示例地区行政公署', overview: '我街依法公开。' }, []],
  [{ organ: '示例市教育局', overview: '我街守信。' }, []],
  [
    { organ: '示例县清水镇人民政府', overview: '', preface: '我局编制本报告。' },
    ['self 我局 示例县清水镇人民政府 1 | preface:0:0:我局'],
  ],
  [
    { organ: '示例县清水镇人民政府', overview: '本机关公开。', preface: '我局编制本报告。' },
    ['self 我局 示例县清水镇人民政府 1 | preface:0:0:我局'],
  ],
  [
    { organ: '示例县清水镇人民政府', overview: '本机关公开。', improvements: '我局不够及时。' },
    ['self 我局 示例县清水镇人民政府 1 | improvements:0:0:我局'],
  ],
  [
    {
      organ: '示例县清水镇人民政府',
      overview: '本机关公开。',
      otherMatters: '我局未收取信息处理费。',
    },
    ['self 我局 示例县清水镇人民政府 1 | otherMatters:0:0:我局'],
  ],
  [{ organ: '示例县清水镇人民政府', overview: '本机关公开。', proactive: '我局公开。' }, []],
  [
    { organ: '清水之家', overview: '我局依法公开。' },
    [],
    {
      organ: {
        name: '清水之家',
        kind: 'department',
        makesRules: false,
        subordinates: [],
        shortName: '清水局',
      },
    },
  ],
  [{ organ: '', overview: '我局依法公开。' }, []],
  [
    { organ: '示例市教育局', overview: '我局在我县公开。' },
    ['self 我县 示例区教育局 1 | overview:0:3:我县'],
    { organ: { name: '示例区教育局', kind: 'department', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例市教育局', overview: '我局在我区公开。' },
    ['self 我区 示例县教育局 1 | overview:0:3:我区'],
    { organ: { name: '示例县教育局', kind: 'department', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例市教育局', overview: '我局在我区公开。' },
    [],
    { organ: { name: '示例区教育局', kind: 'department', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例市教育局', overview: '我局在我县公开。' },
    [],
    { organ: { name: '示例市教育局', kind: 'department', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例市教育局', overview: '我局在我县公开。' },
    [],
    {
      organ: {
        name: '示例区示例县教育局',
        kind: 'department',
        makesRules: false,
        subordinates: [],
      },
    },
  ],
  [
    { organ: '示例市教育局', overview: '我局在我县公开。' },
    [],
    {
      organ: { name: '示例自治区教育局', kind: 'department', makesRules: false, subordinates: [] },
    },
  ],
  [
    { organ: '示例市教育局', overview: '我局在我县域公开，我区划、我县别。' },
    [],
    { organ: { name: '示例区教育局', kind: 'department', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例县人民政府', overview: '我区公开。' },
    ['self 我区 示例县人民政府 1 | overview:0:0:我区'],
    { organ: { name: '示例县人民政府', kind: 'government', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例县人民政府', overview: '我区公开。' },
    ['self 我区 示例县人民政府 1 | overview:0:0:我区'],
    { organ: { name: '示例县人民政府', kind: 'county', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例县人民政府', overview: '我区公开。' },
    [],
    {
      organ: {
        name: '示例县清水镇人民政府',
        kind: 'township',
        makesRules: false,
        subordinates: [],
      },
    },
  ],
  [
    { organ: '示例县人民政府', overview: '我区公开。' },
    [],
    { organ: { name: '示例县管委会', kind: 'committee', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例县人民政府', overview: '我区公开，我区再说，我局也说。' },
    ['self 我局 示例县人民政府 3 | overview:0:10:我局 | overview:0:0:我区 | overview:0:5:我区'],
    { organ: { name: '示例县人民政府', kind: 'government', makesRules: false, subordinates: [] } },
  ],
  [
    { organ: '示例市教育局', overview: '本机关公开。', preface: '由示例市财政局根据条例编制。' },
    [],
  ],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由示例市财政局编制。' }, []],
  [
    { organ: '示例市教育局', overview: '本机关公开。', preface: '由青山县水利厅负责编制。' },
    ['compiler 青山县水利厅 示例市教育局 1 | preface:0:1:青山县水利厅'],
  ],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由某某办公室依据条例作出。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由市教局编制。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由教育局编制。' }, []],
  [
    { organ: '示例市教育局', overview: '本机关公开。', preface: '由示例市教育局所属办公室编制。' },
    [],
  ],
  [
    { organ: '示例市教育局', overview: '本机关公开。', preface: '由青山乡人民政府按照要求编制。' },
    ['compiler 青山乡人民政府 示例市教育局 1 | preface:0:1:青山乡人民政府'],
  ],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由水利委员会依照要求编制。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由青山办事处编制。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由青山管委会编制。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由水局编制。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由水利局发布。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由ABC局编制。' }, []],
  [{ organ: '示例市教育局', overview: '本机关公开。', preface: '由青山县水利局，根据条例。' }, []],
  [{ organ: '', overview: '本机关公开。', preface: '由青山县水利局编制。' }, []],
  [
    { organ: '甲乙部', overview: '本机关公开。', preface: '由丙丁乙戊局编制。' },
    ['compiler 丙丁乙戊局 甲乙部 1 | preface:0:1:丙丁乙戊局'],
  ],
  [{ organ: '甲乙部', overview: '本机关公开。', preface: '由丙甲乙丁局编制。' }, []],
  [
    { organ: '清泉处', overview: '本机关公开。', preface: '由青山水务局编制。' },
    [],
    {
      organ: {
        name: '清泉处',
        kind: 'department',
        makesRules: false,
        subordinates: [],
        shortName: '水务局',
      },
    },
  ],
  [
    { organ: '清泉处', overview: '本机关公开。', preface: '由青山水务局编制。' },
    [],
    {
      organ: {
        name: '清泉处',
        kind: 'department',
        makesRules: false,
        subordinates: [],
        shortName: '山水',
      },
    },
  ],
  [
    { organ: '清泉处', overview: '本机关公开。', preface: '由青山水务局编制。' },
    [],
    {
      organ: {
        name: '清泉处',
        kind: 'department',
        makesRules: false,
        subordinates: [],
        shortName: '山',
      },
    },
  ],
  [
    {
      organ:
        '甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲乙丙部',
      overview: '本机关公开。',
      preface: '由丁乙丙戊局编制。',
    },
    [
      'compiler 丁乙丙戊局 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲乙丙部 1 | preface:0:1:丁乙丙戊局',
    ],
  ],
  [
    {
      organ: '示例县清水镇人民政府',
      overview: '本机关公开。',
      preface: '各年度的情况见下。由青山县水利局编制。',
    },
    ['compiler 青山县水利局 示例县清水镇人民政府 1 | preface:0:10:青山县水利局'],
    {
      organ: {
        name: '示例县清水镇人民政府',
        kind: 'township',
        makesRules: false,
        subordinates: [],
      },
    },
  ],
])('who speaks: %j', (words, expected, context = {}) => {
  expect(said('C26', words, context)).toEqual(expected);
});
