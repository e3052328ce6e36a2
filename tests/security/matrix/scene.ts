import { clerkOf, type Clerk } from '../../support/clerk';
import type { TestApp } from '../../support/boot';
import type { People } from './people';

const CODE = '11100000000013127D';
const SOURCE_TEXT =
  '示例市财政局2019年政府信息公开工作年度报告\n一、总体情况\n本机关全年主动公开信息120条。';

export interface Seen {
  readonly version: number;
  readonly digest: string;
}

export interface Scene {
  readonly inside: string;
  readonly outside: string;
  /** Reports of the organ inside, by where they stand, as whoever looked last has seen them. */
  readonly reports: Readonly<Record<Place, Seen & { readonly id: string }>>;
  readonly removed: string;
  readonly original: string;
  readonly comment: string;
  readonly acceptance: object;
  readonly slug: string;
}

export type Place = 'draft' | 'submitted' | 'approved' | 'published' | 'imported';

async function imported(admin: Clerk, organ: string): Promise<{ id: string; acceptance: object }> {
  const reading = { kind: 'text', text: SOURCE_TEXT, hints: null };
  const { body } = await admin.api('post', '/import/read', reading).expect(200);
  const source = { name: '去年年报.txt', sha256: '', publishedOn: '' };
  const acceptance = { organ, scope: 'own', target: null, report: body.report, source };
  const made = await admin.accept({ ...acceptance, year: 2019 });
  return { id: made.body.documentId, acceptance: { ...acceptance, year: 2024 } };
}

async function submittedBy(admin: Clerk, organ: string, editor: Clerk): Promise<string> {
  const id = await admin.soundReport(organ, 2023);
  const { version } = await admin.seen(id);
  await editor.save(id, { version, contact: '最后修改人' });
  await admin.submit(id);
  return id;
}

async function scoped(admin: Clerk, { offices }: People, inside: string, outside: string) {
  for (const [office, user] of Object.entries(offices)) {
    if (office === 'super') continue;
    const organs = [office === 'other' ? outside : inside];
    await admin.api('post', `/scopes/${user.documentId}`, { mode: 'list', organs }).expect(200);
  }
}

/** One report of each kind in an organ, and everybody within it but for whoever belongs elsewhere. */
export async function setUp(app: TestApp, people: People): Promise<Scene> {
  const admin = clerkOf(app);
  const inside = await admin.organ('示例市财政局', { code: CODE });
  const outside = await admin.organ('外地县审计局', { code: CODE });
  const published = await admin.published(inside, 2020);
  const approved = await admin.soundReport(inside, 2021);
  for (const step of ['submit', 'approve'] as const) await admin[step](approved);
  const draft = await admin.soundReport(inside, 2022);
  const submitted = await submittedBy(admin, inside, clerkOf(app, people.offices.both));
  const { id: importedId, acceptance } = await imported(admin, inside);
  const removed = await admin.report(inside, 2024);
  const path = `plugin::disclosure-report.report/${removed}`;
  await admin.content('delete', path).expect(200);
  const { version } = await admin.seen(draft);
  const suggestion = { version, place: 'overview', passage: '12条', text: '', proposal: '13条' };
  const suggested = await admin.act(draft, 'suggestions', suggestion);
  const { body: kept } = await admin.api('get', `/reports/${importedId}/originals`);
  await scoped(admin, people, inside, outside);
  const place = async (id: string) => ({ id, ...(await admin.seen(id)) });
  const { slug } = (await admin.content('get', `plugin::disclosure-report.organ/${inside}`)).body
    .data;
  return {
    ...{ inside, outside, removed, acceptance, slug },
    original: kept.originals[0].key,
    comment: suggested.body.comments[0].id,
    reports: {
      draft: await place(draft),
      submitted: await place(submitted),
      approved: await place(approved),
      published: await place(published),
      imported: await place(importedId),
    },
  };
}
