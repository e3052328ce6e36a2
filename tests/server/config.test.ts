import {
  MIN_CONTRAST,
  completeSettings,
  config,
  contrastOf,
  contrastWarnings,
  validateSettings,
} from '../../server/src/config';
import { contentSecurityPolicy } from '../../server/src/services/site/headers';

const problems = (given: unknown): string => {
  try {
    validateSettings(given);
    return '';
  } catch (error) {
    return String(error);
  }
};

test('no settings at all are fine, and so are the defaults', () => {
  expect(problems({})).toBe('');
  expect(problems(config.default)).toBe('');
  expect(completeSettings({}).basePath).toBe('/zfxxgk/zfxxgknb');
});

test('everything there is to set', () => {
  const link = { label: '首页', url: 'https://www.example.gov.cn/' };
  expect(
    problems({
      basePath: '/xxgk/nb',
      site: {
        name: '示例市人民政府',
        domain: 'http://www.example.gov.cn:8080',
        code: '3100000000',
      },
      look: {
        colors: { header: '#aa1111', accent: '#AA1111', link: '#003399' },
        header: { title: '标题', subtitle: '', logo: '/logo.png', links: [link] },
        footer: {
          lines: ['主办单位'],
          links: [link],
          icp: '京ICP备00000000号-1',
          publicSecurity: '京公网安备 00000000000000号',
          badges: [{ label: '党政机关', url: '/dzjg', image: 'https://img.example.gov.cn/dz.png' }],
        },
        navigation: [link],
        breadcrumb: [],
        stylesheets: ['/portal.css'],
        csp: { 'img-src': ['https://img.example.gov.cn'], 'style-src': [], 'font-src': [] },
      },
      guidance: { 'requests.received': '以本市口径为准。' },
      checks: {
        checks: { C07: { severity: 'warning', reason: '本省过渡期两种表样并用' } },
        deadlines: { department: '01-20', government: '03-15' },
        requiredHeadings: ['上级要点落实情况'],
        notApplicable: true,
      },
    }),
  ).toBe('');
});

test.each<[setting: string, given: unknown]>([
  ['column.since', { column: { since: 2018 } }],
  ['column.since', { column: { since: '2021' } }],
  ['checks', { checks: [] }],
  ['checks.C06', { checks: { checks: { C06: { off: true } } } }],
  ['checks.C06', { checks: { checks: { C06: { severity: 'x', reason: 'y' } } } }],
  ['checks.C06', { checks: { checks: { C06: { off: 1, reason: 'y' } } } }],
  ['checks.C06', { checks: { checks: { C06: { weight: 1, reason: 'y' } } } }],
  ['C99', { checks: { checks: { C99: { off: true, reason: 'y' } } } }],
  ['checks.C02', { checks: { checks: { C02: { off: true, reason: 'y' } } } }],
  ['deadlines.bureau', { checks: { deadlines: { bureau: '01-31' } } }],
  ['deadlines.county', { checks: { deadlines: { county: '2026-01-31' } } }],
  ['requiredHeadings', { checks: { requiredHeadings: '标题' } }],
  ['notApplicable', { checks: { notApplicable: 'yes' } }],
  ['look.footer.icp', { look: { footer: { icp: '备案中' } } }],
  ['look.footer.publicSecurity', { look: { footer: { publicSecurity: '110000' } } }],
  ['look.footer.badges[0].url', { look: { footer: { badges: [{ label: '党政机关' }] } } }],
  [
    'look.footer.badges[0].image',
    { look: { footer: { badges: [{ label: '找错', url: '/a', image: 'javascript:1' }] } } },
  ],
  ['basePath', { basePath: 'zfxxgk' }],
  ['basePath', { basePath: '/zfxxgk/' }],
  ['basePath', { basePath: '/' }],
  ['basePath', { basePath: '/admin/nb' }],
  ['basePath', { basePath: '/api' }],
  ['basePath', { basePath: '/A' }],
  ['basePath', { basePath: '/a/../b' }],
  ['basePath', { basePath: 7 }],
  ['site.domain', { site: { domain: 'www.example.gov.cn/path' } }],
  ['site.code', { site: { code: '12345' } }],
  ['site', { site: 'x' }],
  ['look', { look: null }],
  ['look.colors.link', { look: { colors: { link: 'blue' } } }],
  ['look.colors.link', { look: { colors: { link: '#00f' } } }],
  ['look.colors.link', { look: { colors: { link: '#0b57a4;}' } } }],
  ['look.header.logo', { look: { header: { logo: 'javascript:alert(1)' } } }],
  ['look.header.logo', { look: { header: { logo: '//evil.example/x' } } }],
  ['look.header.links[0].url', { look: { header: { links: [{ label: 'a', url: 'a.html' }] } } }],
  ['look.navigation[1].label', { look: { navigation: [{ label: 'a', url: '/' }, { url: '/' }] } }],
  ['look.navigation', { look: { navigation: {} } }],
  ['look.csp.img-src[0]', { look: { csp: { 'img-src': ["'unsafe-inline'"] } } }],
  ['look.csp.img-src[0]', { look: { csp: { 'img-src': ['https://a; script-src *'] } } }],
  ['script-src', { look: { csp: { 'script-src': ['https://a'] } } }],
  ['colour', { look: { colour: {} } }],
  ['requests.nothing', { guidance: { 'requests.nothing': 'x' } }],
  ['guidance', { guidance: { 'requests.received': 1 } }],
  ['unknown', { unknown: true }],
])('%s is named when it is wrong: %j', (setting, given) => {
  const told = problems(given);
  expect(told).toContain(setting);
  // In both languages.
  expect(told).toMatch(/[\u4e00-\u9fff].*[a-z]{3}/su);
});

test('all that is wrong is said at once', () => {
  const told = problems({ basePath: '/', site: { code: '1' }, look: { colors: { link: 'x' } } });
  expect(told.split('\n  - ')).toHaveLength(4);
});

describe('colours', () => {
  test('black on white is 21:1, and the ratio does not depend on the order', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#ffffff', '#0b57a4')).toBe(contrastOf('#0b57a4', '#ffffff'));
  });

  test('ours can be read', () => {
    const { colors } = completeSettings({}).look;
    expect(contrastWarnings(colors)).toEqual([]);
    expect(
      Math.min(...Object.values(colors).map((color) => contrastOf(color, '#f2f5fa'))),
    ).toBeGreaterThan(MIN_CONTRAST);
  });

  test('one that can not be read is told, with its name and ratio', () => {
    const [warning = '', ...others] = contrastWarnings({
      header: '#1a5091',
      accent: '#1a5091',
      link: '#ffcc00',
    });
    expect(others).toEqual([]);
    expect(warning).toContain('look.colors.link #ffcc00');
    expect(warning).toMatch(/1\.\d\d/u);
  });
});

test('added origins stand behind the base policy, in their own directive only', () => {
  expect(contentSecurityPolicy({ 'img-src': ['https://img.example.gov.cn'] })).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self' https://img.example.gov.cn; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  );
});
