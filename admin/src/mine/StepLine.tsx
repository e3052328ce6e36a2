import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { STEPS_OF_YEAR, type StepStanding } from '../../../domain/progress';
import type { MyReport } from '../api';
import { placePath } from '../names';
import { useWords } from '../words';

const Steps = styled.ol`
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  gap: 0.8rem;
  margin: 0;
  padding: 0;
  list-style: none;

  li {
    padding: 0.8rem 1rem;
    border-top: 3px solid ${({ theme }) => theme.colors.neutral300};
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.3rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  li[data-standing='done'] {
    border-top-color: ${({ theme }) => theme.colors.success600};
  }
  li[aria-current='step'] {
    border-top-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  strong {
    display: block;
    font-weight: 600;
  }
  a {
    display: inline-block;
    padding: 0.4rem 0;
    color: ${({ theme }) => theme.colors.primary700};
  }

  @media (max-width: 768px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

/** Told by a sign as well as by colour. */
const SIGNS: Readonly<Record<StepStanding['standing'], string>> = {
  done: '✓',
  open: '○',
  waits: '…',
};

/** The steps of the year in a line, the one that is on now marked; what is missing leads to its place. */
export function StepLine({ report }: { report: MyReport }) {
  const { locale } = useWords();
  const { steps } = report;
  const now = steps.find(({ standing }) => standing !== 'done')?.id;
  return (
    <Steps>
      {steps.map((step) => (
        <li
          key={step.id}
          data-standing={step.standing}
          aria-current={step.id === now ? 'step' : undefined}
        >
          <strong>
            {SIGNS[step.standing]} {STEPS_OF_YEAR.find(({ id }) => id === step.id)?.label[locale]}
          </strong>
          <StepWords report={report} step={step} />
        </li>
      ))}
    </Steps>
  );
}

function StepWords({ report, step }: { report: MyReport; step: StepStanding }) {
  const { say } = useWords();
  const { id, standing, missing, at } = step;
  const words = say(`mine.${id}.${standing}`, { missing, name: report.waitsFor ?? '' });
  if (report.documentId === null || at === null) return <span>{words}</span>;
  return <Link to={placePath(report.documentId, at)}>{words}</Link>;
}
