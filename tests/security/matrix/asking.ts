import type { Response } from 'supertest';
import type { AdminUser } from '../../support/admin-user';
import type { TestApp } from '../../support/boot';
import type { Place, Scene } from './scene';

/** What is sent to a route: to do harm, and what is turned down from whoever may do it. */
export interface Asking {
  /** Which report its address names. */
  readonly at?: Place;
  /** Which one where what is asked is sure to be turned down. */
  readonly mildAt?: Place;
  readonly query?: string;
  readonly harm?: object;
  readonly mild?: object;
  /** The name of the field that carries the body beside a file. */
  readonly field?: string;
  /** Other parts of the address. */
  readonly names?: Readonly<Record<string, string>>;
}

const FILE = { name: 'scan.pdf', bytes: Buffer.from('%PDF-1.7\n一', 'utf8') };
const PARAMETER = /:(\w+)/gu;
const OTHERWISE = 99_999;
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;

const stale = (body: object): object => ({
  ...body,
  ...('version' in body ? { version: OTHERWISE } : {}),
  ...('digest' in body ? { digest: NO_DIGEST } : {}),
});

function seenAsking(scene: Scene, at: Place, more: object = {}, bare = false): Asking {
  const { version, digest } = scene.reports[at];
  const harm = { version, ...(bare ? {} : { digest }), ...more };
  return { at, harm, mild: stale(harm) };
}

const REPORT = '/reports/:documentId';

function steps(scene: Scene): Record<string, Asking> {
  const reason = { reason: '外人要求' };
  const review = { step: '审核', opinion: '同意' };
  return {
    [`POST ${REPORT}/submit`]: seenAsking(scene, 'draft'),
    [`POST ${REPORT}/recall`]: seenAsking(scene, 'submitted', {}, true),
    [`POST ${REPORT}/approve`]: seenAsking(scene, 'submitted', review),
    [`POST ${REPORT}/return`]: seenAsking(scene, 'submitted', reason, true),
    [`POST ${REPORT}/publish`]: seenAsking(scene, 'approved'),
    [`POST ${REPORT}/correct`]: { at: 'published', harm: reason, mild: { reason: '' } },
    [`POST ${REPORT}/withdraw`]: { at: 'published', harm: reason, mild: { reason: '' } },
  };
}

function answers(scene: Scene): Record<string, Asking> {
  const given = { keys: ['C01'], menu: 'verified', words: '', standing: false };
  const printed = { historical: true, name: '县志', url: '', publishedOn: '' };
  return {
    [`POST ${REPORT}/settle`]: seenAsking(scene, 'draft', given, true),
    [`POST ${REPORT}/waive`]: seenAsking(scene, 'draft', given, true),
    [`POST ${REPORT}/unsettle`]: seenAsking(scene, 'draft', { keys: ['C01'] }, true),
    [`POST ${REPORT}/historical`]: seenAsking(scene, 'draft', printed, true),
  };
}

function remarks(scene: Scene): Record<string, Asking> {
  const remark = { place: 'overview', passage: '12条', text: '外人的话' };
  const names = { comment: scene.comment };
  const accepting = seenAsking(scene, 'draft', {}, true);
  return {
    [`POST ${REPORT}/comments`]: seenAsking(scene, 'draft', remark, true),
    [`POST ${REPORT}/suggestions`]: seenAsking(scene, 'draft', { ...remark, proposal: '改' }, true),
    [`POST ${REPORT}/comments/:comment/resolve`]: {
      ...{ at: 'draft', names, harm: { outcome: 'resolved' }, mild: { outcome: 'other' } },
    },
    [`POST ${REPORT}/comments/:comment/accept`]: { ...accepting, names },
  };
}

function others(scene: Scene, user: AdminUser): Record<string, Asking> {
  const names = { user: user.documentId };
  const paper = { step: '审核', code: '', signer: '外人', signedOn: '2025-01-10', opinion: '同意' };
  const place = { organ: scene.inside, scope: 'own' };
  return {
    'POST /reports': { harm: { ...place, year: 2024 }, mild: { ...place, year: 0 } },
    'POST /import/read': { harm: { kind: 'text', text: '年报', hints: null }, mild: {} },
    'POST /import/accept': { field: 'acceptance', harm: scene.acceptance, mild: {} },
    [`GET ${REPORT}/files/:format`]: { at: 'draft', names: { format: 'docx' } },
    [`GET ${REPORT}/compare`]: { at: 'published', query: '?from=working&to=last' },
    [`GET ${REPORT}/originals`]: { at: 'imported' },
    [`GET ${REPORT}/originals/:original`]: { at: 'imported', names: { original: scene.original } },
    [`POST ${REPORT}/originals/:original/remove`]: {
      ...{ at: 'imported', names: { original: scene.original } },
      ...{ harm: { reason: '外人要求' }, mild: { reason: '' } },
    },
    [`POST ${REPORT}/sign`]: { at: 'submitted', field: 'signature', harm: paper, mild: {} },
    [`POST ${REPORT}/presence`]: { at: 'draft', harm: { changed: true }, mild: { changed: 1 } },
    'POST /scopes/:user': { names, harm: { mode: 'list', organs: [scene.inside] }, mild: {} },
    'POST /scopes/:user/remove': { names, harm: {}, mild: { more: 1 } },
    'POST /roles': { harm: {}, mild: { more: 1 } },
  };
}

/** How each route of the plugin is asked; one that is not named here is read on the draft. */
export function askingsOf(scene: Scene, user: AdminUser): ReadonlyMap<string, Asking> {
  return new Map(
    Object.entries({
      ...steps(scene),
      ...answers(scene),
      ...remarks(scene),
      ...others(scene, user),
    }),
  );
}

export interface Question {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body?: object | undefined;
  readonly field?: string | undefined;
}

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;

export async function ask(app: TestApp, question: Question): Promise<Response> {
  const { method, path, authorization, body, field } = question;
  const request = app.request()[METHODS[method as keyof typeof METHODS]](path);
  if (authorization !== undefined) void request.set('Authorization', authorization);
  if (body === undefined) return request;
  if (field === undefined) return request.send(body);
  return request.field(field, JSON.stringify(body)).attach('file', FILE.bytes, FILE.name);
}

/** A route's own spelling with the names that are asked for. */
export const addressOf = (path: string, names: Readonly<Record<string, string>>): string =>
  path.replaceAll(PARAMETER, (_, name: string) => names[name] ?? 'absent');
