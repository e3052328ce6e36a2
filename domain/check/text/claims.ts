import type { ReportValue } from '../../report';
import {
  disclosureClaims,
  passagesOf,
  proceedingClaims,
  proseOf,
  requestClaims,
  type Claim,
  type FieldProse,
  type ProseField,
  type ProsePassage,
  type Sentence,
} from '../../prose';

/** A claim with the field it stands in. */
export interface FieldClaim extends Claim {
  readonly prose: FieldProse;
  readonly sentence: Sentence;
}

const READERS: readonly {
  readonly fields: readonly ProseField[];
  readonly read: (sentence: Sentence, previous?: Sentence) => Claim[];
}[] = [
  { fields: ['preface', 'overview', 'requests'], read: requestClaims },
  { fields: ['preface', 'overview', 'proceedings', 'requests'], read: proceedingClaims },
  { fields: ['preface', 'overview', 'proactive'], read: disclosureClaims },
];

const READ = new WeakMap<ReportValue, readonly FieldClaim[]>();

/** Everything that the text of a report says in numbers of the tables. */
export function claimsOf(report: ReportValue): readonly FieldClaim[] {
  const known = READ.get(report);
  if (known) return known;
  const prose = proseOf(report);
  const claims = READERS.flatMap(({ fields, read }) =>
    fields.flatMap((field) => {
      const own = prose.get(field);
      if (!own) return [];
      return own.sentences.flatMap((sentence, at) =>
        read(sentence, own.sentences[at - 1]).map((claim) => ({ ...claim, prose: own, sentence })),
      );
    }),
  );
  READ.set(report, claims);
  return claims;
}

export const wordsOf = ({ prose, from, to }: FieldClaim): ProsePassage[] =>
  passagesOf(prose, from + leading(prose.plain.slice(from, to)), to);

const leading = (words: string): number => /^[\s，、；：。（）]{0,8}/u.exec(words)?.[0].length ?? 0;
