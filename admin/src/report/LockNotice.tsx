import type { ReportStatus } from '../api';
import { useWords } from '../words';
import { Notice } from './Notice';

/** Says why the fields cannot be changed, and which step would open them again. */
export function LockNotice({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  if (status.state === 'drafting') return null;
  const step = status.state === 'submitted' ? 'recall' : 'correct';
  const may = status.actions.includes(step) ? 'may' : 'mayNot';
  return (
    <Notice tone="primary" title={say(`lock.${status.state}.title`)}>
      {say(`lock.${status.state}.${may}`)}
    </Notice>
  );
}
