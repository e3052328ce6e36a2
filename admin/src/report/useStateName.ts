import { stateLabel, type ReportState } from '../../../domain/workflow';
import { useWords } from '../words';

/** What a state is called in the user's language. */
export function useStateName(): (state: ReportState) => string {
  const { locale } = useWords();
  return (state) => stateLabel(state)[locale];
}
