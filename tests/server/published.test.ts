import type { Finding } from '../../domain/check';
import { EDITION } from '../../content-types';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;

beforeAll(async () => {
  app = await bootStrapi({ config: { column: { since: 2021 } } });
  clerk = clerkOf(app);
});
afterAll(() => app?.destroy());

const found = async (documentId: string, code: string) => {
  const { findings } = await clerk.status(documentId);
  return (findings as Finding[])
    .filter((finding) => finding.code === code)
    .map(({ severity, params }) => [severity, params['reason'], params['names'] ?? params['name']]);
};

const rows = () => app.strapi.db.connection('disclosure_editions');

describe('what is given away of a report', () => {
  test('comes from the record that was published, or C41 says from which it does not', async () => {
    const documentId = await clerk.published(await clerk.organ('示例市水务局'), 2021);
    expect(await found(documentId, 'C41')).toEqual([]);
    const edition = await app.strapi.db.query(EDITION).findOne({ where: { year: '2021' } });
    const altered = edition.content.replace('主动公开', '被人改过');
    await rows().where({ id: edition.id }).update({ content: altered });
    expect(await found(documentId, 'C41')).toEqual([
      ['error', 'stale', 'page'],
      ['error', 'stale', 'json'],
    ]);
    await rows().where({ id: edition.id }).update({ content: edition.content });
    expect(await found(documentId, 'C41')).toEqual([]);
  });
});

describe('the organ’s page in the column', () => {
  test('lacks the years between, until they are published', async () => {
    const organ = await clerk.organ('示例市林业局');
    await clerk.published(organ, 2021);
    const latest = await clerk.report(organ, 2024);
    expect(await found(latest, 'C45')).toEqual([['warning', 'missing', ['2022', '2023']]]);
    await clerk.published(organ, 2022);
    await clerk.published(organ, 2023);
    expect(await found(latest, 'C45')).toEqual([]);
  });

  test('need not show a year before the organ was founded, nor of an aggregate', async () => {
    const organ = await clerk.organ('示例市数据局', { validFrom: '2023-06-01' });
    const latest = await clerk.report(organ, 2024);
    expect(await found(latest, 'C45')).toEqual([['warning', 'missing', ['2023']]]);
    expect(await found(await clerk.report(organ, 2024, 'aggregate'), 'C45')).toEqual([]);
  });
});
