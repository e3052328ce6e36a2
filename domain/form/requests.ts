import type { Row, Table } from './definition';

/** 表三 columns A–F of domain order; T is `total`. */
const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
] as const;

const RECEIVED: Row = {
  id: 'received',
  label: { zh: '一、本年新收政府信息公开申请数量', en: '1. Requests received this year' },
  guidance: {
    zh: '当年1月1日至12月31日收到的申请，以件计；一份申请只计一次（条例第二十七条至第三十一条）。补正后重新提交的不另计。',
    en: 'Requests received from 1 January to 31 December, each counted once (Regulations, art. 27–31). A supplemented request is not counted again.',
  },
};

const PENDING_AT_START: Row = {
  id: 'pendingAtStart',
  label: { zh: '二、上年结转政府信息公开申请数量', en: '2. Requests carried over from last year' },
  guidance: {
    zh: '应与上一年度报告“四、结转下年度继续办理”逐列一致；机构改革划转等原因不一致的，须说明理由。',
    en: 'Must equal last year’s “carried to next year”, column by column; explain any difference, such as a transfer of duties.',
  },
};

const DISCLOSED: Row = {
  id: 'disclosed',
  label: { zh: '（一）予以公开', en: '(1) Disclosed' },
  guidance: {
    zh: '答复予以公开，或者告知已主动公开的获取方式、途径和时间的申请（条例第三十六条第一、二项）。一件申请只计一种办理结果。',
    en: 'Disclosed, or the applicant was told where it has been published (art. 36(1)(2)). One request has one outcome.',
  },
};

const PARTLY_DISCLOSED: Row = {
  id: 'partlyDisclosed',
  label: {
    zh: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: '(2) Partly disclosed (counted here only)',
  },
  guidance: {
    zh: '区分处理后公开一部分的申请（条例第三十七条）；只计在本行，不再计入不予公开等其他行。',
    en: 'Part of the information was disclosed (art. 37); counted in this row only.',
  },
};

const WITHHELD: Row = {
  id: 'withheld',
  label: { zh: '（三）不予公开', en: '(3) Withheld' },
  children: [
    {
      id: 'withheld.stateSecret',
      label: { zh: '1.属于国家秘密', en: '1. State secret' },
      guidance: {
        zh: '依法确定为国家秘密的（条例第十四条）。',
        en: 'Classified as a state secret (art. 14).',
      },
    },
    {
      id: 'withheld.prohibitedByLaw',
      label: { zh: '2.其他法律行政法规禁止公开', en: '2. Prohibited by other law' },
      guidance: {
        zh: '法律、行政法规明文禁止公开的（条例第十四条）；须能写出具体条款。',
        en: 'A law or administrative regulation forbids disclosure (art. 14); the clause must be named.',
      },
    },
    {
      id: 'withheld.securityOrStability',
      label: { zh: '3.危及“三安全一稳定”', en: '3. Endangers security or stability' },
      guidance: {
        zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的（条例第十四条）。',
        en: 'Would endanger national, public or economic security or social stability (art. 14).',
      },
    },
    {
      id: 'withheld.thirdPartyRights',
      label: { zh: '4.保护第三方合法权益', en: '4. Third-party rights' },
      guidance: {
        zh: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的（条例第十五条、第三十二条）。',
        en: 'Trade secrets or personal privacy of a third party (art. 15, 32).',
      },
    },
    {
      id: 'withheld.internalAffairs',
      label: { zh: '5.属于三类内部事务信息', en: '5. Internal affairs' },
      guidance: {
        zh: '人事管理、后勤管理、内部工作流程三类信息（条例第十六条第一款）。',
        en: 'Personnel, logistics or internal workflow information (art. 16(1)).',
      },
    },
    {
      id: 'withheld.processInformation',
      label: { zh: '6.属于四类过程性信息', en: '6. Process information' },
      guidance: {
        zh: '讨论记录、过程稿、磋商信函、请示报告四类信息（条例第十六条第二款）。',
        en: 'Minutes of discussion, drafts, letters of consultation, requests for instructions (art. 16(2)).',
      },
    },
    {
      id: 'withheld.enforcementFile',
      label: { zh: '7.属于行政执法案卷', en: '7. Enforcement case file' },
      guidance: {
        zh: '行政执法案卷信息（条例第十六条第二款）。',
        en: 'Administrative enforcement case files (art. 16(2)).',
      },
    },
    {
      id: 'withheld.registryLookup',
      label: { zh: '8.属于行政查询事项', en: '8. Registry look-up' },
      guidance: {
        zh: '工商、不动产登记等另有查询规定，告知依照该规定办理的（条例第三十六条第七项）。',
        en: 'Registers with look-up rules of their own, such as company or real-estate registers (art. 36(7)).',
      },
    },
  ],
};

