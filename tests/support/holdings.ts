import { createStore } from '../../server/src/store';
import type { TestApp } from './boot';
import { REPORT } from './clerk';

const APPROVAL = 'plugin::disclosure-report.approval';
const FACT = 'plugin::disclosure-report.fact';
const ORIGINAL = 'plugin::disclosure-report.original';

/** All that the plugin holds, as far as a write could leave a part of itself behind. */
export async function holdingsOf({ strapi }: Pick<TestApp, 'strapi'>) {
  const store = createStore(strapi);
  const reports = { select: ['slot', 'state', 'version'], orderBy: 'slot' };
  return {
    reports: await strapi.db.query(REPORT).findMany(reports),
    organs: (await store.organs.list()).map(({ name, slug }) => ({ name, slug })),
    editions: await store.editions.all(),
    facts: await strapi.db.query(FACT).count(),
    approvals: await strapi.db.query(APPROVAL).count(),
    standing: await strapi.db.query(APPROVAL).count({ where: { activeStep: { $notNull: true } } }),
    originals: await strapi.db.query(ORIGINAL).count(),
    head: await store.events.head(),
  };
}
