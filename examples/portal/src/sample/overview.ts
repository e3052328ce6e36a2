import { heading, paragraph, type SampleBlock } from './blocks';
import type { SampleOrgan } from './organs';
import type { YearFigures } from './tables';
import type { Totals } from './totals';

/** What one report tells of: `turn` picks between wordings, so that reports do not read alike. */
export interface Story {
  readonly organ: SampleOrgan;
  readonly year: number;
  readonly isAggregate: boolean;
  readonly figures: YearFigures;
  readonly totals: Totals;
  readonly turn: number;
}

export const pick = (turn: number, wordings: readonly string[]): string =>
  wordings[turn % wordings.length] ?? '';

export const isGovernment = ({ kind }: SampleOrgan): boolean =>
  kind === 'government' || kind === 'county' || kind === 'township';

const subject = ({ organ, isAggregate }: Story): string => {
  if (!isAggregate) return organ.self;
  return organ.kind === 'county' ? '全县' : '全市';
};

const documentWords = ({
  documentsIssued,
  documentsRepealed,
  documentsInForce,
}: Totals): string => {
  if (documentsIssued + documentsRepealed === 0) return '本年度未制发行政规范性文件';
  if (documentsInForce === 0) return `本年度制作规范性文件 ${documentsIssued} 件，均已公开`;
  return `本年度制发行政规范性文件 ${documentsIssued} 件，废止 ${documentsRepealed} 件，现行有效 ${documentsInForce} 件，均在网站集中公开`;
};

function disclosure(story: Story): string {
  const { organ, figures, totals, turn } = story;
  const [first, second, third] = organ.fields;
  const opening = pick(turn, [
    `围绕${first}、${second}和${third}等重点，${subject(story)}全年通过网站公开政府信息 ${figures.website} 条，通过政务新媒体发布信息 ${figures.newMedia} 条。`,
    `${subject(story)}坚持以公开为常态、不公开为例外，全年在网站公开政府信息 ${figures.website} 条，政务新媒体发布 ${figures.newMedia} 条，重点公开${first}、${second}等群众关心的内容。`,
    `全年网站公开政府信息 ${figures.website} 条，政务新媒体发布 ${figures.newMedia} 条。${subject(story)}把${third}作为年度公开重点，同步公布办理依据、流程和结果。`,
  ]);
  return `${opening}发布政策解读 ${figures.interpretations} 件，${documentWords(totals)}。`;
}

const partsOf = (totals: Totals): string =>
  [
    ['予以公开', totals.disclosed],
    ['部分公开', totals.partlyDisclosed],
    ['不予公开', totals.withheld],
    ['无法提供', totals.unavailable],
    ['不予处理', totals.notProcessed],
    ['其他处理', totals.other],
  ]
    .filter(([, count]) => count !== 0)
    .map(([label, count]) => `${label} ${count} 件`)
    .join('，');

function onRequest({ totals, turn, organ }: Story): string {
  const carried = totals.carriedIn > 0 ? `上年结转 ${totals.carriedIn} 件，` : '';
  const opening = `本年度新收政府信息公开申请 ${totals.received} 件，其中自然人申请 ${totals.naturalPersons} 件；${carried}共办结 ${totals.concluded} 件`;
  const rest =
    totals.carriedOn > 0 ? `，结转下年度继续办理 ${totals.carriedOn} 件。` : '，年末无结转。';
  const closing = pick(turn, [
    `申请内容主要涉及${organ.fields[0]}和${organ.fields[1]}。`,
    `对内容不明确的申请一次性告知补正事项，对涉及${organ.fields[1]}的申请主动电话沟通。`,
    `所有答复均在法定期限内作出，涉及${organ.fields[2]}的申请由业务科室会同审核。`,
  ]);
  const results = totals.concluded > 0 ? `办理结果为：${partsOf(totals)}。` : '';
  return `${opening}${rest}${results}${closing}`;
}

const management = ({ organ, year, turn }: Story): string =>
  pick(turn, [
    `严格执行信息发布“三审三校”制度，${organ.office}统一登记公文公开属性，${year} 年对拟公开的信息逐件开展保密审查，未发生失泄密情况。`,
    `更新主动公开基本目录，对已公布的行政规范性文件逐件核对效力，及时标注修改、废止情况；${organ.office}每月抽查栏目更新情况。`,
    `公文起草时同步确定公开属性，不予公开的说明依据；对网站历史信息进行清理，规范信息的格式、署名和发布日期。`,
  ]);

const platform = ({ organ, turn }: Story): string =>
  pick(turn, [
    `按照集约化要求维护政府信息公开专栏，法定主动公开内容按目录归集，年度报告集中展示；页面适配手机和读屏软件，${organ.fields[0]}栏目增加按年份检索。`,
    `完善政府信息公开专栏检索功能，修复错链和打不开的附件；在办事大厅设置政府信息查阅点，提供查询、打印服务。`,
    `依托示例市政府门户网站集约化平台发布信息，政务新媒体由专人值守，与网站同源发布，定期检查链接和错别字。`,
  ]);

function supervision({ organ, year, turn, isAggregate }: Story): string {
  const training = 1 + (turn % 3);
  if (isGovernment(organ)) {
    const below = isAggregate || organ.kind !== 'township' ? '各部门、各下级机关' : '各站所、各村';
    return `将政务公开纳入年度绩效考核，对${below}开展日常检查和年终考核；组织社会评议 1 次，评议意见全部反馈整改；全年举办业务培训 ${training} 次。${year} 年未发生因政府信息公开工作被责任追究的情形。`;
  }
  return pick(turn, [
    `主要负责同志每季度听取政务公开工作汇报，明确 1 名分管负责同志、2 名工作人员；全年举办业务培训 ${training} 次，对各科室公开情况按季度通报。`,
    `把信息公开纳入科室年度考核，公布监督电话并专人接听；参加市级培训并在内部组织学习 ${training} 次，${year} 年未收到信息公开方面的投诉。`,
  ]);
}

/** 一、总体情况 with its five points. */
export const overviewOf = (story: Story): readonly SampleBlock[] => [
  paragraph(
    `${story.year} 年，${subject(story)}认真贯彻落实《中华人民共和国政府信息公开条例》，${pick(
      story.turn,
      ['围绕中心工作推进公开', '以群众需求为导向做好公开', '对照年度政务公开工作要点抓好落实'],
    )}，各项工作有序开展。`,
  ),
  heading('（一）主动公开'),
  paragraph(disclosure(story)),
  heading('（二）依申请公开'),
  paragraph(onRequest(story)),
  heading('（三）政府信息管理'),
  paragraph(management(story)),
  heading('（四）政府信息公开平台建设'),
  paragraph(platform(story)),
  heading('（五）监督保障'),
  paragraph(supervision(story)),
];
