import { TABLE_IDS } from '../../../../domain/form';
import { ORGAN_KINDS, SLUG } from '../../../../domain/organ';
import { SCOPES } from '../../../../domain/report';
import type { KeyPage, Store } from '../../store';
import { editionsPage } from './editions';
import { factsPage } from './facts';
import { organsPage } from './organs';
import type { Asked, Parameter, Parameters } from './parameter';

/** Rows as they are answered, and the key to go on from; undefined at the end. */
export interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly last: string | undefined;
}

export interface Ground {
  readonly store: Store;
  /** Absolute address of a page of the column. */
  readonly at: (path: string) => string;
}

export interface Resource {
  readonly path: string;
  readonly about: string;
  readonly filters: Parameters;
  /** Of a row, with the JSON Schema of each. */
  readonly fields: Readonly<Record<string, object>>;
  /** What a cursor holds. */
  readonly key: RegExp;
  /** Before the first row. */
  readonly start: string;
  readonly page: (ground: Ground, asked: Asked, page: KeyPage) => Promise<Page>;
}

const YEAR = /^[12]\d{3}$/;
const ID = /^[A-Za-z][A-Za-z0-9.]{0,79}$/;
const CELL = /^[A-Za-z]{1,20}\.[A-Za-z0-9.]{1,80}\.[A-Za-z0-9]{1,80}$/;
const SLOT_KEY = /^[a-z0-9]{1,64}:[12]\d{3}:[a-z]{1,20}$/;
const FACT_KEY = /^[1-9]\d{0,14}$/;
const CURSOR = /^[\w-]{1,200}$/;

export const USUAL_LIMIT = 100;

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const date = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };

const scope: Parameter = { kind: 'choice', values: SCOPES, about: '本级或汇总 own or aggregate' };
const year: Parameter = { kind: 'text', pattern: YEAR, about: '年度 year reported on' };
const organ: Parameter = { kind: 'text', pattern: SLUG, about: '机关地址 slug of the organ' };
const places = { year, organ, scope };
const idOf = (about: string): Parameter => ({ kind: 'text', pattern: ID, about });

const factFields = {
  ...{ organCode: text, organ: text, year: { type: 'integer' }, scope: { enum: SCOPES } },
  ...{ edition: { type: 'integer', minimum: 1 }, form: text },
  ...{ table: { enum: TABLE_IDS }, row: text, column: text },
  value: { type: ['number', 'string', 'null'] },
  ...{ unit: textOrNull, raw: textOrNull, how: text },
};

export const RESOURCES: readonly Resource[] = [
  {
    path: '/editions',
    about: '现行版本 Published editions that are current, without their figures',
    filters: places,
    fields: {
      ...{ organCode: text, organ: text, slug: text, year: { type: 'integer' } },
      ...{ scope: { enum: SCOPES }, number: { type: 'integer', minimum: 1 }, publishedOn: date },
      ...{
        releasedAt: text,
        historical: { type: 'boolean' },
        digest: text,
        page: text,
        json: text,
      },
    },
    ...{ key: SLOT_KEY, start: '', page: editionsPage },
  },
  {
    path: '/organs',
    about: '有已发布年报的机关 Organs that have a published report',
    filters: {
      kind: { kind: 'choice', values: ORGAN_KINDS.map(({ id }) => id), about: '机关类型 its kind' },
    },
    fields: {
      ...{ code: textOrNull, name: text, shortName: textOrNull, slug: text },
      ...{ kind: { enum: ORGAN_KINDS.map(({ id }) => id) }, page: text },
    },
    ...{ key: SLUG, start: '', page: organsPage },
  },
  {
    path: '/facts',
    about: '数据 Figures of the current editions, one a cell',
    filters: {
      ...places,
      table: { kind: 'choice', values: TABLE_IDS, about: '表 table' },
      ...{ row: idOf('行 row'), column: idOf('列 column') },
    },
    fields: factFields,
    ...{ key: FACT_KEY, start: '0', page: factsPage },
  },
  {
    path: '/series',
    about: '一格在各机关、各年度的数 One cell over organs and years',
    filters: {
      cell: {
        ...{ kind: 'text', pattern: CELL, isRequired: true },
        about: '格的完整编号 full id of the cell, table.row.column',
      },
      ...places,
    },
    fields: factFields,
    ...{ key: FACT_KEY, start: '0', page: factsPage },
  },
];

/** All that a resource may be asked. */
export const parametersOf = ({ filters, fields }: Resource): Parameters => ({
  ...filters,
  limit: {
    kind: 'whole',
    least: 1,
    most: 500,
    usual: USUAL_LIMIT,
    about: '每页行数 rows of a page',
  },
  cursor: { kind: 'text', pattern: CURSOR, about: '上一页的 next: `next` of the page before' },
  fields: { kind: 'names', values: Object.keys(fields), about: '只要这些字段 only these fields' },
});
