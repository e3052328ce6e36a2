import type { Address } from '../../../server/src/pages';
import { RESOURCES } from '../../../server/src/services/v1/resource';

const BASE = '/zfxxgk/zfxxgknb';

/** Every kind of public page there is: one that is added here is missing until it has its addresses. */
const PAGES: Readonly<
  Record<Address['page'], readonly (readonly [status: number, path: string])[]>
> = {
  column: [[200, '']],
  year: [[200, '/2020']],
  missing: [[200, '/2020/missing']],
  organs: [[200, '/organs']],
  search: [[200, '/search?q=%E5%85%AC%E5%BC%80']],
  feed: [[200, '/feed.xml']],
  chain: [[200, '/chain.json']],
  compare: [[200, '/compare']],
  fragment: [
    [200, '/fragment/{organ}/2020'],
    [404, '/fragment/{organ}/2022'],
  ],
  embed: [
    [200, '/embed/{organ}/2020'],
    [404, '/embed/{organ}/2021'],
  ],
  embedScript: [[200, '/embed/frame.js']],
  sitemap: [[200, '/sitemap.xml']],
  organ: [[200, '/{organ}']],
  report: [
    ...['', '.json', '.csv', '.xlsx', '/proactive.csv'].map(
      (ending) => [200, `/{organ}/2020${ending}`] as const,
    ),
    [302, '/{organ}/2020/v1'],
    // A draft, one that waits for its review and one that is approved.
    ...['2022', '2022.json', '2023', '2023.docx', '2021', '2021.csv', '2021/v1', '2024'].map(
      (draft) => [404, `/{organ}/${draft}`] as const,
    ),
  ],
};

const API = '/api/disclosure-report/v1';
const API_ADDRESSES = [
  ...RESOURCES.filter(({ path }) => path !== '/series').map(({ path }) => path),
  ...['/series?cell=requests.received.total', '/openapi.json'],
].map((path): [number, string] => [200, API + path]);

export const COLUMN = [
  ...Object.values(PAGES)
    .flat()
    .map(([status, path]): [number, string] => [status, BASE + path]),
  ...API_ADDRESSES,
  [400, `${API}/series`] as [number, string],
  [404, `${API}/reports`] as [number, string],
];
