import { OR_SAY_WHY, meaning, type Meanings } from './meaning';

/** Checks of what a report counts, and of what stands beside it. */
export const WHOLE_MEANINGS: Meanings = {
  C08: meaning(
    ['规定的名称', 'Official labels'],
    ['原件的行名与规定的一致。', 'Rows of the original are labelled as in the form.'],
    ['核对是不是同一项；发布时用规定的名称。', 'Make sure that the same thing is meant.'],
  ),
  C09: meaning(
    ['六个部分', 'Six sections'],
    ['六个部分齐全，顺序与格式一致。', 'All six sections are there, in the order of the form.'],
    [
      '补写缺少的部分；没有情况的也要写明。',
      'Write what is missing, even where there is nothing to report.',
    ],
  ),
  C10: meaning(
    ['表格是数据', 'Tables are data'],
    [
      '三张表都有数据，不能只有文字、图片或附件。',
      'All three tables hold figures, not words, a picture or an attachment alone.',
    ],
    ['把数字填到各格。', 'Enter the figures.'],
  ),
  C14: meaning(
    ['上年结转', 'Carried over'],
    [
      '表三第二项逐列等于上一年度的第四项；机构合并的，按各机关之和比。没有上年年报的，列为“未比对”。',
      'Item 2 of Table 3 equals last year’s item 4 in every column, for a merged organ the sum of all. Without last year’s report it is not compared.',
    ],
    [
      '核对两份年报；上年有误或职能划转的，写明理由。',
      'Compare both reports, or say why they differ.',
    ],
  ),
  C15: meaning(
    ['现行有效件数', 'Documents in force'],
    [
      '规章、行政规范性文件：现行有效等于上年现行有效加制发减废止。',
      'Rules and normative documents: in force = in force last year + issued − repealed.',
    ],
    OR_SAY_WHY,
  ),
  C16: meaning(
    ['规章制定权', 'Rule-making power'],
    ['没有规章制定权的机关，“规章”一行为 0。', 'An organ without rule-making power has 0 rules.'],
    ['规范性文件填到下一行。', 'Enter normative documents in their own row.'],
  ),
  C31: meaning(
    ['事项数与办件量', 'Items and cases'],
    [
      '2019 年表样的“处理决定数量”是办件量，不是上一年项目数量加本年增减。',
      'In the form of 2019, decisions count cases; they are not items last year plus change.',
    ],
    ['按办件台账填写。', 'Enter the number of cases handled.'],
  ),
  C32: meaning(
    ['元与万元', 'Yuan or 10,000 yuan'],
    [
      '金额格里不写单位；与上年相差一千倍以上的，指出来。',
      'No unit in a cell; an amount 1,000 times last year’s, or a thousandth, is named.',
    ],
    ['按表头单位核对。', 'Check the unit.'],
  ),
  C33: meaning(
    ['与上年相差很大', 'Far from last year'],
    [
      '件数比上年多出十倍以上、少到十分之一以下，或者从 20 以上变成 0。',
      'A count is more than ten times last year’s, less than a tenth, or none after more than 20.',
    ],
    ['核对有没有填错行列。', 'Check the row and the column.'],
  ),
  C39: meaning(
    ['发布期限', 'Deadline'],
    [
      '部门在次年 1 月 31 日前、政府在 3 月 31 日前发布，本地另有规定的从其规定；逾期会记录，但不影响上报和发布。',
      'Departments publish by 31 January, governments by 31 March, or by the local rule. Lateness is recorded and never blocks.',
    ],
    ['尽快完成。', 'Finish soon.'],
  ),
  C40: meaning(
    ['发布后的更正', 'Changed after publishing'],
    [
      '发布后改动任何内容，都要写更正说明；原来的版本保留。',
      'A change after publishing has a correction note; the earlier edition is kept.',
    ],
    ['写明改了什么、为什么改。', 'Say what was changed, and why.'],
  ),
  C41: meaning(
    ['各处一致', 'Channels agree'],
    [
      '网页、文件和数据出自同一版，附件与登记的一致。',
      'Page, files and data are made from one edition; attachments are those recorded.',
    ],
    ['重新生成或重新上传。', 'Make or upload it again.'],
  ),
  C43: meaning(
    ['收齐', 'All handed in'],
    [
      '汇总的每个单位有且只有一份本年度的年报。',
      'Each unit of an aggregate has one report of the year.',
    ],
    ['催报、退回或去重。', 'Ask for it, send it back, or keep one.'],
  ),
  C44: meaning(
    ['汇总', 'Aggregate'],
    [
      '汇总年报的每一格等于各单位之和加登记的调整。',
      'Each cell of an aggregate is the sum of its units and the declared adjustments.',
    ],
    ['核对各单位，差额登记为调整。', 'Check the units, and declare what differs.'],
  ),
  C45: meaning(
    ['年报专栏', 'Column page'],
    [
      '专栏由新到旧、各年齐全，地址里的年份不错，没有“已失效”标记。',
      'The column lists every year, newest first, with truthful addresses and no mark of invalidity.',
    ],
    ['调整专栏。', 'Mend the column.'],
  ),
  C46: meaning(
    ['读入是否走样', 'Read faithfully'],
    [
      '相邻两格像是一个数拆开或两个数连在一起的，以及推断出来的格子。',
      'Two cells that look like one number torn apart or two run together, and cells that were inferred.',
    ],
    [
      '对照原件核对；推断的数字无误的点“确认无误”，有误的改正。',
      'Compare with the original; confirm the inferred figures that are right, correct the others.',
    ],
  ),
  C47: meaning(
    ['整块贴错位置', 'Pasted beside its place'],
    [
      '整块数字移动一行或一列后等式全部成立的，只报这一条，不逐格报错。',
      'Where all sums hold once a block is moved by one row or column, this one finding is given instead of many.',
    ],
    ['撤销后重新粘贴。', 'Undo, and paste again.'],
  ),
  C49: meaning(
    ['主动公开分类条数', 'Category counts'],
    [
      '填了分类条数的：同一类别、同一渠道只填一行；第一部分里“全年主动公开政府信息……条”的句子与它一致。',
      'Where categories are counted: one row for each category and channel, and the sentence in section 一 says the same.',
    ],
    [
      '合并重复的行；替换文中过时的句子。',
      'Make the rows one; replace the sentence that is out of date.',
    ],
  ),
};
