import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MyReport } from '../api';
import { useWords } from '../words';

const SOON = 14;

/** How many days there are until the report has to be out. */
export function DeadlineWords({ report }: { report: MyReport }) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const { daysLeft, deadline } = report;
  if (daysLeft === null) return null;
  const date = formatDate(`${deadline}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  const words = daysLeft < 0 ? 'mine.late' : 'mine.left';
  const tone = daysLeft < 0 ? 'danger700' : daysLeft <= SOON ? 'warning700' : 'neutral700';
  return (
    <Typography variant="omega" fontWeight="bold" textColor={tone}>
      {say(words, { date, days: Math.abs(daysLeft) })}
    </Typography>
  );
}
