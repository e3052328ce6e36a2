import type { OrganKind } from '../../organ';
import type { OrganContext } from '../context';
import type { ReportValue } from '../../report';

/** The organ as a text check knows it: by the register where it is given, else by the name alone. */
export interface KnownOrgan {
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganKind | undefined;
}

const KIND_BY_END: readonly (readonly [OrganKind, RegExp])[] = [
  ['agency', /(?:街道(?:办事处)?|地区行政公署)$/u],
  ['committee', /(?:管理委员会|管委会)$/u],
  ['township', /(?:[镇乡]人民政府|[镇乡])$/u],
  ['government', /(?:[省市县区旗州]人民政府|[省市县区旗州])$/u],
  ['department', /[局委厅会]$/u],
];

const kindOf = (name: string): OrganKind | undefined =>
  KIND_BY_END.find(([, pattern]) => pattern.test(name))?.[0];

export function knownOrgan(report: ReportValue, organ?: OrganContext): KnownOrgan {
  const name = organ?.name ?? report.organ.name;
  return { name, shortName: organ?.shortName ?? '', kind: organ?.kind ?? kindOf(name) };
}

/** 各级人民政府, as 条例 art. 50(4) means them: neither departments nor 派出机关. */
export const isGovernment = ({ kind }: KnownOrgan): boolean =>
  kind === 'government' || kind === 'county' || kind === 'township';
