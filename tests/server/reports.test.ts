import { TABLE_IDS, cellsOf } from '../../domain/form';
import { canonicalReport, parseCanonical } from '../../domain/report';
import { createStore, digestOf, slotOf } from '../../server/src/store';
import { serviceOf } from '../../server/src/services';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, paragraph, soundContent, type Clerk } from '../support/clerk';

const FACT = 'plugin::disclosure-report.fact';

let app: TestApp;
let clerk: Clerk;
let organ: string;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
  organ = await clerk.organ('示例市财政局', { code: '11100000000013127D' });
});
afterAll(() => app?.destroy());

const store = () => createStore(app.strapi);
const placeOf = (year: number) =>
  ({ organDocumentId: organ, year: String(year), scope: 'own' }) as const;
const actions = async () =>
  (await store().events.since(-1, 1000)).map(({ action, slot }) => `${action} ${slot ?? ''}`);

describe('a new report', () => {
  test('starts with its title, empty tables of the year’s form and version 1', async () => {
    const response = await clerk
      .api('post', '/reports', { organ, year: 2020, scope: 'own' })
      .expect(201);
    expect(response.body).toMatchObject({
      organ: { documentId: organ, name: '示例市财政局', kind: 'department' },
      year: 2020,
      scope: 'own',
      title: '示例市财政局2020年政府信息公开工作年度报告',
      state: 'drafting',
      version: 1,
      expectedForm: 'F2019',
      previous: null,
      editions: [],
      path: null,
      actions: [
        ...['edit', 'delete', 'historical', 'settle', 'waive', 'submit'],
        ...['comment', 'suggest', 'resolve', 'accept'],
      ],
    });
  });

  test('exists once for organ, year and scope', async () => {
    const first = await clerk.report(organ, 2019);
    const again = await clerk.api('post', '/reports', { organ, year: 2019, scope: 'own' });
    expect(again.status).toBe(409);
    expect(again.body.error.details).toEqual({ code: 'slotTaken', documentId: first });
    await clerk.api('post', '/reports', { organ, year: '2019', scope: 'aggregate' }).expect(201);
  });

  test.each([
    [{}, 400],
    [[], 400],
    [{ organ: 'x', year: 2024, scope: 'own', extra: 1 }, 400],
    [{ organ: ['x'], year: 2024, scope: 'own' }, 400],
    [{ organ: '__proto__', year: 2024, scope: 'own' }, 400],
    [{ organ: 'absent', year: 2024, scope: 'own' }, 404],
    [{ organ: 'absent', year: 2018, scope: 'own' }, 400],
    [{ organ: 'absent', year: 9999, scope: 'own' }, 400],
    [{ organ: 'absent', year: 1e9, scope: 'own' }, 400],
    [{ organ: 'absent', year: 2024, scope: 'both' }, 400],
  ])('is refused for %j with %i', async (body, status) => {
    const response = await clerk.api('post', '/reports', body);
    expect(response.status).toBe(status);
    expect(response.body.error.details.code).toBe(status === 404 ? 'notFound' : 'badInput');
    expect(response.body.error.message).toMatch(/[一-鿿].* [A-Za-z]/u);
  });
});

describe('ids in the address', () => {
  test.each(['__proto__', 'constructor', 'absent', 'a%2Fb', '1,2', 'X'.repeat(200)])(
    '%s answers as what is not there',
    async (id) => {
      const response = await clerk.api('get', `/reports/${id}`).expect(404);
      expect(response.body.error.details).toEqual({ code: 'notFound' });
    },
  );

  test('a parameter that no route knows is refused', async () => {
    await clerk.api('get', '/board?year=2024&status=draft').expect(400);
    await clerk.api('get', '/board?year[]=2024').expect(400);
    await clerk.api('get', '/organs?filters[name]=x').expect(400);
  });
});

