import type { Response } from 'supertest';
import { ORGAN, REPORT } from '../../content-types';
import { PERMISSIONS, actionOf } from '../../server/src/permissions';
import type { AdminUser } from '../support/admin-user';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf } from '../support/clerk';
import { addressOf, ask, askingsOf, type Asking } from './matrix/asking';
import { REPORTS } from './matrix/host';
import { hostAsking } from './matrix/hostAsking';
import { OURS } from './matrix/ours';
import { gather, type People } from './matrix/people';
import { recordOf, type Record } from './matrix/record';
import { setUp, type Scene } from './matrix/scene';

const OWN = '/disclosure-report';
const HOST = '/content-manager';
const EXPLORER = 'plugin::content-manager.explorer';

let app: TestApp;
let people: People;
let scene: Scene;
/** Holds every right there is, in another organ. */
let elsewhere: AdminUser;
let own: { report: string; organ: string };
let before: Record;
let asked = 0;

const rightsOn = (subject: string) => {
  const fields = Object.keys(app.strapi.contentType(subject as never).attributes);
  return ['create', 'read', 'update', 'delete'].map((action) => ({
    action: `${EXPLORER}.${action}`,
    subject,
    properties: action === 'delete' ? {} : { fields },
  }));
};

beforeAll(async () => {
  app = await bootStrapi();
  people = await gather(app);
  scene = await setUp(app, people);
  const admin = clerkOf(app);
  elsewhere = await app.createAdminUser({
    role: '别处的全权人员',
    permissions: [
      ...PERMISSIONS.map(({ uid }) => ({ action: actionOf(uid) })),
      ...[ORGAN, REPORT].flatMap(rightsOn),
    ],
  });
  own = { report: await admin.soundReport(scene.outside, 2022), organ: scene.outside };
  const within = { mode: 'list', organs: [scene.outside] };
  await admin.api('post', `/scopes/${elsewhere.documentId}`, within).expect(200);
  before = await recordOf(app);
});
afterAll(() => {
  process.stdout.write(`ids: ${asked} asked\n`);
  return app?.destroy();
});

/** All that comes back, but for the moment and the time that it took. */
const whole = ({ status, headers, text, body }: Response) => {
  const { date: _, 'x-response-time': __, ...rest } = headers as { [name: string]: string };
  return { status, headers: rest, body: text ?? body };
};

/** What stands where an id should, besides one that is another organ's. */
const strangers = (): [string, string][] => [
  ['absent', 'a'.repeat(24)],
  ['deleted', scene.removed],
  ['of another type', scene.inside],
  ['of a person', app.superAdmin.documentId],
  ['an array', `${own.report},${own.report}`],
  ['an array in brackets', encodeURIComponent('["x"]')],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a number', '1'],
];

const question = (method: string, path: string, { field, harm }: Asking) => {
  asked += 1;
  const { authorization } = elsewhere;
  return ask(app, { method, path, authorization, field, body: harm });
};

const parametersOf = (route: string): string[] =>
  [...route.matchAll(/:(\w+)/gu)].map(([, name = '']) => name);
const ROUTES = [...OURS.keys()].filter((route) => route.includes(':documentId'));

describe('a report of another organ is as one that isn’t there', () => {
  test.each(ROUTES)('%s', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const asking = askingsOf(scene, elsewhere).get(route) ?? {};
    const { id } = scene.reports[asking.at ?? 'draft'];
    const of = (documentId: string) =>
      question(
        method,
        `${OWN}${addressOf(path, { ...asking.names, documentId })}${asking.query ?? ''}`,
        asking,
      );
    const forbidden = whole(await of(id));
    expect(forbidden.status).toBe(404);
    for (const [what, stranger] of strangers()) {
      expect([what, whole(await of(stranger))]).toEqual([what, forbidden]);
    }
  });

  test.each(ROUTES.filter((route) => parametersOf(route).length === 1 && route.startsWith('GET')))(
    'but one’s own is there: %s',
    async (route) => {
      const [method = '', path = ''] = route.split(' ');
      const query = route.endsWith('compare') ? '?from=working&to=working' : '';
      const address = `${OWN}${addressOf(path, { documentId: own.report })}${query}`;
      expect((await question(method, address, {})).status).toBe(200);
    },
  );
});

