import type { CheckContext } from '../../../../domain/check';
import { said, type Words } from '../support/said';

// The words; what C36 says of them; what surrounds them.
test.each<[Words, readonly string[], CheckContext?]>([
  [{ title: '示例市教育局2025年政府信息公开工作年度报告' }, []],
  [{ title: ' 示例市教育局 2025 年政府信息公开工作年度报告 ' }, []],
  [
    { title: '示例市教育局2025年信息公开工作年度报告' },
    [
      'noGovernment 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局2025年信息公开工作年度报告',
    ],
  ],
  [
    { title: '示例市教育局2025年政府信息公开年度报告' },
    [
      'noWork 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局2025年政府信息公开年度报告',
    ],
  ],
  [
    { title: '示例市教育局2025年度政府信息公开工作年度报告' },
    [
      'yearTwice 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局2025年度政府信息公开工作年度报告',
    ],
  ],
  [
    { title: '示例市教育局2025年度政府信息公开工作报告' },
    [
      'notAnnual 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局2025年度政府信息公开工作报告',
    ],
  ],
  [
    { title: '示例市教育局2025年政府信息公开工作年度报告（公示）' },
    [
      'ending 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局2025年政府信息公开工作年度报告（公示）',
    ],
  ],
  [
    { title: '示例市教育局2025年政府信息公开工作总结' },
    [
      'ending 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局2025年政府信息公开工作总结',
    ],
  ],
  [
    { title: '示例市教育局政府信息公开工作年度报告' },
    [
      'noYear 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局政府信息公开工作年度报告',
    ],
  ],
  [{ title: '示例市教育局2024年政府信息公开工作年度报告' }, []],
  [
    { title: '示例市教育局205年政府信息公开工作年度报告' },
    [
      'noYear 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局205年政府信息公开工作年度报告',
    ],
  ],
  [
    { title: '2025年政府信息公开工作年度报告' },
    [
      'noOrgan 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:2025年政府信息公开工作年度报告',
    ],
  ],
  [
    { title: '关于示例市教育局2025年政府信息公开工作年度报告' },
    [
      'about 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:关于示例市教育局2025年政府信息公开工作年度报告',
    ],
  ],
  [{ title: '示例市教育局关于2025年政府信息公开工作年度报告' }, []],
  [
    { title: '教育局2025年政府信息公开工作年度报告' },
    [],
    {
      organ: {
        name: '示例市教育局',
        shortName: '教育局',
        kind: 'department',
        makesRules: false,
        subordinates: [],
      },
    },
  ],
  [
    { title: '局2025年政府信息公开工作年度报告' },
    [
      'noOrgan 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:局2025年政府信息公开工作年度报告',
    ],
    {
      organ: {
        name: '示例市教育局',
        shortName: '局',
        kind: 'department',
        makesRules: false,
        subordinates: [],
      },
    },
  ],
  [
    { title: '示例县2025年政府信息公开工作年度报告' },
    [],
    { organ: { name: '示例县人民政府', kind: 'department', makesRules: false, subordinates: [] } },
  ],
  [
    { title: '示例县办公室2025年政府信息公开工作年度报告' },
    [
      'noOrgan 示例县人民政府办公室2025年政府信息公开工作年度报告 | title:0:0:示例县办公室2025年政府信息公开工作年度报告',
    ],
    {
      organ: {
        name: '示例县人民政府办公室',
        kind: 'department',
        makesRules: false,
        subordinates: [],
      },
    },
  ],
  [{ title: '2025年政府信息公开工作年度报告', organ: '' }, []],
  [{ title: '', year: 2025 }, []],
  [
    { title: '总结' },
    [
      'noGovernment noWork ending noYear noOrgan 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:总结',
    ],
  ],
  [
    { title: '示例市教育局2025年度情况和下一年度报告政府信息公开工作' },
    [
      'yearTwice ending 示例市教育局2025年政府信息公开工作年度报告 | title:0:0:示例市教育局2025年度情况和下一年度报告政府信息公开工作',
    ],
  ],
])('the title: %j', (words, expected, context = {}) => {
  expect(said('C36', words, context)).toEqual(expected);
});