describe('saving', () => {
  test('raises the version only when the content changes', async () => {
    const id = await clerk.report(organ, 2021);
    const body = { ...soundContent(2021), version: 1 };
    expect((await clerk.save(id, body)).status).toBe(200);
    expect((await clerk.status(id)).version).toBe(2);
    expect((await clerk.save(id, { ...body, version: 2 })).status).toBe(200);
    expect((await clerk.status(id)).version).toBe(2);
  });

  test('on an old version answers 409 with the newer content and writes nothing', async () => {
    const id = await clerk.report(organ, 2022);
    expect((await clerk.save(id, { version: 1, contact: '甲' })).status).toBe(200);
    const stale = await clerk.save(id, { version: 1, contact: '乙' });
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      name: 'ConflictError',
      details: { code: 'stale', version: 2, content: { contact: '甲' } },
    });
    const unversioned = await clerk.save(id, { contact: '丙' });
    expect(unversioned.status).toBe(409);
    expect((await store().reports.find(id))?.['contact']).toBe('甲');
  });

  test('never moves a report to another organ, year, scope or state', async () => {
    const id = await clerk.report(organ, 2023);
    const other = await clerk.organ('示例市民政局');
    const forged = {
      version: 1,
      organ: { connect: [{ documentId: other }] },
      year: '2011',
      scope: 'aggregate',
      state: 'published',
      slot: 'x',
      historical: true,
      waivers: [{ code: 'C01' }],
      provenance: { by: 'me' },
      lastEditor: 'nobody',
      contact: '电话',
    };
    expect((await clerk.save(id, forged)).status).toBe(200);
    const row = await store().reports.find(id);
    expect(row).toMatchObject({
      year: '2023',
      scope: 'own',
      state: 'drafting',
      slot: slotOf(placeOf(2023)),
      historical: false,
      waivers: null,
      provenance: null,
      lastEditor: app.superAdmin.documentId,
      contact: '电话',
    });
    expect((await clerk.status(id)).organ.documentId).toBe(organ);
  });
});

describe('submitting', () => {
  test('is refused with every reason at once', async () => {
    const bureau = await clerk.organ('示例市司法局');
    const id = await clerk.report(bureau, 2024);
    const content = soundContent(2024) as unknown as Record<
      string,
      { cells: Record<string, unknown> }
    >;
    const requests = content['requestsTable'];
    if (!requests) throw new Error('no table');
    requests.cells['received.naturalPerson'] = { value: 7, how: 'typed' };
    requests.cells['received.legalServiceOrganization'] = { value: null, raw: 'abc', how: 'typed' };
    await clerk.save(id, { ...content, title: '', version: 1 });
    const refused = await clerk.submit(id);
    expect(refused.status).toBe(400);
    const { code, findings, reasons } = refused.body.error.details;
    expect(code).toBe('findings');
    expect(reasons.map((reason: { code: string }) => reason.code)).toEqual(['titleMissing']);
    expect(new Set(findings.map((finding: { code: string }) => finding.code))).toEqual(
      new Set(['C02', 'C05']),
    );
    expect((await clerk.status(id)).state).toBe('drafting');
  });

  test('asks for the version and the digest that were seen', async () => {
    const bureau = await clerk.organ('示例市公安局');
    const id = await clerk.soundReport(bureau);
    const { version, digest } = await clerk.seen(id);
    const stale = await clerk.act(id, 'submit', { version: version - 1, digest });
    expect([stale.status, stale.body.error.details.code]).toEqual([409, 'stale']);
    const other = await clerk.act(id, 'submit', { version, digest: digestOf('x') });
    expect([other.status, other.body.error.details.code]).toEqual([409, 'digestChanged']);
    const bad = await clerk.act(id, 'submit', { version: String(version), digest });
    expect([bad.status, bad.body.error.details.code]).toEqual([400, 'badInput']);
  });

  test('locks the report until it is recalled', async () => {
    const bureau = await clerk.organ('示例市教育局');
    const id = await clerk.soundReport(bureau);
    expect((await clerk.submit(id)).body).toMatchObject({
      state: 'submitted',
      // The last editor does not approve, super admin or not.
      actions: ['recall', 'comment', 'suggest', 'resolve', 'accept', 'return'],
      review: { next: '审核', hindrance: 'ownWork' },
    });
    const { version } = await clerk.seen(id);
    const save = await clerk.save(id, { version, contact: '改' });
    expect([save.status, save.body.error.details]).toEqual([
      409,
      { code: 'locked', state: 'submitted' },
    ]);
    const again = await clerk.submit(id);
    expect([again.status, again.body.error.details.code]).toEqual([409, 'locked']);
    expect((await clerk.act(id, 'recall', { version })).body.state).toBe('drafting');
    expect((await clerk.save(id, { version, contact: '改' })).status).toBe(200);
  });
});

