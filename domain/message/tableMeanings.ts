import { meaning, type Meanings, type Pair } from './meaning';

const RECOUNT: Pair = [
  '按等式逐格核对；总计可以采用计算值。',
  'Check the cells of the sum; a total may be replaced by the computed one.',
];

/** Checks of a single table. */
export const TABLE_MEANINGS: Meanings = {
  C01: meaning(
    ['办理结果合计', 'Sum of outcomes'],
    [
      '表三每一列的（七）总计等于该列各种办理结果之和。',
      'In each column of Table 3 the total of outcomes is the sum of its outcomes.',
    ],
    RECOUNT,
  ),
  C02: meaning(
    ['收办平衡', 'Balance of requests'],
    [
      '表三每一列：第一项加第二项，等于第三项的总计加第四项。',
      'In each column of Table 3, items 1 + 2 equal the total of item 3 + item 4.',
    ],
    [
      '核对这四格；新收、结转和办理结果都要按登记台账计。',
      'Check these four cells against the register.',
    ],
  ),
  C03: meaning(
    ['行总计', 'Row total'],
    [
      '表三每一行的总计等于自然人与各类组织之和。',
      'In each row of Table 3 the total is the sum of all applicants.',
    ],
    RECOUNT,
  ),
  C04: meaning(
    ['复议诉讼总计', 'Totals of proceedings'],
    [
      '表四三个部分的总计，都等于维持、纠正、其他、尚未审结之和。',
      'In each of the three parts of Table 4 the total is the sum of its four results.',
    ],
    RECOUNT,
  ),
  C05: meaning(
    ['数值类型', 'Kind of number'],
    [
      '件数是大于或等于 0 的整数；只有金额有小数，只有“本年增/减”有正负号。',
      'Counts are integers of 0 or more; only amounts have decimals, only changes have a sign.',
    ],
    ['改成数字；带单位的，换算成表头的单位。', 'Enter a number, in the unit of the header.'],
  ),
  C06: meaning(
    ['空白与符号', 'Blanks and tokens'],
    [
      '发布时每一格都是数字；“/”“—”“无”等逐一指出，绝不自动改成 0。',
      'Every cell holds a number when published; tokens such as “/” are named, and never turned into 0.',
    ],
    ['没有发生的填 0，可用“空白填零”。', 'Enter 0 where there was nothing.'],
  ),
  C07: meaning(
    ['表样版本', 'Version of the form'],
    [
      '2019、2020 年度用 2019 年的表样，2021 年度起用 2021 年的表样；混用的逐块指出。',
      'Reports for 2019 and 2020 use the form of 2019, later ones that of 2021; a mixture is named block by block.',
    ],
    [
      '更换表样，把“原件另有”的数字移到相应行列。',
      'Change the form, and move the cells of the other one.',
    ],
  ),
};