const UNAVAILABLE: Row = {
  id: 'unavailable',
  label: { zh: '（四）无法提供', en: '(4) Unavailable' },
  children: [
    {
      id: 'unavailable.notHeld',
      label: { zh: '1.本机关不掌握相关政府信息', en: '1. Not held by this organ' },
      guidance: {
        zh: '经检索没有所申请信息，或者不属于本机关负责公开的（条例第三十六条第四、五项）。',
        en: 'Searched for and not found, or another organ is responsible (art. 36(4)(5)).',
      },
    },
    {
      id: 'unavailable.requiresCreation',
      label: { zh: '2.没有现成信息需要另行制作', en: '2. Would have to be created' },
      guidance: {
        zh: '需要对现有信息加工、分析的（条例第三十八条）。',
        en: 'Existing information would have to be processed or analysed (art. 38).',
      },
    },
    {
      id: 'unavailable.stillUnclear',
      label: { zh: '3.补正后申请内容仍不明确', en: '3. Still unclear after supplement' },
      guidance: {
        zh: '申请人已补正，但内容仍不明确的（条例第三十条）。',
        en: 'The applicant supplemented it and it is still unclear (art. 30).',
      },
    },
  ],
};

const NOT_PROCESSED: Row = {
  id: 'notProcessed',
  label: { zh: '（五）不予处理', en: '(5) Not processed' },
  children: [
    {
      id: 'notProcessed.petition',
      label: { zh: '1.信访举报投诉类申请', en: '1. Petition, report or complaint' },
      guidance: {
        zh: '以申请公开的形式进行信访、投诉、举报等活动的（条例第三十九条第一款）。',
        en: 'A petition, complaint or report in the form of a request (art. 39(1)).',
      },
    },
    {
      id: 'notProcessed.duplicate',
      label: { zh: '2.重复申请', en: '2. Duplicate request' },
      guidance: {
        zh: '已经答复，同一申请人重复申请同一信息的（条例第三十六条第六项）。',
        en: 'The same applicant asks again for information already answered (art. 36(6)).',
      },
    },
    {
      id: 'notProcessed.publication',
      label: { zh: '3.要求提供公开出版物', en: '3. Asks for a publication' },
      guidance: {
        zh: '要求提供政府公报、报刊、书籍等公开出版物的（条例第三十九条第二款）。',
        en: 'Asks for gazettes, newspapers or books (art. 39(2)).',
      },
    },
    {
      id: 'notProcessed.excessive',
      label: { zh: '4.无正当理由大量反复申请', en: '4. Excessive without reason' },
      guidance: {
        zh: '申请数量、频次明显超过合理范围且理由不合理的（条例第三十五条）。',
        en: 'Number or frequency beyond reason (art. 35).',
      },
    },
    {
      id: 'notProcessed.confirmOrReissue',
      label: {
        zh: '5.要求行政机关确认或重新出具已获取信息',
        en: '5. Asks to confirm or reissue',
      },
      guidance: {
        zh: '申请人已经取得信息，又要求确认或者重新出具的。',
        en: 'The applicant already has the information and asks to have it confirmed or reissued.',
      },
    },
  ],
};

