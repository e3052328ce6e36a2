import { defaultTitle } from '../../../../domain/report';
import {
  aggregateTitle,
  pathOf,
  type ColumnView,
  type ListedReport,
  type OrganView,
} from '../../pages';
import type { EditionIndexRow, OrganRow } from '../../store';
import type { AddressTable } from './table';

const listed = (basePath: string, slug: string, edition: EditionIndexRow): ListedReport => {
  const { organName, scope, publishedOn } = edition;
  const year = Number(edition.year);
  const title = defaultTitle(organName, year);
  return {
    title: scope === 'aggregate' ? aggregateTitle(title) : title,
    path: pathOf(basePath, { page: 'report', slug, year, scope, format: 'html' }),
    publishedOn,
  };
};

/** The column for one year; undefined year means the newest. No view for a year without reports. */
export function columnView(
  basePath: string,
  table: AddressTable,
  asked?: number,
): ColumnView | undefined {
  const year = asked ?? table.years[0];
  if (asked !== undefined && !table.years.includes(asked)) return undefined;
  const organs = table.organs.flatMap((organ) => {
    const editions = table.byOrgan.get(organ.documentId);
    if (!editions) return [];
    const { name, kind, slug } = organ;
    const ofYear = editions.filter((edition) => Number(edition.year) === year);
    return [
      {
        name,
        kind,
        path: pathOf(basePath, { page: 'organ', slug }),
        reports: ofYear.map((edition) => listed(basePath, slug, edition)),
      },
    ];
  });
  return {
    path: pathOf(
      basePath,
      asked === undefined ? { page: 'column' } : { page: 'year', year: asked },
    ),
    year,
    isColumn: asked === undefined,
    years: table.years.map((each) => ({
      year: each,
      path: pathOf(basePath, { page: 'year', year: each }),
    })),
    organs,
  };
}

export function organView(basePath: string, table: AddressTable, organ: OrganRow): OrganView {
  const { name, slug, documentId } = organ;
  return {
    name,
    path: pathOf(basePath, { page: 'organ', slug }),
    reports: (table.byOrgan.get(documentId) ?? []).map((edition) =>
      listed(basePath, slug, edition),
    ),
  };
}
