import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';
import type { Severity } from '../../../domain/check';
import { useWords } from '../words';

const TONE: Record<Severity, 'danger' | 'warning' | 'neutral'> = {
  error: 'danger',
  warning: 'warning',
  info: 'neutral',
};

const Sentence = styled.button<{ $tone: 'danger' | 'warning' | 'neutral' }>`
  width: 100%;
  padding: 0.6rem 0.8rem;
  border: 0;
  border-left: 3px solid ${({ theme, $tone }) => theme.colors[`${$tone}600`]};
  border-radius: 2px;
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.3rem;
  line-height: 1.5;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;

const Severely = styled.strong<{ $tone: 'danger' | 'warning' | 'neutral' }>`
  color: ${({ theme, $tone }) => theme.colors[$tone === 'danger' ? 'danger700' : 'neutral800']};
  font-weight: 600;
`;

const Lines = styled.span<{ $most: number | undefined }>`
  ${({ $most }) =>
    $most !== undefined &&
    css`
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: ${$most};
    `}
`;

interface JumpButtonProps {
  severity: Severity;
  /** How many lines are shown of what may be long, and is whole where it leads to. */
  lines?: number;
  /** Stands in front instead of the severity in words. */
  sign?: string;
  children: ReactNode;
  onClick(): void;
}

/** What leads to its place; how grave it is is said in words or by a sign, not by colour alone. */
export function JumpButton({ severity, sign, lines, children, onClick }: JumpButtonProps) {
  const { say } = useWords();
  const tone = TONE[severity];
  return (
    <Sentence type="button" $tone={tone} onClick={onClick}>
      <Lines $most={lines}>
        <Severely $tone={tone}>{sign ?? say(`severity.${severity}`)}</Severely> {children}
      </Lines>
    </Sentence>
  );
}
