import { styled } from 'styled-components';
import { useIntl } from 'react-intl';
import { eventLabel } from '../../../domain/chain';
import type { AuditEvent } from '../api';
import { ResponsiveTable } from '../board/ResponsiveTable';
import { useWords } from '../words';
import { eventWords, reportOf } from './eventWords';

const COLUMNS = ['seq', 'at', 'actor', 'action', 'organ', 'detail'] as const;

// An instant to the second, as the office's clock says.
const TIME = { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Shanghai' } as const;

const Raw = styled.pre`
  max-width: 100%;
  padding: 0.8rem;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral100};
  font-size: 1.2rem;
`;

/** Events, newest first, with what the chain holds of each behind a fold. */
export function AuditTable({ events }: { events: readonly AuditEvent[] }) {
  const { say } = useWords();
  return (
    <ResponsiveTable>
      <caption>{say('audit.caption', { count: events.length })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`audit.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <EventRow key={event.seq} event={event} />
        ))}
      </tbody>
    </ResponsiveTable>
  );
}

function EventRow({ event }: { event: AuditEvent }) {
  const { say, locale } = useWords();
  const { formatDate } = useIntl();
  const { actor, actorName, action, organName, slot, payload } = event;
  const report = reportOf(slot);
  const about = report
    ? say('audit.report', { year: report.year, scope: say(`scope.${report.scope}`) })
    : '';
  return (
    <tr data-seq={event.seq}>
      <th scope="row" style={{ whiteSpace: 'nowrap' }}>
        {event.seq}
      </th>
      <td data-label={say('audit.at')} data-short>
        <span>{formatDate(event.at, TIME)}</span>
      </td>
      <td data-label={say('audit.actor')} data-short>
        <span>{actor === null ? say('audit.system') : (actorName ?? say('audit.gone'))}</span>
      </td>
      <td data-label={say('audit.action')} data-short>
        <span>{eventLabel(action)?.[locale] ?? action}</span>
      </td>
      <td data-label={say('audit.organ')}>
        <span style={{ display: 'inline-block', minWidth: '14em' }}>
          {[organName, about].filter(Boolean).join(' ') || say('audit.none')}
        </span>
      </td>
      <td data-label={say('audit.detail')}>
        <div style={{ display: 'block' }}>
          {eventWords(payload, say, locale)}
          <details>
            <summary>{say('audit.raw')}</summary>
            <Raw>{JSON.stringify(event, undefined, 2)}</Raw>
          </details>
        </div>
      </td>
    </tr>
  );
}
