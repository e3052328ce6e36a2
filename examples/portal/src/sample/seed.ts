import type { Core } from '@strapi/strapi';
import { ORGAN, REPORT, asPerson, onDay, reportsOf } from './host';
import { seedLogins, type Task as Duty } from './logins';
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
    async approve(): Promise<void> {
      const { version, digest, review } = await seen();
      const given = { step: review.next ?? '', opinion: '同意' };
      await reports.approve(documentId, { version, digest }, given);
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

/** Who does what: filled in by one person, approved by a second, published by a third. */
type As = (duty: Duty, work: () => Promise<void>) => Promise<void>;

async function release(as: As, steps: ReturnType<typeof way>): Promise<void> {
  await as('审核', steps.approve);
  await as('发布', steps.publish);
}

function tasksOf(strapi: Core.Strapi, as: As, organId: string, report: SampleReport): Task[] {
  const { year, scope, state, text, tables, correction, publishedOn } = report;
  let documentId = '';
  const write = async (): Promise<void> => {
    await as('填报', async () => {
      documentId = await reportsOf(strapi).create({ organ: organId, year, scope });
    });
    const steps = way(strapi, documentId);
    const first = correction?.firstTables ?? tables;
    await as('填报', () => steps.fill({ ...text, ...tableFields(first) }));
    if (state === 'drafting') return;
    await as('填报', steps.submit);
    if (state !== 'submitted') await release(as, steps);
  };
  const first: Task = { day: publishedOn, run: write };
  if (!correction) return [first];
  const again = async (): Promise<void> => {
    const steps = way(strapi, documentId);
    await as('发布', () => steps.reopen(correction.reason));
    await as('填报', async () => {
      await steps.fill({ ...tableFields(tables), correctionNote: correction.note });
      await steps.submit();
    });
    await release(as, steps);
  };
  return [first, { day: correction.on, run: again }];
}

/** Puts the invented city into an empty database, in the order of the calendar. */
export async function seedSample(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.documents(ORGAN).count({})) > 0) return;
  strapi.log.info('正在写入示例数据 · Writing the sample data …');
  const personFor = await seedLogins(strapi);
  const as: As = (duty, work) => asPerson(strapi, personFor(duty), work);
  const organs = await seedOrgans(strapi);
  const tasks = sampleReports().flatMap((report) =>
    tasksOf(strapi, as, organs.get(report.organ) ?? '', report),
  );
  tasks.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  for (const { day, run } of tasks) await onDay(strapi, day, run);
}
