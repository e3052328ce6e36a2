import { orderedList, paragraph, type SampleBlock } from './blocks';
import { overviewOf, type Story } from './overview';
import { contactOf } from './organs';
import { PROBLEMS } from './problems';
import type { SampleForm } from './tables';

export interface SampleText {
  readonly preface: readonly SampleBlock[];
  readonly overview: readonly SampleBlock[];
  readonly improvements: readonly SampleBlock[];
  readonly otherMatters: readonly SampleBlock[];
  readonly contact: string;
  readonly feeNotices: string;
  readonly feeCharged: string;
  readonly feeReceived: string;
  readonly feeText: string;
}

const NOTICES: Readonly<Record<SampleForm, string>> = {
  F2019:
    '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  F2021:
    '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
};

const scopeWords = ({ organ, isAggregate }: Story): string => {
  if (!isAggregate) return '';
  return organ.kind === 'county'
    ? '本报告汇总县政府及所属乡镇、街道的数据。'
    : '本报告汇总市政府及市政府部门、示例县的数据。';
};

const prefaceOf = (story: Story): readonly SampleBlock[] => [
  paragraph(
    `本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和${NOTICES[story.figures.tables.requests.form]}编制。全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。${scopeWords(story)}`,
  ),
  paragraph(
    `本报告所列数据的统计期限自 ${story.year} 年 1 月 1 日起，至 ${story.year} 年 12 月 31 日止。`,
  ),
];

function improvementsOf({ organ, year, turn, isAggregate }: Story): readonly SampleBlock[] {
  const chosen = [0, 1].map((offset) => {
    const [problem, measure] = PROBLEMS[(turn * 2 + offset * 5) % PROBLEMS.length] ?? ['', ''];
    const field = organ.fields[(turn + offset) % organ.fields.length] ?? '';
    const put = (words: string): string => words.split('{field}').join(field);
    return { problem: put(problem), measure: put(measure) };
  });
  const who = isAggregate ? '各级行政机关' : organ.self;
  return [
    paragraph(`${year} 年，${who}的政府信息公开工作仍存在以下问题：`),
    orderedList(chosen.map(({ problem }) => `${problem}。`)),
    paragraph('针对上述问题，采取以下措施加以改进：'),
    orderedList(chosen.map(({ measure }) => `${measure}。`)),
  ];
}

/** Only the organ with the most requests has charged for excessive ones, and only in two years. */
const FEES: Readonly<
  Record<string, readonly [notices: number, charged: number, received: number]>
> = { 'ziranziyuanju:2023': [2, 300, 300], 'ziranziyuanju:2024': [3, 500, 500] };

function feesOf({
  organ,
  year,
  isAggregate,
}: Story): Pick<SampleText, 'feeNotices' | 'feeCharged' | 'feeReceived' | 'feeText'> {
  const isCharged = !isAggregate || organ.kind === 'government';
  const key = isAggregate ? `ziranziyuanju:${year}` : `${organ.slug}:${year}`;
  const [notices, charged, received] = (isCharged ? FEES[key] : undefined) ?? [0, 0, 0];
  return {
    feeNotices: String(notices),
    feeCharged: String(charged),
    feeReceived: String(received),
    // The page makes a sentence of the figures.
    feeText: '',
  };
}

const otherMattersOf = ({ organ, turn }: Story): readonly SampleBlock[] => [
  paragraph(
    turn % 2 === 0
      ? `本年度${organ.fields[0]}方面的建议提案办理复文，可以公开的均已公开。`
      : `本报告的电子版可在示例市政府门户网站（www.shili.example）的政府信息公开专栏查阅。`,
  ),
];

export const textOf = (story: Story): SampleText => ({
  preface: prefaceOf(story),
  overview: overviewOf(story),
  improvements: improvementsOf(story),
  otherMatters: otherMattersOf(story),
  contact: contactOf(story.organ),
  ...feesOf(story),
});
