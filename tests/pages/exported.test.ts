import { exportPage, exportedFile } from '../../server/src/pages';

const BASE = '/zfxxgk/zfxxgknb';
const at = (path: string): string => BASE + path;

test.each([
  ['', 'index.html'],
  ['/2024', '2024.html'],
  ['/2024/p2', '2024/p2.html'],
  ['/jiaoyuju', 'jiaoyuju.html'],
  ['/jiaoyuju/2024/v1', 'jiaoyuju/2024/v1.html'],
  ['/jiaoyuju/2024.json', 'jiaoyuju/2024.json'],
  ['/assets/page.0a1b2c.css', 'assets/page.0a1b2c.css'],
  ['/_large-contrast', '_large-contrast.html'],
  ['/sitemap/2.xml', 'sitemap/2.xml'],
])('%s lies in %s', (path, file) => {
  expect(exportedFile(BASE, at(path))).toBe(file);
});

const link = (href: string): string => `<p><a class="x" href="${href}">年报</a></p>`;

test.each([
  ['', at('/jiaoyuju/2024'), 'jiaoyuju/2024.html'],
  ['/jiaoyuju/2024', at(''), '../index.html'],
  ['/jiaoyuju/2024', at('/jiaoyuju'), '../jiaoyuju.html'],
  ['/jiaoyuju/2024', `${at('/jiaoyuju/2024')}#main`, '2024.html#main'],
  ['/jiaoyuju/2024/v1', at('/jiaoyuju/2024.json'), '../2024.json'],
  ['/_large/jiaoyuju', at('/_contrast/jiaoyuju'), '../_contrast/jiaoyuju.html'],
  ['/a/2024/v1', at('/a/2024/v2'), 'v2.html'],
  ['/a/2024/v1', at('/b/2024/v1'), '../../b/2024/v1.html'],
  ['/a', at('/a/a'), 'a/a.html'],
])('from %s the link %s becomes %s', (from, href, relative) => {
  const { text, links } = exportPage(BASE, at(from), link(href));
  expect(text).toBe(link(relative));
  expect(links).toEqual([href.replace('#main', '')]);
});

test.each([
  '/',
  '/zfxxgk/zfxxgkzn',
  `${BASE}x/2024`,
  'https://www.example.gov.cn/zfxxgk/zfxxgknb',
  '#main',
  at('/search?q=1'),
  at('/../../etc/passwd'),
  at('/a/%2e%2e/b'),
])('%s is left as it is, and not followed', (href) => {
  expect(exportPage(BASE, at('/2024'), link(href))).toEqual({ text: link(href), links: [] });
});

test('text that looks like a link is text', () => {
  const text = `<p> href=&quot;${at('/2024')}&quot;</p>`;
  expect(exportPage(BASE, at(''), text)).toEqual({ text, links: [] });
});
