import { meaning, type Meanings } from './meaning';

/** Checks of the words of a report. */
export const TEXT_MEANINGS: Meanings = {
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
  C42: meaning(
    ['下载链接', 'Download links'],
    ['“电子版下载”指向本年度的年报。', 'A download link names this year’s report.'],
    ['改正链接。', 'Mend the link.'],
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
};
