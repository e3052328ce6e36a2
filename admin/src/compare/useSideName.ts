import { useIntl } from 'react-intl';
import type { ReportStatus, Side } from '../api';
import { useStateName } from '../report/useStateName';
import { useWords } from '../words';

/** What a side of the comparison is called. */
export function useSideName(status: ReportStatus): (side: Side) => string {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const stateName = useStateName();
  return (side) => {
    if (side === 'working') return say('compare.working', { state: stateName(status.state) });
    if (side === 'last') return say('compare.last', { year: String(status.year - 1) });
    const edition = status.editions.find(({ number }) => String(number) === side);
    const on = edition
      ? formatDate(`${edition.publishedOn}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })
      : '';
    return say('compare.edition', { number: side, on });
  };
}
