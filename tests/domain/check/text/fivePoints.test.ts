import type { CheckContext } from '../../../../domain/check';
import { said, type Words } from '../support/said';

// The words; what C11 says of them; what surrounds them.
test.each<[Words, readonly string[], CheckContext?]>([
  [{ overview: '主动公开。依申请公开。信息管理。网站。监督。' }, []],
  [
    { overview: '公开。' },
    ['points proactive onRequest management platform supervision | overview:0:0:'],
  ],
  [{ overview: ' ' }, []],
  [{ overview: '信息发布。依申请公开。信息管理。网站。监督。' }, []],
  [{ overview: '公开各类政府信息。依申请公开。信息管理。网站。监督。' }, []],
  [{ overview: '发布政务信息。依申请公开。信息管理。网站。监督。' }, []],
  [{ overview: '公开各项政务信息。依申请公开。信息管理。网站。监督。' }, []],
  [{ overview: '公开信息。依申请公开。信息管理。网站。监督。' }, []],
  [{ overview: '发布信息。依申请公开。信息管理。网站。监督。' }, []],
  [{ overview: '主动公开。依申请。信息管理。网站。监督。' }, []],
  [{ overview: '主动公开。信息公开申请。信息管理。网站。监督。' }, []],
  [{ overview: '主动公开。公开申请。信息管理。网站。监督。' }, []],
  [{ overview: '主动公开。申请公开。信息管理。网站。监督。' }, []],
  [{ overview: '主动公开。申请。信息管理。网站。监督。' }, ['points onRequest | overview:0:0:']],
  [{ overview: '主动公开。依申请公开。公文流转登记管理。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。文件归档管理。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。信息的全部流程管理。网站。监督。' }, []],
  [
    { overview: '主动公开。依申请公开。信息的全部流转过程管理。网站。监督。' },
    ['points management | overview:0:0:'],
  ],
  [
    { overview: '主动公开。依申请公开。信息，管理。网站。监督。' },
    ['points management | overview:0:0:'],
  ],
  [{ overview: '主动公开。依申请公开。保密审查。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。三审三校。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。审查。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。审核。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。归集。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。规范管理。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。动态调整。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。公开属性。网站。监督。' }, []],
  [{ overview: '主动公开。依申请公开。管理。网站。监督。' }, ['points management | overview:0:0:']],
  [{ overview: '主动公开。依申请公开。信息管理。平台。监督。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。新媒体。监督。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。专栏。监督。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。公众号。监督。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。公开栏。监督。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。查阅点。监督。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。专区。监督。' }, []],
  [
    { overview: '主动公开。依申请公开。信息管理。窗口。监督。' },
    ['points platform | overview:0:0:'],
  ],
  [{ overview: '主动公开。依申请公开。信息管理。网站。考核。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。网站。评议。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。网站。责任追究。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。网站。培训。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。网站。督查。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。网站。督导。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。网站。检查。' }, []],
  [{ overview: '主动公开。依申请公开。信息管理。网站。问责。' }, []],
  [
    { overview: '主动公开。依申请公开。信息管理。网站。会议。' },
    ['points supervision | overview:0:0:'],
  ],
  [
    { overview: '主动公开。依申请公开。信息管理。网站。监督。' },
    ['results assessment review accountability | overview:0:0:'],
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评议、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考评、评议、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。绩效、评议、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。评估、评议、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评价、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评估、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、满意度、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、问卷、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、测评、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、第三方、追责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评议、责任追究。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评议、问责。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评议、追究。' },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评议、无责任追责的情形。' },
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
    {
      overview:
        '主动公开。依申请公开。信息管理。网站。监督。考核、评议、未发生责任人员的任何情况。',
    },
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评议、责任，事件。' },
    ['results accountability | overview:0:0:'],
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
    { overview: '主动公开。依申请公开。信息管理。网站。监督。考核、评议、没有责任事件。' },
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
    {
      overview:
        '主动公开。依申请公开。信息管理。网站。监督。考核、评议、责任在本年度内没有发生过任何一起情形。',
    },
    ['results accountability | overview:0:0:'],
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
    { overview: '公开。' },
    [
      'points proactive onRequest management platform supervision | overview:0:0:',
      'results assessment review accountability | overview:0:0:',
    ],
    {
      organ: {
        name: '示例县清水镇人民政府',
        kind: 'township',
        makesRules: false,
        subordinates: [],
      },
    },
  ],
])('the five points: %j', (words, expected, context = {}) => {
  expect(said('C11', words, context)).toEqual(expected);
});
