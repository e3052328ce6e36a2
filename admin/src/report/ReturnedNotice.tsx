import { useIntl } from 'react-intl';
import type { ReportStatus } from '../api';
import { useWords } from '../words';
import { Notice } from './Notice';
import { REVIEW_TIME } from './reviewTime';

/** Says why the report has come back, for as long as it is not submitted again. */
export function ReturnedNotice({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const { returned } = status.review;
  if (!returned) return null;
  const at = formatDate(returned.at, REVIEW_TIME);
  return (
    <Notice tone="warning" title={say('returned.title')}>
      <p>{returned.reason}</p>
      <p>{say('returned.by', { by: returned.by, at })}</p>
    </Notice>
  );
}
