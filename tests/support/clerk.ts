import type { Response } from 'supertest';
import { findingKey } from '../../domain/check';
import { TABLE_IDS } from '../../domain/form';
import { answersTo } from '../../domain/waiver';
import type { AdminUser } from './admin-user';
import type { TestApp } from './boot';
import { tableOfZeros } from './publication';

export const ORGAN = 'plugin::disclosure-report.organ';
export const REPORT = 'plugin::disclosure-report.report';
const API = '/disclosure-report';
const CONTENT_MANAGER = '/content-manager/collection-types';

const ORIGINAL = { name: '去年年报.txt', bytes: Buffer.from('去年的年报', 'utf8') };

export const paragraph = (text: string) => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];

/** A report that nothing stands against: consistent tables and something in every section. */
export const soundContent = (year: number) => ({
  overview: paragraph(
    '本年主动公开政府信息12条。依申请公开各环节专人负责。公开前逐件开展保密审查。专栏由专人维护。按月检查公开情况，纳入考核和社会评议，未发生责任追究情形。',
  ),
  improvements: paragraph('存在的问题：更新不及时。改进：专人负责。'),
  otherMatters: paragraph('本年度未收取信息处理费。'),
  ...Object.fromEntries(TABLE_IDS.map((table) => [`${table}Table`, tableOfZeros(year, table)])),
});

/** Acts through HTTP as one admin user, as the browser would. */
export function clerkOf(
  app: Pick<TestApp, 'request' | 'superAdmin' | 'approver'>,
  user: AdminUser = app.superAdmin,
) {
  const send = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
    const request = app.request()[method](path).set('Authorization', user.authorization);
    return body === undefined ? request : request.send(body);
  };
  const act = (documentId: string, step: string, body: object): Promise<Response> =>
    send('post', `${API}/reports/${documentId}/${step}`, body);

  const status = async (documentId: string) =>
    (await send('get', `${API}/reports/${documentId}`).expect(200)).body;

  const seen = async (documentId: string) => {
    const { version, digest } = await status(documentId);
    return { version, digest };
  };

  const save = (documentId: string, body: object): Promise<Response> =>
    send('put', `${CONTENT_MANAGER}/${REPORT}/${documentId}`, body);

  return {
    send,
    act,
    status,
    seen,
    save,
    api: (method: 'get' | 'post', path: string, body?: object) =>
      send(method, `${API}${path}`, body),
    content: (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
      send(method, `${CONTENT_MANAGER}/${path}`, body),

    /** Accepts what was read, with its original beside it. */
    accept: (
      acceptance: object,
      original: { name: string; bytes: Buffer } = ORIGINAL,
    ): Promise<Response> =>
      Promise.resolve(
        send('post', `${API}/import/accept`)
          .field('acceptance', JSON.stringify(acceptance))
          .attach('original', original.bytes, original.name),
      ),

    async organ(name: string, data: object = {}): Promise<string> {
      const response = await send('post', `${CONTENT_MANAGER}/${ORGAN}`, {
        name,
        kind: 'department',
        ...data,
      });
      if (response.status !== 201) throw new Error(`${response.status} ${response.text}`);
      return response.body.data.documentId;
    },

    async report(organ: string, year = 2024, scope = 'own'): Promise<string> {
      const response = await send('post', `${API}/reports`, { organ, year, scope });
      if (response.status !== 201) throw new Error(`${response.status} ${response.text}`);
      return response.body.documentId;
    },

    async soundReport(organ: string, year = 2024): Promise<string> {
      const documentId = await this.report(organ, year);
      const { version } = await status(documentId);
      const saved = await save(documentId, { ...soundContent(year), version });
      if (saved.status !== 200) throw new Error(`${saved.status} ${saved.text}`);
      return documentId;
    },

    /** Answers every warning as verified: what most tests are not about. */
    async settle(documentId: string): Promise<void> {
      const { version, findings, waivers } = await status(documentId);
      const keys = answersTo(findings, waivers)
        .open.filter(({ severity }) => severity === 'warning')
        .map(findingKey);
      if (keys.length === 0) return;
      const answer = { menu: 'verified', words: '', standing: false };
      await act(documentId, 'settle', { version, keys: [...new Set(keys)], ...answer });
    },

    /** Submits, having answered every warning. */
    async submit(documentId: string): Promise<Response> {
      await this.settle(documentId);
      return act(documentId, 'submit', await seen(documentId));
    },

    /** Submits with every warning as it is. */
    submitAsIs: async (documentId: string): Promise<Response> =>
      act(documentId, 'submit', await seen(documentId)),

    /** The second person approves what stands there, in the step that is open. */
    async approve(documentId: string, by: AdminUser = app.approver): Promise<Response> {
      const { review } = await status(documentId);
      const body = { ...(await seen(documentId)), step: review.next, opinion: '同意' };
      const path = `${API}/reports/${documentId}/approve`;
      return app.request().post(path).set('Authorization', by.authorization).send(body);
    },

    async publish(documentId: string): Promise<Response> {
      return act(documentId, 'publish', await seen(documentId));
    },

    async published(organ: string, year = 2024): Promise<string> {
      const documentId = await this.soundReport(organ, year);
      for (const step of ['submit', 'approve', 'publish'] as const) {
        const response = await this[step](documentId);
        if (response.status !== 200)
          throw new Error(`${step}: ${response.status} ${response.text}`);
      }
      return documentId;
    },
  };
}

export type Clerk = ReturnType<typeof clerkOf>;