describe('publishing', () => {
  let bureau: string;
  let id: string;
  const place = () => ({ organDocumentId: bureau, year: '2024', scope: 'own' }) as const;
  const facts = () => app.strapi.db.query(FACT).findMany({ where: { organ: bureau } });
  const strip = (rows: unknown[]) => (rows as { id: number }[]).map(({ id: _, ...row }) => row);

  beforeAll(async () => {
    bureau = await clerk.organ('示例市审计局', { code: '11100000000013127D' });
    id = await clerk.soundReport(bureau);
    await clerk.submit(id);
    await clerk.approve(id);
  });

  test('writes edition, facts and event together', async () => {
    const { body } = await clerk.publish(id);
    expect(body).toMatchObject({ state: 'published', actions: ['correct', 'withdraw'] });
    const edition = await store().editions.findLive(place());
    expect(edition).toMatchObject({ number: 1, live: true, organName: '示例市审计局' });
    expect(edition?.digest).toBe(digestOf(edition?.content ?? ''));
    expect(edition?.publishedOn).toBe(serviceOf(app.strapi, 'clock').today());
    expect(canonicalReport(parseCanonical(edition?.content ?? ''))).toBe(edition?.content);
    const cells = TABLE_IDS.reduce((sum, table) => sum + cellsOf('F2021', table).length, 0);
    const rows = (await facts()) as { edition: string; value: unknown }[];
    expect(rows).toHaveLength(cells);
    expect(rows.every((row) => row.edition === edition?.documentId)).toBe(true);
    expect(rows.every((row) => Number(row.value) === 0 && row.value !== null)).toBe(true);
    expect(await actions()).toContain(`edition.published ${slotOf(place())}`);
    expect(body.editions).toEqual([
      expect.objectContaining({ number: 1, live: true, publishedOn: edition?.publishedOn }),
    ]);
  });

  test('can’t be undone by deleting, nor repeated', async () => {
    const response = await clerk.content('delete', `plugin::disclosure-report.report/${id}`);
    expect([response.status, response.body.error.details.code]).toEqual([409, 'locked']);
    const again = await clerk.publish(id);
    expect([again.status, again.body.error.details.code]).toEqual([409, 'locked']);
  });

  test('a correction needs a reason, and the next edition a note', async () => {
    const silent = await clerk.act(id, 'correct', { reason: '  ' });
    expect([silent.status, silent.body.error.details.code]).toEqual([400, 'reasonRequired']);
    expect((await clerk.act(id, 'correct', { reason: '受理数有误' })).body.state).toBe('corrected');
    expect((await store().editions.findLive(place()))?.number).toBe(1);
    const deleted = await clerk.content('delete', `plugin::disclosure-report.report/${id}`);
    expect([deleted.status, deleted.body.error.details.code]).toEqual([400, 'hasEditions']);

    const { version } = await clerk.seen(id);
    expect((await clerk.save(id, { version, overview: paragraph('改后12条。') })).status).toBe(200);
    const refused = await clerk.submit(id);
    const { findings, reasons } = refused.body.error.details;
    expect([findings, reasons]).toEqual([
      [expect.objectContaining({ code: 'C40', severity: 'error', waivable: false })],
      [],
    ]);
    await clerk.save(id, { version: version + 1, correctionNote: '更正受理数。' });
    expect((await clerk.submit(id)).status).toBe(200);
    expect((await clerk.approve(id)).status).toBe(200);
    expect((await clerk.publish(id)).status).toBe(200);
    const editions = await store().editions.earlier(slotOf(place()));
    expect(editions.map(({ number, live }) => [number, live])).toEqual([
      [1, false],
      [2, true],
    ]);
    const live = editions[1]?.documentId;
    expect(((await facts()) as { edition: string }[]).every((row) => row.edition === live)).toBe(
      true,
    );
  });

  test('rebuilding the facts gives the same rows', async () => {
    const before = strip(await app.strapi.db.query(FACT).findMany({ orderBy: { id: 'asc' } }));
    await serviceOf(app.strapi, 'facts').rebuild();
    const after = strip(await app.strapi.db.query(FACT).findMany({ orderBy: { id: 'asc' } }));
    expect(after).toEqual(before);
  });

  test('facts that an import left out are written at the next start, and only once', async () => {
    const before = strip(await facts());
    await app.strapi.db.connection('disclosure_facts').delete();
    expect(await serviceOf(app.strapi, 'facts').complete()).toBeGreaterThanOrEqual(1);
    expect(strip(await facts())).toEqual(before);
    expect(await serviceOf(app.strapi, 'facts').complete()).toBe(0);
  });

  test('withdrawing clears the live edition and its facts', async () => {
    const { body } = await clerk.act(id, 'withdraw', { reason: '含有个人信息' });
    expect(body).toMatchObject({ state: 'withdrawn', path: null, actions: ['correct'] });
    expect(await store().editions.findLive(place())).toBeUndefined();
    const second = await store().editions.find({ ...place(), number: 2 });
    expect(second).toMatchObject({ live: false });
    expect(second?.withdrawnAt).toMatch(/^\d{4}-.*Z$/u);
    expect(await facts()).toEqual([]);
    expect(await actions()).toContain(`edition.withdrawn ${slotOf(place())}`);
  });
});

