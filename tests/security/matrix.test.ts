import type { Response } from 'supertest';
import { ORGAN, REPORT, SERVER_TYPES } from '../../content-types';
import { bootStrapi, type TestApp } from '../support/boot';
import { COLUMN } from './matrix/column';
import { addressOf, ask, askingsOf, type Asking } from './matrix/asking';
import { CLOSED, NEIGHBOURS, OPEN, ORGANS, PLAIN, REPORTS } from './matrix/host';
import { hostAsking } from './matrix/hostAsking';
import { OURS } from './matrix/ours';
import { OFFICES, OUTSIDERS, endingAt, gather, type People } from './matrix/people';
import { recordOf } from './matrix/record';
import { setUp, type Scene } from './matrix/scene';
import type { Row } from './matrix/table';

const OWN = '/disclosure-report';
const HOST = '/content-manager';
const CONFIG = { site: { domain: 'www.example.gov.cn' }, column: { showMissing: true } };

let app: TestApp;
let people: People;
let scene: Scene;
let pairs = 0;

beforeAll(async () => {
  app = await bootStrapi({ config: CONFIG });
  people = await gather(app);
  scene = await setUp(app, people);
});
afterAll(() => {
  process.stdout.write(`matrix: ${pairs} pairs of address and principal asked\n`);
  return app?.destroy();
});

/** What the running server listens to below a path, as method and the rest of it. */
function registered(below: string): string[] {
  const layers = app.strapi.server.listRoutes() as { methods: string[]; path: string }[];
  const routes = layers
    .filter(({ path }) => path.startsWith(`${below}/`))
    .flatMap(({ methods, path }) =>
      methods.map((method) => `${method} ${path.slice(below.length)}`),
    );
  return [...new Set(routes)].filter((route) => !route.startsWith('HEAD')).sort();
}

const bytesOf = ({ text, body }: Response): string =>
  Buffer.isBuffer(body) ? body.toString('base64') : text;

const NAMES_A_TYPE = /:(?:model|uid|contentType)/u;

describe('an address without a row is none that was thought of', () => {
  test('of the plugin’s own', () => {
    expect(registered(OWN)).toEqual([...OURS.keys()].sort());
  });

  test('of the Content Manager’s', () => {
    const routes = registered(HOST);
    const typed = routes.filter((route) => NAMES_A_TYPE.test(route));
    for (const table of [REPORTS, ORGANS, CLOSED]) expect([...table.keys()].sort()).toEqual(typed);
    expect([...PLAIN.keys()].sort()).toEqual(routes.filter((route) => !typed.includes(route)));
  });

  test('of whoever else is there', () => {
    const known = [OWN, HOST, ...NEIGHBOURS.map((name) => `/${name}`)];
    const layers = app.strapi.server.listRoutes() as { methods: string[]; path: string }[];
    const strange = layers
      .filter(({ methods }) => methods.length > 0)
      .map(({ path }) => path)
      .filter((path) => !known.some((each) => path === each || path.startsWith(`${each}/`)));
    // The last one is Strapi's folder of public files.
    expect(strange).toEqual(['/', '/((?!uploads/).+)']);
  });
});

interface Asked extends Asking {
  readonly below: string;
  readonly row: Row;
}

/** Asks everybody, and gives what they were answered. */
async function answersTo(route: string, { below, row, ...asking }: Asked) {
  const [method = '', path = ''] = route.split(' ');
  const { at = 'draft', mildAt = at, query = '', harm, mild, field, names } = asking;
  const addressAt = (place: typeof at) => {
    const { id } = scene.reports[place];
    return (
      below +
      addressOf(path, { documentId: id, ...names, ...(mildAt === at ? {} : { id }) }) +
      query
    );
  };
  const found: [string, number][] = [];
  for (const office of OFFICES) {
    const { isHarm } = row[office];
    const { authorization } = people.offices[office];
    const question = { method, path: addressAt(isHarm ? at : mildAt), authorization, field };
    const { status } = await ask(app, { ...question, body: isHarm ? harm : mild });
    found.push([office, status]);
  }
  for (const outsider of OUTSIDERS) {
    const authorization = people.headers[outsider];
    const question = { method, path: addressAt(at), authorization, field, body: harm };
    found.push([outsider, (await ask(app, question)).status]);
  }
  pairs += found.length;
  return found;
}

