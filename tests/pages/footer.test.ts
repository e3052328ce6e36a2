import { completeSettings, type GivenSettings } from '../../server/src/config';
import { renderFooter } from '../../server/src/pages/footer';
import { FRAME } from './support/views';

type FooterSettings = NonNullable<NonNullable<GivenSettings['look']>['footer']>;

const SITE = { name: '示例市人民政府', domain: '', code: '3100000000' };
const settingsOf = (footer: FooterSettings, site = SITE) =>
  completeSettings({ site, look: { footer } });
const footerOf = (footer: FooterSettings, site = SITE): string => {
  const { look } = settingsOf(footer, site);
  return renderFooter({ ...FRAME, site, look }).toString();
};

test('the records lead to where the ministries keep them', () => {
  const footer = footerOf({
    icp: '京ICP备00000000号-1',
    publicSecurity: '京公网安备 11010502000001号',
  });
  expect(footer).toContain('<a href="https://beian.miit.gov.cn/">京ICP备00000000号-1</a>');
  expect(footer).toContain(
    '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502000001">京公网安备 11010502000001号</a>',
  );
  expect(footer).toContain('网站标识码：3100000000');
});

test('without records there is no empty line for them', () => {
  expect(footerOf({}, { ...SITE, code: '' })).not.toContain('records');
});

const BADGE = { label: '党政机关', url: 'https://bszs.conac.cn/' };

test('a mark shows its picture with its name, or its name alone', () => {
  const image = 'https://dcs.example.cn/red.png';
  expect(footerOf({ badges: [{ ...BADGE, image }] })).toContain(
    `<li><a href="${BADGE.url}"><img src="${image}" alt="党政机关" height="50"></a></li>`,
  );
  expect(footerOf({ badges: [BADGE] })).toContain(`<a href="${BADGE.url}">党政机关</a>`);
});

test('the policy lets the pictures in that the settings name, each origin once', () => {
  const images = ['https://dcs.example.cn/a.png', 'https://dcs.example.cn/b.png', '/own.png'];
  const { csp } = settingsOf({ badges: images.map((image) => ({ ...BADGE, image })) });
  expect(csp['img-src']).toEqual(['https://dcs.example.cn']);
});
