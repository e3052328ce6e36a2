import { LATEST_FORM, TABLE_IDS, type SectionId, type TableId } from '../../../domain/form';
import { tableAttribute } from '../../../domain/report';

/** What one field of the working copy holds, and so how two versions of it are compared. */
export type FieldKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'narrative' }
  | { readonly kind: 'counts' }
  | { readonly kind: 'table'; readonly table: TableId };

const TEXT_FIELDS = [
  'title',
  'contact',
  'feeNotices',
  'feeCharged',
  'feeReceived',
  'feeText',
  'sourceName',
  'sourceUrl',
  'sourcePublishedOn',
  'correctionNote',
];

const NARRATIVE_FIELDS: readonly ('preface' | SectionId)[] = [
  'preface',
  ...LATEST_FORM.sections.map(({ id }) => id),
];

/** Every field that a clerk types into; organ, year and scope are fixed when a report is made. */
export const TYPED_FIELDS: ReadonlyMap<string, FieldKind> = new Map([
  ...TEXT_FIELDS.map((name): [string, FieldKind] => [name, { kind: 'text' }]),
  ...NARRATIVE_FIELDS.map((name): [string, FieldKind] => [name, { kind: 'narrative' }]),
  ['categoryCounts', { kind: 'counts' }],
  ...TABLE_IDS.map((table): [string, FieldKind] => [
    tableAttribute(table),
    { kind: 'table', table },
  ]),
]);

export type Values = Readonly<Record<string, unknown>>;

/** The version on which a form's values stand; 0 where the role may not read it. */
export const versionOf = (values: Values): number => Number(values['version'] ?? 0);

/** The typed fields of a form's values, ready to be sent. */
export function typedValues(values: Values): Record<string, unknown> {
  const names = [...TYPED_FIELDS.keys()].filter((name) => Object.hasOwn(values, name));
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}
