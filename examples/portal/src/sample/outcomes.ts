/** 表三's columns A–F. */
export const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
] as const;

/** Outcome rows with their usual share; the three of （六） are one row on the earlier form. */
const SHARES: readonly (readonly [row: string, share: number])[] = [
  ['disclosed', 42],
  ['partlyDisclosed', 9],
  ['withheld.stateSecret', 0],
  ['withheld.prohibitedByLaw', 1],
  ['withheld.securityOrStability', 1],
  ['withheld.thirdPartyRights', 4],
  ['withheld.internalAffairs', 3],
  ['withheld.processInformation', 3],
  ['withheld.enforcementFile', 3],
  ['withheld.registryLookup', 4],
  ['unavailable.notHeld', 16],
  ['unavailable.requiresCreation', 2],
  ['unavailable.stillUnclear', 2],
  ['notProcessed.petition', 5],
  ['notProcessed.duplicate', 3],
  ['notProcessed.publication', 0],
  ['notProcessed.excessive', 0],
  ['notProcessed.confirmOrReissue', 1],
  ['other.notSupplemented', 3],
  ['other.feeUnpaid', 0],
  ['other.other', 4],
];

export const OUTCOME_ROWS: readonly string[] = SHARES.map(([row]) => row);

/** A share that differs a little from year to year and organ to organ, always in the same way. */
const variedShare = (share: number, index: number, turn: number): number =>
  share * (3 + ((index * 7 + turn * 5) % 4));

/** Splits `count` over the outcome rows so that the parts add up to it (largest remainder). */
export function splitOutcomes(count: number, turn: number): number[] {
  const weights = SHARES.map(([, share], index) => variedShare(share, index, turn));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (count * weight) / all);
  const parts = exact.map(Math.floor);
  const left = count - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
