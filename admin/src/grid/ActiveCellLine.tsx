import { styled } from 'styled-components';
import { describeFinding } from '../../../domain/message';
import { useActiveKey, type ActiveCell } from './activeCell';
import type { NamedFindings } from './findingNames';
import type { CellViews } from './viewStore';
import { NARROW } from './useNarrowWindow';
import { useWords } from '../words';

interface ActiveCellLineProps {
  readonly active: ActiveCell;
  readonly views: CellViews;
  readonly findings: NamedFindings;
  /** Stands here before a cell is chosen. */
  readonly hint: string;
}

const Line = styled.p`
  overflow: hidden;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
  line-height: 1.43;
  text-overflow: ellipsis;
  white-space: nowrap;

  &[data-hint] {
    white-space: normal;
  }

  @media ${NARROW} {
    display: -webkit-box;
    white-space: normal;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  &[data-wrong] {
    color: ${({ theme }) => theme.colors.danger700};
  }
`;

/** The cell in focus, in words: its row and column, and how it came in, what is wrong with it. */
export function ActiveCellLine({ active, views, findings, hint }: ActiveCellLineProps) {
  const { say, locale } = useWords();
  const view = views.get(useActiveKey(active));
  const wrong = findings.get(view?.findings.split(' ')[0] ?? '');
  return (
    <Line data-wrong={wrong ? '' : undefined} data-hint={view ? undefined : ''}>
      {view?.label ?? hint}
      {view?.isInferred && ` — ${say('grid.inferred.cell')}`}
      {wrong && ` — ${describeFinding(wrong, locale)}`}
    </Line>
  );
}
