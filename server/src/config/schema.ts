import { object } from 'yup';
import { FORMS, isTableId, leavesOf } from '../../../domain/form';
import { approvals } from './approvals';
import { checks } from './checks';
import {
  address,
  optionalAddress,
  basePath,
  color,
  flag,
  formYear,
  group,
  icp,
  list,
  origin,
  publicSecurity,
  siteCode,
  siteDomain,
  text,
} from './rules';

const NO_LABEL = '${path} 不能为空。 ${path} must not be empty.';

const link = () => group({ label: text().required(NO_LABEL), url: address().required(NO_LABEL) });
const links = () => list(link().required(NO_LABEL));

const badge = () =>
  group({
    label: text().required(NO_LABEL),
    url: address().required(NO_LABEL),
    image: optionalAddress(),
  });

const footer = group({
  lines: list(text().required(NO_LABEL)),
  links: links(),
  icp: icp(),
  publicSecurity: publicSecurity(),
  badges: list(badge().required(NO_LABEL)),
});

const look = group({
  colors: group({ header: color(), accent: color(), link: color() }),
  header: group({ title: text(), subtitle: text(), logo: optionalAddress(), links: links() }),
  footer,
  navigation: links(),
  breadcrumb: links(),
  shell: text(),
  stylesheets: list(address().required(NO_LABEL)),
  csp: group({
    'img-src': list(origin().required(NO_LABEL)),
    'style-src': list(origin().required(NO_LABEL)),
    'font-src': list(origin().required(NO_LABEL)),
  }),
});

/** `<table>.<row>` of every form version. */
const ROWS: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ tables }) =>
    tables.flatMap(({ id, blocks }) =>
      blocks.flatMap(({ rows }) => leavesOf(rows).map((row) => `${id}.${row.id}`)),
    ),
  ),
);

const unknownRows = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).filter((row) => !ROWS.has(row))
    : [];

const hasOnlyText = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string'));

const EXAMPLE = [...ROWS].find((row) => isTableId(row.split('.')[0])) ?? '';

const guidance = object()
  .default(undefined)
  .test(
    'guidanceText',
    '${path} 的每一项应为文字。 Every entry of ${path} must be text.',
    hasOnlyText,
  )
  .test('guidanceRows', (value, context) => {
    const unknown = unknownRows(value);
    if (unknown.length === 0) return true;
    const names = unknown.join('、');
    return context.createError({
      message: `guidance 中没有这些行：${names}；应写作“表.行”，例如 ${EXAMPLE}。 guidance names rows that no form has: ${unknown.join(', ')}; write table.row, for example ${EXAMPLE}.`,
    });
  });

/** All settings of the plugin in `config/plugins`. */
export const SCHEMA = group({
  basePath: basePath(),
  site: group({ name: text(), domain: siteDomain(), code: siteCode() }),
  look,
  embed: group({ origins: list(origin().required(NO_LABEL)) }),
  column: group({ showMissing: flag(), since: formYear() }),
  guidance,
  originals: group({ folder: text().required(NO_LABEL) }),
  checks: checks(),
  approvals: approvals(),
}).label('config');
