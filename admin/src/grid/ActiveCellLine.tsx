import { memo, useSyncExternalStore } from 'react';
import { styled } from 'styled-components';
import { describeFinding } from '../../../domain/message';
import { useActiveKey, type ActiveCell } from './activeCell';
import { useNarrowWindow, NARROW } from './useNarrowWindow';
import { useCellView, type ViewStore } from './viewStore';
import { useWords } from '../words';

interface ActiveCellLineProps {
  readonly active: ActiveCell;
  readonly store: ViewStore;
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
export const ActiveCellLine = memo(function ActiveCellLine(props: ActiveCellLineProps) {
  const { active, store } = props;
  const { say, locale } = useWords();
  const isNarrow = useNarrowWindow();
  const view = useCellView(store, useActiveKey(active));
  const [gravest = ''] = view?.findings.split(' ') ?? [];
  const wrong = useSyncExternalStore(store.subscribe, () => store.tell().findings.get(gravest));
  return (
    <Line data-wrong={wrong ? '' : undefined} data-hint={view ? undefined : ''}>
      {view?.label ?? say(isNarrow ? 'grid.touch' : 'grid.keys')}
      {view?.isInferred && ` — ${say('grid.inferred.cell')}`}
      {wrong && ` — ${describeFinding(wrong, locale)}`}
    </Line>
  );
});