const CONCLUDED: Row = {
  id: 'concluded',
  label: { zh: '（七）总计', en: '(7) Total concluded' },
  guidance: {
    zh: '自动计算：（一）至（六）各行之和。',
    en: 'Computed: the sum of rows (1) to (6).',
  },
};

const PENDING_AT_END: Row = {
  id: 'pendingAtEnd',
  label: { zh: '四、结转下年度继续办理', en: '4. Carried to next year' },
  guidance: {
    zh: '截至12月31日尚未答复的申请，以台账为准填写；第一项加第二项之和应等于第三项加第四项之和。',
    en: 'Requests not answered by 31 December, from the register; 1 + 2 must equal 3 + 4.',
  },
};

const leafIds = (row: Row): string[] => (row.children ? row.children.flatMap(leafIds) : [row.id]);

/**
 * 表三 收到和处理政府信息公开申请情况. The versions differ only in（六）其他处理: one row in F2019,
 * three in F2021.
 */
export function requestsTable(otherOutcomes: Row): Table {
  const outcomes = [
    DISCLOSED,
    PARTLY_DISCLOSED,
    WITHHELD,
    UNAVAILABLE,
    NOT_PROCESSED,
    otherOutcomes,
  ];
  return {
    id: 'requests',
    name: { zh: '表三', en: 'Table 3' },
    caption: {
      zh: '收到和处理政府信息公开申请情况',
      en: 'Disclosure requests received and handled',
    },
    orientation: 'down',
    width: 10,
    blocks: [
      {
        id: 'requests',
        corner: {
          kind: 'note',
          label: {
            zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
            en: '(In each column, 1 + 2 equals 3 + 4)',
          },
        },
        labelWidth: 3,
        columns: [
          {
            id: 'applicants',
            label: { zh: '申请人情况', en: 'Applicants' },
            children: [
              { id: 'naturalPerson', label: { zh: '自然人', en: 'Natural person' }, kind: 'count' },
              {
                id: 'organizations',
                label: { zh: '法人或其他组织', en: 'Legal person or other organization' },
                children: [
                  {
                    id: 'commercialEnterprise',
                    label: { zh: '商业企业', en: 'Commercial enterprise' },
                    kind: 'count',
                  },
                  {
                    id: 'researchInstitution',
                    label: { zh: '科研机构', en: 'Research institution' },
                    kind: 'count',
                  },
                  {
                    id: 'publicWelfareOrganization',
                    label: { zh: '社会公益组织', en: 'Public-welfare organization' },
                    kind: 'count',
                  },
                  {
                    id: 'legalServiceOrganization',
                    label: { zh: '法律服务机构', en: 'Legal-service organization' },
                    kind: 'count',
                  },
                  { id: 'otherOrganization', label: { zh: '其他', en: 'Other' }, kind: 'count' },
                ],
              },
              { id: 'total', label: { zh: '总计', en: 'Total' }, kind: 'total' },
            ],
          },
        ],
        rows: [
          RECEIVED,
          PENDING_AT_START,
          {
            id: 'outcomes',
            label: { zh: '三、本年度办理结果', en: '3. Outcomes this year' },
            children: [...outcomes, CONCLUDED],
          },
          PENDING_AT_END,
        ],
      },
    ],
    rules: [
      { kind: 'columnTotal', code: 'C01', parts: outcomes.flatMap(leafIds), total: CONCLUDED.id },
      {
        kind: 'balance',
        code: 'C02',
        left: [RECEIVED.id, PENDING_AT_START.id],
        right: [CONCLUDED.id, PENDING_AT_END.id],
      },
      { kind: 'rowTotal', code: 'C03', parts: APPLICANTS, total: 'total' },
    ],
  };
}