describe('what belongs to another report is as what isn’t there', () => {
  const below = ROUTES.filter((route) => /:(?:comment|original)/u.test(route));
  test.each(below)('%s', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const asking = askingsOf(scene, elsewhere).get(route) ?? {};
    const name = route.includes(':comment') ? 'comment' : 'original';
    const of = (id: string) =>
      question(method, `${OWN}${addressOf(path, { documentId: own.report, [name]: id })}`, {
        ...asking,
        // The version of one's own, so that nothing but the id stands in the way.
        ...(asking.harm && 'version' in asking.harm ? { harm: { version: 2 } } : {}),
      });
    const forbidden = whole(await of(asking.names?.[name] ?? ''));
    expect(forbidden.status).toBe(404);
    for (const [what, stranger] of strangers()) {
      expect([what, whole(await of(stranger))]).toEqual([what, forbidden]);
    }
  });
});

describe('an organ of others in what is sent is as one that isn’t there', () => {
  const place = (organ: string) => ({ organ, year: 2024, scope: 'own' });
  const BODIES: [string, string, (organ: string) => Asking][] = [
    ['POST', '/reports', (organ) => ({ harm: place(organ) })],
    [
      ...(['POST', '/import/accept'] as const),
      (organ) => ({ field: 'acceptance', harm: { ...scene.acceptance, organ } }),
    ],
  ];
  test.each(BODIES)('%s %s', async (method, path, bodyOf) => {
    const of = (organ: string) => question(method, OWN + path, bodyOf(organ));
    const forbidden = whole(await of(scene.inside));
    expect(forbidden.status).toBe(404);
    for (const stranger of ['a'.repeat(24), scene.removed, own.report]) {
      expect(whole(await of(stranger))).toEqual(forbidden);
    }
    for (const odd of [['x'], { id: own.organ }, '__proto__', 1, null]) {
      expect((await of(odd as string)).status).toBe(400);
    }
  });

  test('a report of others as the one to read into', async () => {
    const of = (documentId: string, version: number) =>
      question('POST', `${OWN}/import/accept`, {
        field: 'acceptance',
        harm: {
          ...scene.acceptance,
          organ: own.organ,
          year: 2022,
          target: { documentId, version },
        },
      });
    const { id, version } = scene.reports.draft;
    const forbidden = whole(await of(id, version));
    expect(forbidden.status).toBe(404);
    for (const stranger of ['a'.repeat(24), scene.removed, scene.inside]) {
      expect(whole(await of(stranger, version))).toEqual(forbidden);
    }
  });
});

describe('by the Content Manager', () => {
  const named = [...REPORTS.keys()].filter((route) => /:id|bulkDelete|countMany/u.test(route));
  const ids = () => [
    [REPORT, scene.reports.draft.id, 'report'],
    [ORGAN, scene.inside, 'organ'],
  ];

  test.each(named)('what is of another organ is as what isn’t there: %s', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    for (const [uid = '', id = ''] of ids()) {
      const of = (each: string) => {
        const { query = '', names = {}, ...asking } = hostAsking(route, uid, each, scene);
        const harm = route.endsWith('bulkDelete') ? { documentIds: [each] } : asking.harm;
        const address = `${HOST}${addressOf(path, names)}${query}`;
        return question(method, address, { ...asking, ...(harm ? { harm } : {}) });
      };
      const forbidden = whole(await of(id));
      expect([uid, forbidden.status >= 400]).toEqual([uid, true]);
      for (const [what, stranger] of strangers().filter(([, each]) => each !== id)) {
        expect([uid, what, whole(await of(stranger))]).toEqual([uid, what, forbidden]);
      }
    }
  });
});

test.each([
  '/organs',
  '/board',
  '/board?year=2022',
  '/mine',
  '/audit',
  '/audit/choices',
  '/audit/export',
  '/scopes',
])('no list names what is of another organ: %s', async (path) => {
  const { status, text, body } = await question('GET', OWN + path, {});
  expect(status).toBe(200);
  const said = text ?? Buffer.from(body).toString();
  const { draft, submitted, published } = scene.reports;
  for (const secret of [scene.inside, draft.id, submitted.id, published.id, '示例市财政局']) {
    expect([secret, said.includes(secret)]).toEqual([secret, false]);
  }
});

test('whoever sets scopes in one organ sets none of those who work for another', async () => {
  const { offices } = people;
  const set = `${OWN}/scopes/${offices.own.documentId}`;
  for (const [path, harm] of [
    [set, { mode: 'list', organs: [own.organ] }],
    [`${set}/remove`, {}],
  ] as const) {
    const { status, body } = await question('POST', path, { harm });
    expect([status, body.error.details.code]).toEqual([400, 'noAccess']);
  }
});

test('nothing of all this was written', async () => {
  expect(asked).toBeGreaterThan(400);
  expect(await recordOf(app)).toEqual(before);
});
