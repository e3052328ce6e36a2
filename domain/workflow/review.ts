/** One step of a portal's review: 内容审核, 保密审查, 签发. */
export interface ReviewStep {
  readonly name: string;
  /** Whether it may be signed on paper, and the scan recorded. */
  readonly paper: boolean;
}

export const MOST_REVIEW_STEPS = 3;

/** Where nothing is configured: one other person. */
export const DEFAULT_REVIEW: readonly ReviewStep[] = [{ name: '审核', paper: false }];

/** An approval as far as it is counted. */
export interface GivenApproval {
  readonly step: string;
  /** Who has given it: an admin user, or for one on paper whoever signed. */
  readonly person: string;
  /** The admin user who gave it, or who recorded it from paper. */
  readonly actor: string;
  readonly digest: string;
}

export interface Reviewed {
  readonly digest: string;
  readonly lastEditor: string | null;
}

export interface Review<Given extends GivenApproval> {
  /** One approval for each step from the first on, as far as they go without a gap. */
  readonly done: readonly Given[];
  /** The steps that are missing, in order. */
  readonly missing: readonly ReviewStep[];
}

/**
 * Approvals matched to the steps by name and in order: each over exactly this digest, each by another
 * person, none of them given or recorded by the last editor.
 */
export function reviewOf<Given extends GivenApproval>(
  steps: readonly ReviewStep[],
  approvals: readonly Given[],
  { digest, lastEditor }: Reviewed,
): Review<Given> {
  const done: Given[] = [];
  for (const { name } of steps) {
    const fitting = approvals.find(
      (each) =>
        each.step === name &&
        each.digest === digest &&
        each.actor !== lastEditor &&
        done.every(({ person }) => person !== each.person),
    );
    if (!fitting) break;
    done.push(fitting);
  }
  return { done, missing: steps.slice(done.length) };
}
