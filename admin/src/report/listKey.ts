import { findingKey, findingStamp, type Finding } from '../../../domain/check';

/** A key for React: the same finding keeps it while others come and go; twins are told apart. */
export const listKey = (finding: Finding, at: number): string =>
  `${findingKey(finding)} ${findingStamp(finding)} ${
    finding.passages[0] ? finding.passages[0].from : at
  }`;
