import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { ORGAN, clerkOf, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
});
afterAll(() => app?.destroy());

const organs = () => createStore(app.strapi).organs;
const find = async (documentId: string) => {
  const organ = await organs().find(documentId);
  if (!organ) throw new Error(`no organ ${documentId}`);
  return organ;
};
const change = (documentId: string, data: object) =>
  clerk.content('put', `${ORGAN}/${documentId}`, data);
const create = (data: object) => clerk.content('post', ORGAN, { kind: 'department', ...data });
const eventsOf = async (documentId: string) =>
  (await createStore(app.strapi).events.since(-1, 1000)).filter(
    ({ organ }) => organ === documentId,
  );

describe('the address of an organ', () => {
  test('is proposed in pinyin, and numbered where it is taken', async () => {
    const first = await clerk.organ('示例市财政局');
    const second = await clerk.organ('示例市财政局');
    expect((await find(first)).slug).toBe('shilishicaizhengju');
    expect((await find(second)).slug).toBe('shilishicaizhengju-2');
  });

  test.each(['一二三', '（）', '8号', 'Ω', '局'.repeat(80)])(
    'is proposed for %s too',
    async (name) => {
      const { slug } = await find(await clerk.organ(name));
      expect(slug).toMatch(/^[a-z][a-z0-9-]{1,62}$/u);
    },
  );

  test.each(['compare', 'fragment', 'embed', 'assets', 'feed', 'sitemap', 'openapi'])(
    '%s is reserved',
    async (slug) => {
      const refused = await create({ name: '示例局', slug });
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.errors[0].path).toEqual(['slug']);
    },
  );

  test.each(['Caizheng', '1ju', '-ju', 'a', '财政局', 'a/b', 'a..b', `a${'b'.repeat(63)}`])(
    '%s is no address',
    async (slug) => {
      expect((await create({ name: '示例局', slug })).status).toBe(400);
    },
  );

  test('may be changed freely before the first edition', async () => {
    const id = await clerk.organ('示例市水利局', { slug: 'shuili' });
    await change(id, { slug: 'shuiliju' }).expect(200);
    expect(await find(id)).toMatchObject({ slug: 'shuiliju', formerSlugs: [] });
    await clerk.organ('示例市另一局', { slug: 'shuili' });
  });

  test('is kept for ever once something was published there', async () => {
    const id = await clerk.organ('示例市交通局', { slug: 'jiaotong', code: '11100000000013127D' });
    await clerk.published(id);
    await change(id, { name: '示例市交通运输局', slug: '' }).expect(200);
    expect(await find(id)).toMatchObject({ slug: 'jiaotong', formerSlugs: [] });
    await change(id, { slug: 'jiaotongyunshu', formerSlugs: ['forged'] }).expect(200);
    expect(await find(id)).toMatchObject({ slug: 'jiaotongyunshu', formerSlugs: ['jiaotong'] });
    expect(await organs().bySlug('jiaotong')).toMatchObject({
      redirect: true,
      organ: { documentId: id },
    });
    const reused = await create({ name: '别的局', slug: 'jiaotong' });
    expect(reused.status).toBe(400);
    expect(reused.body.error.message).toContain('曾经属于');
    await change(id, { slug: 'jiaotong' }).expect(200);
    expect(await find(id)).toMatchObject({ slug: 'jiaotong', formerSlugs: ['jiaotongyunshu'] });
  });

  test('is unique among parallel writes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => create({ name: '并发局', slug: 'bingfa' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400]);
  });
});

describe('what an organ says of itself', () => {
  test.each([
    [{ code: '11100000000013127A' }, 'code'],
    [{ code: '123' }, 'code'],
    [{ code: '1110000000001312IO' }, 'code'],
    [{ validFrom: '2024-02-30' }, 'validFrom'],
    [{ validUntil: '去年' }, 'validUntil'],
  ])('%j is refused at its field', async (data, field) => {
    const refused = await create({ name: '示例局', ...data });
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors[0].path).toEqual([field]);
    expect(refused.body.error.message).toMatch(/[一-鿿].* [A-Za-z]/u);
  });

  test('is cleaned, and a code in small letters is understood', async () => {
    const id = await clerk.organ(' 示例\u200b市林业局 ', {
      code: '11100000000013127d',
      validFrom: '2019-01-01',
    });
    expect(await find(id)).toMatchObject({ name: '示例市林业局', code: '11100000000013127D' });
  });

  test('every change is an event, and no change is none', async () => {
    const id = await clerk.organ('示例市体育局');
    const parent = await clerk.organ('示例市人民政府', { kind: 'government' });
    await change(id, { order: 3, parent: { connect: [{ documentId: parent }] } }).expect(200);
    await change(id, { order: 3 }).expect(200);
    const events = await eventsOf(id);
    expect(events.map(({ action }) => action)).toEqual(['organ.created', 'organ.changed']);
    expect(JSON.parse(events[1]?.payload ?? '')).toMatchObject({
      changed: ['order', 'parentDocumentId'],
    });
    expect(events.every(({ actor }) => actor === app.superAdmin.documentId)).toBe(true);
  });
});

describe('an organ', () => {
  test('with a report can’t be deleted, one without can', async () => {
    const busy = await clerk.organ('示例市气象局');
    await clerk.report(busy);
    const refused = await clerk.content('delete', `${ORGAN}/${busy}`);
    expect([refused.status, refused.body.error.details.code]).toEqual([400, 'inUse']);
    const idle = await clerk.organ('示例市档案局');
    await clerk.content('delete', `${ORGAN}/${idle}`).expect(200);
    expect((await eventsOf(idle)).map(({ action }) => action)).toContain('organ.deleted');
  });

  test('several are deleted together or not at all', async () => {
    const idle = await clerk.organ('示例市地震局');
    const other = await clerk.organ('示例市供销社');
    const busy = await clerk.organ('示例市盐务局');
    await clerk.report(busy);
    const path = `${ORGAN}/actions/bulkDelete`;
    await clerk.content('post', path, { documentIds: [idle, busy, other] }).expect(400);
    await Promise.all([idle, busy, other].map(find));
    await clerk.content('post', path, { documentIds: [idle, other] }).expect(200);
    expect(await organs().find(idle)).toBeUndefined();
    expect(await createStore(app.strapi).verify()).toMatchObject({ ok: true });
  });

  test('can’t be duplicated', async () => {
    const id = await clerk.organ('示例市统战部');
    const refused = await clerk.content('post', `${ORGAN}/clone/${id}`, { name: '复制' });
    expect([refused.status, refused.body.error.details.code]).toEqual([400, 'otherDoor']);
  });

  test('they are listed in column order', async () => {
    const kinds = (await organs().list()).map(({ kind }) => kind);
    expect(kinds[0]).toBe('government');
    expect(kinds.lastIndexOf('government')).toBeLessThan(kinds.indexOf('department'));
  });
});