async function expectAnswers(route: string, asked: Asked): Promise<void> {
  const before = await recordOf(app);
  const found = await answersTo(route, asked);
  expect(found).toEqual([
    ...OFFICES.map((office) => [office, asked.row[office].status]),
    ...OUTSIDERS.map((outsider) => [outsider, OPEN.includes(route) ? 200 : 401]),
  ]);
  expect(await recordOf(app)).toEqual(before);
}

test('a session that has not ended yet, signed in the same way, is let in', async () => {
  const authorization = endingAt(app, people.offices.own.authorization, 4_000_000_000);
  const answer = await ask(app, { method: 'GET', path: `${OWN}/organs`, authorization });
  expect(answer.status).toBe(200);
});

describe('of the plugin’s own', () => {
  test.each([...OURS])('%s', async (route, row) => {
    const asking = askingsOf(scene, people.offices.own).get(route);
    await expectAnswers(route, { ...asking, below: OWN, row });
  });
});

const asHost = async (route: string, row: Row, uid: string, id: string) =>
  expectAnswers(route, { ...hostAsking(route, uid, id, scene), below: HOST, row });

describe('of the Content Manager’s, about a report', () => {
  test.each([...REPORTS])('%s', (route, row) => asHost(route, row, REPORT, scene.reports.draft.id));
});

describe('of the Content Manager’s, about an organ', () => {
  test.each([...ORGANS])('%s', (route, row) => asHost(route, row, ORGAN, scene.inside));
});

describe.each(SERVER_TYPES)('of the Content Manager’s, about %s', (uid) => {
  test.each([...CLOSED])('%s', async (route, row) => {
    const document = await app.strapi.db.query(uid).findOne({ where: {} });
    await asHost(route, row, uid, document.documentId);
  });
});

describe('of the Content Manager’s, about no type', () => {
  test.each([...PLAIN])('%s', (route, row) => asHost(route, row, REPORT, scene.reports.draft.id));
});

describe('of the public column, everybody is answered the same', () => {
  test.each(COLUMN)('%s %s', async (status, path) => {
    const address = path.replace('{organ}', scene.slug);
    const headers = Object.values(people.offices).map(({ authorization }) => authorization);
    const authorizations = [...headers, ...Object.values(people.headers)];
    const first = await ask(app, { method: 'GET', path: address, authorization: undefined });
    expect(first.status).toBe(status);
    for (const authorization of authorizations) {
      const answer = await ask(app, { method: 'GET', path: address, authorization });
      expect([answer.status, bytesOf(answer)]).toEqual([status, bytesOf(first)]);
    }
    pairs += authorizations.length;
  });
});

/** In an order in which none of them takes away what the next one needs. */
const HARMFUL: readonly (readonly [route: string, status: number])[] = [
  ['POST /reports', 201],
  ['POST /reports/:documentId/publish', 200],
  ['POST /reports/:documentId/withdraw', 200],
  ['POST /reports/:documentId/return', 200],
  ['POST /reports/:documentId/originals/:original/remove', 200],
  ['POST /reports/:documentId/presence', 200],
  ['POST /reports/:documentId/comments', 201],
  ['POST /reports/:documentId/suggestions', 201],
  ['POST /reports/:documentId/comments/:comment/accept', 200],
  ['POST /scopes/:user', 200],
  ['POST /scopes/:user/remove', 200],
  ['POST /roles', 200],
];

// Last, because it changes what all the others have asked about.
test.each(HARMFUL)('what was refused would have been done: %s', async (route, status) => {
  const {
    at = 'draft',
    names,
    harm,
    field,
  } = askingsOf(scene, people.offices.own).get(route) ?? {};
  const [method = '', path = ''] = route.split(' ');
  const address = addressOf(path, { documentId: scene.reports[at].id, ...names });
  const { authorization } = people.offices.super;
  const answer = await ask(app, { method, path: OWN + address, authorization, body: harm, field });
  expect([answer.status, answer.body.error]).toEqual([status, undefined]);
});
