/** Every organ here is invented: 示例市 is on no map, and no area has the division code 990000. */

export type SampleKind = 'government' | 'department' | 'county' | 'township' | 'agency';

export interface SampleOrgan {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: SampleKind;
  readonly level: string;
  readonly code: string;
  readonly parent?: string;
  readonly ruleMaking: boolean;
  /** House number in the invented 示例路. */
  readonly houseNumber: number;
  /** How the organ speaks of itself. */
  readonly self: string;
  /** The office that compiles the report. */
  readonly office: string;
  /** What people ask this organ about. */
  readonly fields: readonly [string, string, string];
}

const organ = (
  slug: string,
  [name, shortName, kind, level]: readonly [string, string, SampleKind, string],
  code: string,
  rest: Omit<SampleOrgan, 'slug' | 'name' | 'shortName' | 'kind' | 'level' | 'code' | 'ruleMaking'>,
): SampleOrgan => ({
  slug,
  name,
  shortName,
  kind,
  level,
  code,
  ruleMaking: kind === 'government',
  ...rest,
});

/** In 机构序列 order: a parent stands before its children. */
export const SAMPLE_ORGANS: readonly SampleOrgan[] = [
  organ('shilishi', ['示例市人民政府', '市政府', 'government', '设区的市'], '11990000NB00000011', {
    houseNumber: 1,
    self: '市政府办公室',
    office: '市政府办公室政务公开科',
    fields: ['重大行政决策', '国民经济和社会发展规划', '民生实事'],
  }),
  organ('jiaoyuju', ['示例市教育局', '市教育局', 'department', '设区的市'], '11990000NB00000024', {
    parent: 'shilishi',
    houseNumber: 3,
    self: '我局',
    office: '局办公室',
    fields: ['义务教育招生', '校外培训治理', '学校建设'],
  }),
  organ('gonganju', ['示例市公安局', '市公安局', 'department', '设区的市'], '11990000NB00000037', {
    parent: 'shilishi',
    houseNumber: 5,
    self: '我局',
    office: '局警令部',
    fields: ['户籍管理', '出入境管理', '交通安全'],
  }),
  organ(
    'minzhengju',
    ['示例市民政局', '市民政局', 'department', '设区的市'],
    '11990000NB0000004A',
    {
      parent: 'shilishi',
      houseNumber: 7,
      self: '我局',
      office: '局办公室',
      fields: ['社会救助', '养老服务', '社会组织登记'],
    },
  ),
  organ(
    'caizhengju',
    ['示例市财政局', '市财政局', 'department', '设区的市'],
    '11990000NB0000005D',
    {
      parent: 'shilishi',
      houseNumber: 9,
      self: '我局',
      office: '局办公室',
      fields: ['预算决算', '政府采购', '惠企资金'],
    },
  ),
  organ(
    'ziranziyuanju',
    ['示例市自然资源和规划局', '市自然资源和规划局', 'department', '设区的市'],
    '11990000NB0000006G',
    {
      parent: 'shilishi',
      houseNumber: 11,
      self: '我局',
      office: '局办公室',
      fields: ['土地征收', '规划许可', '不动产登记'],
    },
  ),
  organ(
    'weijianwei',
    ['示例市卫生健康委员会', '市卫生健康委', 'department', '设区的市'],
    '11990000NB0000007K',
    {
      parent: 'shilishi',
      houseNumber: 13,
      self: '我委',
      office: '委办公室',
      fields: ['医疗机构执业登记', '公共卫生服务', '托育服务'],
    },
  ),
  organ(
    'shichangjianguanju',
    ['示例市市场监督管理局', '市市场监管局', 'department', '设区的市'],
    '11990000NB0000008N',
    {
      parent: 'shilishi',
      houseNumber: 15,
      self: '我局',
      office: '局办公室',
      fields: ['食品安全抽检', '价格监管', '企业登记'],
    },
  ),
  organ('shilixian', ['示例市示例县人民政府', '示例县', 'county', '县级'], '11990001NB00000098', {
    parent: 'shilishi',
    houseNumber: 101,
    self: '县政府办公室',
    office: '县政府办公室政务公开股',
    fields: ['乡村建设', '土地征收补偿', '公共资源配置'],
  }),
  organ(
    'qingshuizhen',
    ['示例县清水镇人民政府', '清水镇', 'township', '乡级'],
    '11990001NB0000010D',
    {
      parent: 'shilixian',
      houseNumber: 201,
      self: '我镇',
      office: '镇党政办公室',
      fields: ['惠农补贴', '宅基地审批', '社会救助'],
    },
  ),
  organ(
    'binhejiedao',
    ['示例县滨河街道办事处', '滨河街道', 'agency', '乡级'],
    '11990001NB0000011G',
    {
      parent: 'shilixian',
      houseNumber: 301,
      self: '我街道',
      office: '街道党政综合办公室',
      fields: ['老旧小区改造', '社区服务', '物业管理'],
    },
  ),
];

export const organOf = (slug: string): SampleOrgan => {
  const found = SAMPLE_ORGANS.find((each) => each.slug === slug);
  if (!found) throw new Error(`Cannot find the sample organ "${slug}".`);
  return found;
};

/** 网站标识码 has ten digits; no site has this one. */
export const SAMPLE_SITE = {
  name: '示例市人民政府门户网站',
  domain: 'www.shili.example',
  code: '0000000000',
} as const;

export const contactOf = ({ name, houseNumber }: SampleOrgan): string =>
  `如对本报告有疑问，请与${name}联系。地址：示例市示例路${houseNumber}号，邮政编码：000000，电话：000-00000000，电子邮箱：xxgk@shili.example。`;

/** The organs whose own reports an aggregate adds up: the organ and everything below it. */
export function membersOf(slug: string): string[] {
  const children = SAMPLE_ORGANS.filter(({ parent }) => parent === slug);
  return [slug, ...children.flatMap((child) => membersOf(child.slug))];
}
