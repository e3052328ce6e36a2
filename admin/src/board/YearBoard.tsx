import { BoardContent } from './BoardContent';
import { useBoard } from './useBoard';

interface YearBoardProps {
  /** Undefined for the reporting year. */
  year: string | undefined;
  canCreate: boolean;
  onNew(): void;
}

/** All reports of one year, and the organs without one. */
export function YearBoard({ year, canCreate, onNew }: YearBoardProps) {
  const { board, failure, isLoading, reload } = useBoard(year);
  return (
    <BoardContent
      board={board}
      failure={failure}
      isLoading={isLoading}
      canCreate={canCreate}
      onRetry={() => void reload()}
      onNew={onNew}
    />
  );
}
