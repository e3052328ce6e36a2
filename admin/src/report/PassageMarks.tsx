import { useEffect } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { Finding, Severity } from '../../../domain/check';
import { passageRange } from './passageRange';

const NAME = 'disclosure-report';
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SETTLE_MS = 150;

// A line under the words and not a colour alone tells what is meant.
const MarkStyle = createGlobalStyle`
  ::highlight(${NAME}-error) {
    text-decoration: underline wavy ${({ theme }) => theme.colors.danger600};
    background-color: ${({ theme }) => theme.colors.danger100};
  }
  ::highlight(${NAME}-warning) {
    text-decoration: underline dashed ${({ theme }) => theme.colors.warning600};
    background-color: ${({ theme }) => theme.colors.warning100};
  }
  ::highlight(${NAME}-info) {
    text-decoration: underline dotted ${({ theme }) => theme.colors.neutral600};
  }
`;

const rangesOf = (findings: readonly Finding[], severity: Severity): Range[] =>
  findings
    .filter((finding) => finding.severity === severity)
    .flatMap(({ passages }) => passages)
    .flatMap((passage) => passageRange(passage) ?? []);

function mark(findings: readonly Finding[]): void {
  for (const severity of SEVERITIES) {
    CSS.highlights.set(`${NAME}-${severity}`, new Highlight(...rangesOf(findings, severity)));
  }
}

const unmark = (): void =>
  SEVERITIES.forEach((severity) => CSS.highlights.delete(`${NAME}-${severity}`));

const canMark = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/**
 * Marks the words that findings speak of where they stand in the editors. Nothing is written into the
 * editors: the browser paints the marks over them, and one that can't leaves them out.
 */
export function PassageMarks({ findings }: { findings: readonly Finding[] }) {
  useEffect(() => {
    if (!canMark()) return;
    // The editors draw what was typed after this has run.
    const timer = setTimeout(() => mark(findings), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [findings]);
  useEffect(() => (canMark() ? unmark : undefined), []);
  return <MarkStyle />;
}
