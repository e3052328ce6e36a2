import { Alert, Box, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { rowLabel, tableName, type TableId } from '../../../domain/form';
import type { ClipRefusal } from './matrix';
import type { PasteReport } from './paste';
import type { UnusedRow } from './placement';
import { rowOfCell } from './guidedRows';
import { useWords } from '../words';

/** The last paste: what went where and what was not used, or why nothing was read. */
export type PasteNews = { readonly report: PasteReport } | { readonly refusal: ClipRefusal };

interface PasteNoticeProps {
  readonly news: PasteNews;
  readonly table: TableId;
  readonly onClose: () => void;
}

/** Rows that belong to another table came along with the page and are nothing to worry about. */
const isWorrying = ({ reason }: UnusedRow): boolean => reason !== 'otherTable';

function useReportSentences(report: PasteReport, table: TableId): string[] {
  const { form } = report;
  const { say, locale } = useWords();
  const rows = new Set(report.placed.map((key) => rowOfCell(form, table, key)));
  const worrying = report.unused.filter(isWorrying);
  const elsewhere = new Set(report.unused.flatMap((row) => row.table ?? []));
  const tables = [...elsewhere]
    .map((id) => tableName(form, id, locale))
    .join(locale === 'zh' ? '、' : ', ');
  const sentence = (isTold: boolean, id: string, values: Record<string, string | number>) =>
    isTold ? [say(id, values)] : [];
  return [
    say(`grid.paste.${report.by}`, { cells: report.placed.length, rows: rows.size }),
    ...sentence(report.cleared.length > 0, 'grid.paste.cleared', { count: report.cleared.length }),
    ...sentence(report.unread.length > 0, 'grid.paste.unread', { count: report.unread.length }),
    ...sentence(worrying.length > 0, 'grid.paste.unused', { count: worrying.length }),
    ...sentence(elsewhere.size > 0, 'grid.paste.elsewhere', { tables }),
    ...sentence(report.isCapped, 'grid.paste.capped', {}),
  ];
}

function RefusalNotice({ refusal, onClose }: { refusal: ClipRefusal; onClose: () => void }) {
  const { say } = useWords();
  return (
    <Alert
      variant="danger"
      title={say('grid.paste.refused')}
      closeLabel={say('grid.close')}
      onClose={onClose}
    >
      {say(`grid.paste.${refusal.code}`, { limit: refusal.limit })}
    </Alert>
  );
}

function ReportNotice({
  report,
  table,
  onClose,
}: Omit<PasteNoticeProps, 'news'> & { report: PasteReport }) {
  const { say, locale } = useWords();
  const { form } = report;
  const [first, ...others] = useReportSentences(report, table);
  const worrying = report.unused.filter(isWorrying);
  const isClean = worrying.length === 0 && report.unread.length === 0 && report.placed.length > 0;
  const rows = [...new Set(report.placed.map((key) => rowOfCell(form, table, key)))];
  return (
    <Alert
      variant={isClean ? 'success' : 'warning'}
      title={first ?? ''}
      closeLabel={say('grid.close')}
      onClose={onClose}
    >
      <Box style={{ maxHeight: '16rem', overflowY: 'auto' }}>
        {others.map((sentence) => (
          <Typography key={sentence} tag="p" variant="pi">
            {sentence}
          </Typography>
        ))}
        {worrying.length > 0 && (
          <ul>
            {worrying.map((row, index) => (
              <Typography key={index} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
                {say('grid.pair', { name: say(`grid.unused.${row.reason}`), value: row.text })}
              </Typography>
            ))}
          </ul>
        )}
        {rows.length > 0 && (
          <details>
            <Typography tag="summary" variant="pi">
              {say('grid.paste.where')}
            </Typography>
            <Typography tag="p" variant="pi">
              {rows
                .map((row) => rowLabel(form, table, row, locale))
                .join(locale === 'zh' ? '；' : '; ')}
            </Typography>
          </details>
        )}
      </Box>
    </Alert>
  );
}

export const PasteNotice = memo(function PasteNotice({ news, ...rest }: PasteNoticeProps) {
  if ('refusal' in news) return <RefusalNotice refusal={news.refusal} onClose={rest.onClose} />;
  return <ReportNotice report={news.report} {...rest} />;
});
