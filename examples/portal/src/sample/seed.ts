import type { Core } from '@strapi/strapi';
import { ORGAN, REPORT, onDay, reportsOf } from './host';
import { seedLogins } from './logins';
import { SAMPLE_ORGANS, SAMPLE_SITE, contactOf } from './organs';
import { sampleReports, type SampleReport } from './reports';
import type { SampleTables } from './tables';

async function seedOrgans(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [order, organ] of SAMPLE_ORGANS.entries()) {
    const { slug, name, shortName, kind, level, code, ruleMaking, parent } = organ;
    const parentId = parent && ids.get(parent);
    const data = {
      ...{ slug, name, shortName, kind, level, code, ruleMaking, order: order + 1 },
      contact: contactOf(organ),
      siteName: SAMPLE_SITE.name,
      siteDomain: SAMPLE_SITE.domain,
      siteCode: SAMPLE_SITE.code,
      ...(parentId ? { parent: { connect: [{ documentId: parentId }] } } : {}),
    };
    const created = await strapi.documents(ORGAN).create({ data });
    ids.set(slug, created.documentId);
  }
  return ids;
}

const tableFields = ({ proactive, requests, proceedings }: SampleTables) => ({
  proactiveTable: proactive,
  requestsTable: requests,
  proceedingsTable: proceedings,
});

/** The way of a report, step by step as in the admin. */
function way(strapi: Core.Strapi, documentId: string) {
  const reports = reportsOf(strapi);
  const seen = () => reports.status(documentId, () => true);
  return {
    async fill(fields: object): Promise<void> {
      const { version } = await seen();
      await strapi.documents(REPORT).update({ documentId, data: { ...fields, version } });
    },
    async submit(): Promise<void> {
      const { version, digest } = await seen();
      await reports.submit(documentId, { version, digest });
    },
    async publish(): Promise<void> {
      const { version, digest } = await seen();
      await reports.publish(documentId, { version, digest });
    },
    reopen: (reason: string): Promise<void> => reports.correct(documentId, reason),
  };
}

interface Task {
  readonly day: string;
  readonly run: () => Promise<void>;
}

function tasksOf(strapi: Core.Strapi, organId: string, report: SampleReport): Task[] {
  const { year, scope, state, text, tables, correction, publishedOn } = report;
  let documentId = '';
  const write = async (): Promise<void> => {
    documentId = await reportsOf(strapi).create({ organ: organId, year, scope });
    const steps = way(strapi, documentId);
    await steps.fill({ ...text, ...tableFields(correction?.firstTables ?? tables) });
    if (state === 'drafting') return;
    await steps.submit();
    if (state !== 'submitted') await steps.publish();
  };
  const first: Task = { day: publishedOn, run: write };
  if (!correction) return [first];
  const again = async (): Promise<void> => {
    const steps = way(strapi, documentId);
    await steps.reopen(correction.reason);
    await steps.fill({ ...tableFields(tables), correctionNote: correction.note });
    await steps.submit();
    await steps.publish();
  };
  return [first, { day: correction.on, run: again }];
}

/** Puts the invented city into an empty database, in the order of the calendar. */
export async function seedSample(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.documents(ORGAN).count({})) > 0) return;
  strapi.log.info('正在写入示例数据 · Writing the sample data …');
  const organs = await seedOrgans(strapi);
  const tasks = sampleReports().flatMap((report) =>
    tasksOf(strapi, organs.get(report.organ) ?? '', report),
  );
  tasks.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  for (const { day, run } of tasks) await onDay(strapi, day, run);
  await seedLogins(strapi);
}
