import { serviceOf } from '../../server/src/services';
import { createSite, type Site } from '../../server/src/services/site';
import { completeSettings } from '../../server/src/config';
import { createStore, digestOf, type Store } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { createOrgan, publish, withdraw } from '../support/publication';

const BASE = '/zfxxgk/zfxxgknb';
const EDITIONS = 'disclosure_editions';
const TEMPO = { pollMs: 20, sweepMs: 60_000, staleMs: 60_000, loadMs: 60_000 };
const UNPOLLED = { ...TEMPO, pollMs: 60_000 };
const silent = { warn: () => undefined, error: () => undefined };

let app: TestApp;
let education: string;
const sites: Site[] = [];

beforeAll(async () => {
  app = await bootStrapi();
  education = await createOrgan(app.strapi, {
    name: '示例市教育局',
    slug: 'jiaoyuju',
    code: '11100000000013160U',
  });
  await publish(app.strapi, { organ: education, year: 2024 });
  await ownSite().refresh();
});
afterEach(() => Promise.all(sites.splice(0).map((site) => site.stop())));
afterAll(() => app?.destroy());

const ownSite = () => serviceOf(app.strapi, 'site');
const get = (path: string) => app.request().get(`${BASE}${path}`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function eventually(holds: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Did not come true within ${ms} ms.`);
    await pause(10);
  }
}

const statusOf = async (site: Site, path: string): Promise<number> => {
  const request = {
    method: 'GET',
    path: `${BASE}${path}`,
    query: '',
    acceptEncoding: '',
    ifNoneMatch: '',
  };
  return (await site.answer(request))?.status ?? 0;
};

/** The real store behind a cable that can be cut, and a count of what went through it. */
function cabled(store: Store) {
  const cable = { isCut: false, isDead: false, calls: 0 };
  const through = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]) => {
          cable.calls += 1;
          if (cable.isCut) throw new Error('ECONNREFUSED');
          if (cable.isDead) await new Promise(() => undefined);
          return Reflect.apply(member, target, given) as unknown;
        };
      },
    });
  const { organs, editions, events } = store;
  return {
    cable,
    store: {
      ...store,
      organs: through(organs),
      editions: through(editions),
      events: through(events),
    },
  };
}

async function secondInstance(
  store = createStore(app.strapi),
  parts: { tempo?: typeof TEMPO; now?: () => number } = {},
): Promise<Site> {
  const site = createSite({
    store,
    settings: completeSettings({}),
    log: silent,
    alarm: () => undefined,
    tempo: TEMPO,
    ...parts,
  });
  sites.push(site);
  await site.start();
  return site;
}

describe('an edition that was changed behind the plugin’s back', () => {
  const rows = () => app.strapi.db.connection(EDITIONS).where({ year: '2024' });
  let content: string;
  let digest: string;

  beforeAll(async () => {
    const [row] = (await rows().select()) as { content: string; digest: string }[];
    ({ content, digest } = row ?? { content: '', digest: '' });
  });
  afterEach(async () => {
    await rows().update({ content, digest });
    await ownSite().sweep();
  });

  const altered = () => content.replace('主动公开', '被人改过');

  test('is not shown: the sweep finds it, drops the page, answers 503 and raises the alarm', async () => {
    const alarms: unknown[] = [];
    const listen = async (details: unknown) => void alarms.push(details);
    app.strapi.eventHub.on('disclosure-report.tampered', listen);
    await get('/jiaoyuju/2024').expect(200);
    await rows().update({ content: altered() });
    await ownSite().sweep();
    const page = await get('/jiaoyuju/2024').expect(503);
    const data = await get('/jiaoyuju/2024.json').expect(503);
    expect(page.text + data.text).not.toContain('被人改过');
    expect(page.headers['retry-after']).toBe('10');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(alarms).toEqual([expect.objectContaining({ organ: education, number: 1, digest })]);
    app.strapi.eventHub.off('disclosure-report.tampered', listen);
    // The column and the organ's list say nothing of its content.
    await get('/jiaoyuju').expect(200);
    await rows().update({ content });
    await ownSite().sweep();
    await get('/jiaoyuju/2024').expect(200);
  });

  test('is not shown either where it is loaded for the first time', async () => {
    await rows().update({ content: altered() });
    const site = await secondInstance();
    expect(await statusOf(site, '/jiaoyuju/2024')).toBe(503);
  });

  test.each([
    ['another year', () => content.replace('"year":2024', '"year":2023')],
    ['another scope', () => content.replace('"scope":"own"', '"scope":"aggregate"')],
    ['no report', () => '[]'],
    ['no JSON', () => '{'],
  ])('is not shown with a matching digest where it holds %s', async (_, change) => {
    const forged = change();
    await rows().update({ content: forged, digest: digestOf(forged) });
    const site = await secondInstance();
    expect(await statusOf(site, '/jiaoyuju/2024')).toBe(503);
  });
});

describe('a process that loses the database', () => {
  test('serves what it has, then says that it can not, and comes back by itself', async () => {
    const { cable, store } = cabled(createStore(app.strapi));
    let elapsed = 0;
    const site = await secondInstance(store, { now: () => elapsed });
    expect(await statusOf(site, '/jiaoyuju/2024')).toBe(200);
    cable.isCut = true;
    const before = cable.calls;
    await eventually(async () => cable.calls > before + 1);
    elapsed = TEMPO.staleMs;
    expect(await statusOf(site, '/jiaoyuju/2024')).toBe(200);
    expect(await statusOf(site, '/jiaoyuju/2024.json')).toBe(503);
    elapsed += 1;
    expect(await statusOf(site, '/jiaoyuju/2024')).toBe(503);
    expect(await statusOf(site, '/nobody')).toBe(503);
    cable.isCut = false;
    await eventually(async () => (await statusOf(site, '/jiaoyuju/2024')) === 200);
  });

  test('lets nobody wait for a database that has stopped to answer', async () => {
    const { cable, store } = cabled(createStore(app.strapi));
    const site = await secondInstance(store, { tempo: { ...UNPOLLED, loadMs: 50 } });
    cable.isDead = true;
    expect(await statusOf(site, '/jiaoyuju/2024')).toBe(503);
    cable.isDead = false;
    await eventually(async () => (await statusOf(site, '/jiaoyuju/2024')) === 200);
  });

  test('that never reached it answers 503 until it does', async () => {
    const { cable, store } = cabled(createStore(app.strapi));
    cable.isCut = true;
    const site = await secondInstance(store);
    expect(await statusOf(site, '')).toBe(503);
    cable.isCut = false;
    await eventually(async () => (await statusOf(site, '')) === 200);
  });
});

describe('a second process', () => {
  test('shows what the first publishes and takes away what it withdraws', async () => {
    const site = await secondInstance();
    expect(await statusOf(site, '/jiaoyuju/2022')).toBe(404);
    const documentId = await publish(app.strapi, { organ: education, year: 2022 });
    await eventually(async () => (await statusOf(site, '/jiaoyuju/2022')) === 200);
    await withdraw(app.strapi, documentId);
    await eventually(async () => (await statusOf(site, '/jiaoyuju/2022')) === 410);
    expect(await statusOf(site, '/2022')).toBe(404);
  });

  test('follows an organ to its new address, and sends its visitors along', async () => {
    const site = await secondInstance();
    const organ = await createOrgan(app.strapi, {
      name: '示例镇人民政府',
      slug: 'shilizhen',
      code: '11100000000013178M',
    });
    await publish(app.strapi, { organ, year: 2024 });
    await eventually(async () => (await statusOf(site, '/shilizhen/2024')) === 200);
    await app.strapi.documents('plugin::disclosure-report.organ').update({
      documentId: organ,
      data: { slug: 'shili-zhen' } as never,
    });
    await eventually(async () => (await statusOf(site, '/shili-zhen/2024')) === 200);
    await ownSite().refresh();
    const { headers } = await get('/shilizhen/2024.json').expect(301);
    expect(headers['location']).toBe(`${BASE}/shili-zhen/2024.json`);
  });
});

describe('many visitors', () => {
  test('a page is made once for all who come while it is made', async () => {
    const { cable, store } = cabled(createStore(app.strapi));
    const site = await secondInstance(store, { tempo: UNPOLLED });
    cable.calls = 0;
    const statuses = await Promise.all(
      Array.from({ length: 50 }, () => statusOf(site, '/jiaoyuju/2024')),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(cable.calls).toBe(1);
  });

  test('guessed addresses cost no query', async () => {
    const { cable, store } = cabled(createStore(app.strapi));
    const site = await secondInstance(store, { tempo: UNPOLLED });
    cable.calls = 0;
    for (let index = 0; index < 500; index += 1) {
      expect(await statusOf(site, `/x${index}/${1000 + index}/v${index + 1}`)).toBe(404);
      expect(await statusOf(site, `/jiaoyuju/2024/v${index + 2}`)).toBe(404);
    }
    expect(cable.calls).toBe(0);
  });
});
