import { isEditable, nextState, type WorkflowStep } from '../../../domain/workflow';
import type { ReportStatus } from '../api';
import { useWords } from '../words';
import { Notice } from './Notice';

/** The steps that open a report again. */
const OPENED_BY: readonly WorkflowStep[] = ['recall', 'correct'];

/** Says why the fields cannot be changed, and which step would open them again. */
export function LockNotice({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  if (isEditable(status.state)) return null;
  const step = OPENED_BY.find((each) => nextState(status.state, each));
  if (!step) return null;
  const may = status.actions.includes(step) ? 'may' : 'mayNot';
  return (
    <Notice tone="primary" title={say(`lock.${status.state}.title`)}>
      {say(`lock.${status.state}.${may}`)}
    </Notice>
  );
}
