import type { Label } from '../form';

export type OrganKind =
  | 'government'
  | 'department'
  | 'county'
  | 'township'
  | 'agency'
  | 'committee'
  | 'vertical';

/** Kinds of organ in the order in which a column lists them. */
export const ORGAN_KINDS: readonly { readonly id: OrganKind; readonly label: Label }[] = [
  { id: 'government', label: { zh: '人民政府', en: 'Government' } },
  { id: 'department', label: { zh: '政府部门', en: 'Departments' } },
  { id: 'county', label: { zh: '县（市、区）', en: 'Counties and districts' } },
  { id: 'township', label: { zh: '乡镇', en: 'Townships' } },
  { id: 'agency', label: { zh: '街道及其他派出机关', en: 'Sub-districts and other agencies' } },
  { id: 'committee', label: { zh: '管委会', en: 'Administrative committees' } },
  { id: 'vertical', label: { zh: '垂直管理单位', en: 'Vertically managed units' } },
];

export const isOrganKind = (value: unknown): value is OrganKind =>
  ORGAN_KINDS.some(({ id }) => id === value);
