import { memo } from 'react';
import { styled } from 'styled-components';
import type { Finding } from '../../../domain/check';
import { findCell, parseCellId, type FormId, type TableId } from '../../../domain/form';
import { describeFinding } from '../../../domain/message';
import { useWords } from '../words';

/** One rule book for all lines: a line itself is plain markup. */
export const Lines = styled.ul`
  button {
    display: block;
    width: 100%;
    padding: 0.3rem 0.8rem;
    border: 0;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral400};
    background: none;
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.3rem;
    line-height: 1.5;
    text-align: left;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button[data-severity='error'] {
    border-left-color: ${({ theme }) => theme.colors.danger600};
  }
  button[data-severity='warning'] {
    border-left-color: ${({ theme }) => theme.colors.warning600};
  }
  button:hover {
    text-decoration: underline;
  }
`;

interface FindingLineProps {
  readonly id: string;
  readonly finding: Finding;
  readonly form: FormId;
  readonly table: TableId;
  readonly onJump: (key: string) => void;
}

/** The first cell of a finding that stands in the table. */
function targetOf({ finding, form, table }: FindingLineProps): string {
  const keys = finding.cells.flatMap((id) => parseCellId(id)?.key ?? []);
  return keys.find((key) => findCell(form, table, key)) ?? '';
}

/** What is wrong, in a sentence that leads to its cell. */
export const FindingLine = memo(function FindingLine(props: FindingLineProps) {
  const { say, locale } = useWords();
  const { id, finding, onJump } = props;
  return (
    <li>
      <button
        type="button"
        data-severity={finding.severity}
        onClick={() => onJump(targetOf(props))}
      >
        <strong>{say(`severity.${finding.severity}`)}</strong>{' '}
        <span id={id}>{describeFinding(finding, locale)}</span>
      </button>
    </li>
  );
});
