import type { Label } from '../form';

/** What a check asks, and what to do about what it finds: for the page that lists them all. */
export interface Meaning {
  readonly title: Label;
  readonly asks: Label;
  readonly remedy: Label;
}

type Pair = readonly [zh: string, en: string];

const label = ([zh, en]: Pair): Label => ({ zh, en });

const meaning = (title: Pair, asks: Pair, remedy: Pair): Meaning => ({
  title: label(title),
  asks: label(asks),
  remedy: label(remedy),
});

const RECOUNT: Pair = [
  '按等式逐格核对；总计可以采用计算值。',
  'Check the cells of the sum; a total may be replaced by the computed one.',
];
const OR_SAY_WHY: Pair = [
  '核对后改正；数字无误的，写明理由。',
  'Compare and mend; where the figure is right, say why.',
];

/** By code. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
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
  C11: meaning(
    ['总体情况的五个方面', 'Five points of the overview'],
    [
      '第一部分写到主动公开、依申请公开、政府信息管理、平台建设、监督保障；各级政府还要写工作考核、社会评议、责任追究。',
      'Section 一 speaks of its five points; a government also of assessment, public review and accountability.',
    ],
    ['补写缺少的方面。', 'Write what is missing.'],
  ),
  C12: meaning(
    ['年份一致', 'Years agree'],
    [
      '标题、前言和正文里的年份与年度相符；文号和规划名称里的年份不算。',
      'Years in the title and the text fit the year reported on; those of document numbers and plans do not count.',
    ],
    ['改正写错的年份。', 'Mend the year.'],
  ),
  C13: meaning(
    ['统计期限', 'Period'],
    [
      '统计期限是当年 1 月 1 日（或成立之日）至 12 月 31 日。',
      'The period is 1 January (or the founding date) to 31 December.',
    ],
    ['改正期限；数字按改正后的期限重新统计。', 'Mend the period, and count again.'],
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
  C17: meaning(
    ['文字与表三', 'Text and Table 3'],
    ['文字里的申请和办理数量与表三一致。', 'Requests and outcomes in the text agree with Table 3.'],
    ['改文字或改表，两处一致。', 'Mend the text or the table.'],
  ),
  C18: meaning(
    ['文字与表四', 'Text and Table 4'],
    ['文字里的复议、诉讼数量和结果与表四一致。', 'Proceedings in the text agree with Table 4.'],
    ['改文字或改表，两处一致。', 'Mend the text or the table.'],
  ),
  C19: meaning(
    ['文字与表二', 'Text and Table 2'],
    [
      '文字里的文件、许可、处罚、收费数量与表二一致。',
      'Documents, licences, penalties and fees in the text agree with Table 2.',
    ],
    ['改文字或改表，两处一致。', 'Mend the text or the table.'],
  ),
  C20: meaning(
    ['分类合计', 'Sum of categories'],
    ['“共 N 条，其中……”的各项之和等于 N。', 'The parts of a list add up to the number it gives.'],
    ['按台账核对各项。', 'Check each part.'],
  ),
  C21: meaning(
    ['分类重复', 'Category named twice'],
    ['一个分类清单里同一名称只出现一次。', 'A list names each category once.'],
    ['合并或改名后重新合计。', 'Merge or rename, and add up again.'],
  ),
  C22: meaning(
    ['百分比', 'Percentages'],
    [
      '百分比与它的两个数相符；0 件没有办结率。',
      'A percentage fits its two numbers; nothing has no rate.',
    ],
    ['按原数重新计算。', 'Compute it again.'],
  ),
  C23: meaning(
    ['前后一致', 'One fact, one number'],
    ['同一件事在各处的数量一致。', 'One thing has one number everywhere.'],
    ['核对后统一。', 'Find the right one, and use it everywhere.'],
  ),
  C24: meaning(
    ['依据文件', 'Basis documents'],
    [
      '引用的文件名称与文号相符，括号用〔〕。',
      'Titles and numbers of the documents cited belong together.',
    ],
    ['改正名称或文号。', 'Mend the title or the number.'],
  ),
  C25: meaning(
    ['模板残留', 'Left from a template'],
    ['没有模板里的提示文字和占位符。', 'No hints or gaps of a template are left.'],
    ['换成本机关的内容，或者删去。', 'Replace or remove them.'],
  ),
  C26: meaning(
    ['机关称谓', 'Names of the organ'],
    [
      '标题和前言里是本机关的名称，“我局”“我镇”与机关类型相符。',
      'The text names this organ, and calls it what it is.',
    ],
    ['改成本机关的名称。', 'Use the organ’s own name.'],
  ),
  C27: meaning(
    ['与上年雷同', 'Copied from last year'],
    ['第一、五部分不照抄上年。', 'Sections 一 and 五 are not last year’s.'],
    ['按本年情况重写。', 'Write what this year brought.'],
  ),
  C28: meaning(
    ['与其他单位雷同', 'Copied from another unit'],
    ['第一、五部分不照抄其他单位。', 'Sections 一 and 五 are not another unit’s.'],
    ['按本机关情况重写。', 'Write what is the organ’s own.'],
  ),
  C29: meaning(
    ['内容空泛', 'Empty talk'],
    [
      '写出本机关的事实；第五部分至少有一个问题、一项措施。',
      'The text has facts; section 五 names a problem and a measure.',
    ],
    ['补写事实。', 'Add facts.'],
  ),
  C30: meaning(
    ['信息处理费', 'Processing fee'],
    [
      '第六部分写明信息处理费情况，没有收取的也写明。',
      'Section 六 states the processing fee, none included.',
    ],
    ['补写一句。', 'Add a sentence.'],
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
  C34: meaning(
    ['全零与文字', 'All zero'],
    [
      '表三、表四全是 0 时，文字里没有申请或案件。',
      'Where Tables 3 and 4 are all 0, the text tells of no request or case.',
    ],
    ['补填表格或改文字。', 'Fill the table, or mend the text.'],
  ),
  C35: meaning(
    ['部分个数', 'Number of parts'],
    ['前言说的部分个数与列出的一致，且为六。', 'The preface gives six parts, and lists six.'],
    ['改正前言。', 'Mend the preface.'],
  ),
  C36: meaning(
    ['标题', 'Title'],
    [
      '标题是“机关全称＋年份＋年政府信息公开工作年度报告”。',
      'The title has the full name, the year and the official words.',
    ],
    ['采用规定的标题。', 'Use the official title.'],
  ),
  C37: meaning(
    ['联系方式', 'Contact'],
    ['写了联系方式的，地址、邮编、电话齐全。', 'A contact line is complete.'],
    ['补全。', 'Complete it.'],
  ),
  C38: meaning(
    ['个人信息', 'Personal data'],
    [
      '正文里没有身份证号、手机号、银行卡号、家庭住址。',
      'The text has no ID, mobile or card number and no home address.',
    ],
    ['隐去。', 'Mask it.'],
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
  C42: meaning(
    ['下载链接', 'Download links'],
    ['“电子版下载”指向本年度的年报。', 'A download link names this year’s report.'],
    ['改正链接。', 'Mend the link.'],
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
  C48: meaning(
    ['六中的规定小标题', 'Sub-headings asked for in section 6'],
    [
      '省、市规定第六部分要有的小标题都在；单独成行，或在一段的开头。',
      'Section 6 has every sub-heading that the province or city asks for, in a line of its own or opening a paragraph.',
    ],
    [
      '加上小标题并写明情况，没有情况的也写明；不适用的写明理由。',
      'Add the heading and say how things stand, even if there is nothing; give a reason where it does not apply.',
    ],
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