describe('the figures of the year before', () => {
  test('come from the live edition, else from the working copy', async () => {
    const bureau = await clerk.organ('示例市统计局');
    const last = await clerk.soundReport(bureau, 2023);
    const next = await clerk.report(bureau, 2024);
    expect((await clerk.status(next)).previous).toMatchObject({ year: 2023, from: 'working' });
    await clerk.submit(last);
    await clerk.approve(last);
    await clerk.publish(last);
    const { previous } = await clerk.status(next);
    expect(previous).toMatchObject({ year: 2023, from: 'edition' });
    expect(previous.tables.requests.cells['received.naturalPerson'].value).toBe(0);
  });
});

describe('the board', () => {
  test('lists reports and the organs without one, in column order', async () => {
    const fresh = await clerk.organ('示例市人民政府', { kind: 'government' });
    const { body } = await clerk.api('get', '/board?year=2024').expect(200);
    expect(body.year).toBe('2024');
    expect(body.years).toEqual(expect.arrayContaining(['2024', '2023', '2019']));
    expect(body.missing[0]).toEqual({
      documentId: fresh,
      name: '示例市人民政府',
      kind: 'government',
    });
    const audit = body.rows.find((row: { organName: string }) => row.organName === '示例市审计局');
    expect(audit).toMatchObject({ state: 'withdrawn', errors: 0, path: null });
    const police = body.rows.find((row: { organName: string }) => row.organName === '示例市司法局');
    expect(police.errors).toBeGreaterThan(1);
  });

  test('shows last year where no year is asked for', async () => {
    const clock = serviceOf(app.strapi, 'clock');
    const { now } = clock;
    clock.now = () => new Date('2025-12-31T15:59:59Z');
    expect((await clerk.api('get', '/board')).body.year).toBe('2024');
    clock.now = () => new Date('2025-12-31T16:00:00Z');
    expect((await clerk.api('get', '/board')).body.year).toBe('2025');
    clock.now = now;
  });

  test('organs come with what a list shows, and nothing else', async () => {
    const { body } = await clerk.api('get', '/organs').expect(200);
    expect(Object.keys(body.organs[0])).toEqual([
      'documentId',
      'name',
      'shortName',
      'kind',
      'slug',
    ]);
  });
});
