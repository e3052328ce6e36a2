const SITE = 'https://www.shili.example';

// The invented city's portal around the column. Everything here may be left out.
const portal = {
  site: { name: '示例市人民政府门户网站', domain: 'www.shili.example', code: '0000000000' },
  look: {
    header: {
      title: '示例市人民政府',
      subtitle: '示例数据，机构和数字均为虚构',
      links: [
        { label: '首页', url: `${SITE}/` },
        { label: '政务公开', url: `${SITE}/zwgk` },
        { label: '政务服务', url: `${SITE}/zwfw` },
        { label: '互动交流', url: `${SITE}/hdjl` },
      ],
    },
    breadcrumb: [
      { label: '首页', url: `${SITE}/` },
      { label: '政府信息公开', url: `${SITE}/zfxxgk` },
    ],
    navigation: [
      { label: '政府信息公开指南', url: `${SITE}/zfxxgk/zfxxgkzn` },
      { label: '政府信息公开制度', url: `${SITE}/zfxxgk/zfxxgkzd` },
      { label: '法定主动公开内容', url: `${SITE}/zfxxgk/fdzdgknr` },
      { label: '政府信息公开年报', url: '/zfxxgk/zfxxgknb' },
      { label: '依申请公开', url: `${SITE}/zfxxgk/ysqgk` },
    ],
    footer: {
      lines: ['主办：示例市人民政府办公室', '地址：示例市示例路1号　电话：000-00000000'],
    },
  },
};

module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  'disclosure-report': {
    enabled: true,
    config: {
      ...portal,
      // Who approves before publication; `paper: true` lets a step be signed by hand.
      approvals: env.json('APPROVALS', { steps: [{ name: '审核' }] }),
      originals: { folder: env('ORIGINALS_FOLDER', '.disclosure-report/originals') },
    },
  },
});
