import type { Core } from '@strapi/strapi';
import { findingKey } from '../../domain/check';
import { LATEST_FORM, TABLE_IDS, cellsOf, formForYear, type TableId } from '../../domain/form';
import type { Cell, TableValue } from '../../domain/cell';
import type { Scope } from '../../domain/report';
import { answersTo } from '../../domain/waiver';
import { serviceOf } from '../../server/src/services';
import { asPerson, reviewerOf } from './person';

const ORGAN = 'plugin::disclosure-report.organ';
const REPORT = 'plugin::disclosure-report.report';

export type NewOrgan = { name: string; slug: string; code: string; kind?: string; order?: number };

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** A complete table of zeros, but for these keys; consistent while they are. */
export function tableOfZeros(
  year: number,
  table: TableId,
  figures: Readonly<Record<string, number | string>> = {},
): TableValue {
  const form = (formForYear(year) ?? LATEST_FORM).id;
  const cells = cellsOf(form, table)
    .filter(({ kind }) => kind !== 'total')
    .map(({ key, kind }): [string, Cell] => [
      key,
      { value: figures[key] ?? (kind === 'amount' ? '0' : 0), how: 'typed' },
    ]);
  return { form, cells: Object.fromEntries(cells) };
}

export async function createOrgan(strapi: Core.Strapi, organ: NewOrgan): Promise<string> {
  const data = { kind: 'department', ...organ };
  const created = await strapi.documents(ORGAN).create({ data: data as never });
  return created.documentId;
}

export type NewPublication = {
  organ: string;
  year: number;
  scope?: Scope;
  content?: Record<string, unknown>;
  figures?: Partial<Record<TableId, Record<string, number | string>>>;
};

const tablesOf = ({ year, figures = {} }: NewPublication) =>
  Object.fromEntries(
    TABLE_IDS.map((table) => [`${table}Table`, tableOfZeros(year, table, figures[table])]),
  );

async function versionOf(strapi: Core.Strapi, documentId: string): Promise<number> {
  const row = await strapi.documents(REPORT).findOne({ documentId });
  return Number((row as { version?: unknown } | null)?.version);
}

/** A second person approves what stands there, in the step that is open. */
export async function approve(strapi: Core.Strapi, documentId: string): Promise<void> {
  const reports = serviceOf(strapi, 'reports');
  await asPerson(strapi, await reviewerOf(strapi), async () => {
    const { version, digest, review } = await reports.status(documentId, () => true);
    const opinion = { step: review.next ?? '', opinion: '同意' };
    await reports.approve(documentId, { version, digest }, opinion);
  });
}

async function release(strapi: Core.Strapi, documentId: string, data: object): Promise<void> {
  const version = await versionOf(strapi, documentId);
  await strapi.documents(REPORT).update({ documentId, data: { ...data, version } as never });
  const reports = serviceOf(strapi, 'reports');
  const seen = async () => {
    const { version: now, digest } = await reports.status(documentId, () => true);
    return { version: now, digest };
  };
  const { findings, waivers, version: saved } = await reports.status(documentId, () => true);
  const keys = answersTo(findings, waivers)
    .open.filter(({ severity }) => severity === 'warning')
    .map(findingKey);
  if (keys.length > 0) {
    const answer = { keys, menu: 'verified', words: '', standing: false };
    await reports.settle(documentId, { version: saved }, answer);
  }
  await reports.submit(documentId, await seen());
  await approve(strapi, documentId);
  await reports.publish(documentId, await seen());
}

/** Takes a report the whole way, through the doors that its clerk would take. */
export async function publish(strapi: Core.Strapi, report: NewPublication): Promise<string> {
  const { organ, year, scope = 'own', content = {} } = report;
  const documentId = await serviceOf(strapi, 'reports').create({ organ, year, scope });
  await release(strapi, documentId, {
    overview: paragraph(`${year}年主动公开政府信息12条。`),
    improvements: paragraph('存在的问题：更新不及时。'),
    otherMatters: paragraph('本年度未收取信息处理费。'),
    ...tablesOf(report),
    ...content,
  });
  return documentId;
}

/** Opens a published report again, changes it and publishes the next edition. */
export async function correct(
  strapi: Core.Strapi,
  documentId: string,
  content: Record<string, unknown>,
): Promise<void> {
  await serviceOf(strapi, 'reports').correct(documentId, '数字有误');
  await release(strapi, documentId, content);
}

export const withdraw = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  serviceOf(strapi, 'reports').withdraw(documentId, '含有不应公开的内容');
