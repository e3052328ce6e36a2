import type { Core } from '@strapi/strapi';
import { ORGAN, REPORT } from '../../content-types';
import type { Store } from './store';

const KEY = 'contentManagerLayout';
const WIDE = 12;
const HALF = 6;
const THIRD = 4;

type Cell = { readonly name: string; readonly size: number };
type Layout = { readonly list: readonly string[]; readonly edit: readonly (readonly Cell[])[] };

const row = (size: number, ...names: string[]): Cell[] => names.map((name) => ({ name, size }));

/** In the order of the printed report, each table behind its section's text. */
const REPORT_LAYOUT: Layout = {
  list: ['title', 'year', 'scope', 'updatedAt'],
  edit: [
    row(WIDE, 'title'),
    row(WIDE, 'preface'),
    row(WIDE, 'overview'),
    row(WIDE, 'proactive'),
    row(WIDE, 'proactiveTable'),
    row(WIDE, 'requests'),
    row(WIDE, 'requestsTable'),
    row(WIDE, 'proceedings'),
    row(WIDE, 'proceedingsTable'),
    row(WIDE, 'improvements'),
    row(WIDE, 'otherMatters'),
    row(THIRD, 'feeNotices', 'feeCharged', 'feeReceived'),
    row(WIDE, 'feeText'),
    row(WIDE, 'contact'),
    row(WIDE, 'correctionNote'),
    row(WIDE, 'categoryCounts'),
  ],
};

const ORGAN_LAYOUT: Layout = {
  list: ['name', 'kind', 'order', 'slug'],
  edit: [
    row(HALF, 'name', 'shortName'),
    row(HALF, 'code', 'slug'),
    row(THIRD, 'kind', 'level', 'order'),
    row(HALF, 'parent', 'ruleMaking'),
    row(THIRD, 'siteName', 'siteDomain', 'siteCode'),
    row(WIDE, 'contact'),
    row(HALF, 'validFrom', 'validUntil'),
    row(HALF, 'successor'),
  ],
};

interface ContentTypes {
  findConfiguration(contentType: unknown): Promise<Record<string, unknown>>;
  updateConfiguration(contentType: unknown, configuration: object): Promise<unknown>;
}

async function layOut(strapi: Core.Strapi, uid: string, layouts: Layout, sortBy: string) {
  const service = strapi.plugin('content-manager').service('content-types') as ContentTypes;
  const contentType = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  const configuration = await service.findConfiguration(contentType);
  const settings = {
    ...(configuration['settings'] as object),
    mainField: layouts.list[0],
    defaultSortBy: sortBy,
    defaultSortOrder: 'DESC',
  };
  await service.updateConfiguration(contentType, { ...configuration, settings, layouts });
}

/** Once, at the first start: afterwards the view belongs to those who configure it. */
export async function layOutForms(strapi: Core.Strapi, settings: Store['settings']): Promise<void> {
  if (await settings.get(KEY)) return;
  await layOut(strapi, REPORT, REPORT_LAYOUT, 'year');
  await layOut(strapi, ORGAN, ORGAN_LAYOUT, 'name');
  await settings.set(KEY, 1);
}
