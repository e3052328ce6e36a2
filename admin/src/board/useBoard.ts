import { useCallback } from 'react';
import { fetchBoard } from '../api';
import { useAnswer } from './useAnswer';

/** The board of one year. */
export function useBoard(year: string | undefined) {
  const { answer: board, ...rest } = useAnswer(useCallback(() => fetchBoard(year), [year]));
  return { board, ...rest };
}
