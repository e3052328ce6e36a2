import type { Label } from '../form';

export type OrganKind =
  | 'government'
  | 'department'
  | 'county'
  | 'township'
  | 'agency'
  | 'committee'
  | 'vertical';

/** Kinds of organ in the order in which a column lists them, each as one organ of it is called. */
export const ORGAN_KINDS: readonly { readonly id: OrganKind; readonly label: Label }[] = [
  { id: 'government', label: { zh: '人民政府', en: 'Government' } },
  { id: 'department', label: { zh: '政府部门', en: 'Department' } },
  { id: 'county', label: { zh: '县（市、区）', en: 'County or district' } },
  { id: 'township', label: { zh: '乡镇', en: 'Township' } },
  { id: 'agency', label: { zh: '街道及其他派出机关', en: 'Sub-district or other agency' } },
  { id: 'committee', label: { zh: '管委会', en: 'Administrative committee' } },
  { id: 'vertical', label: { zh: '垂直管理单位', en: 'Vertically managed unit' } },
];

export const isOrganKind = (value: unknown): value is OrganKind =>
  ORGAN_KINDS.some(({ id }) => id === value);
