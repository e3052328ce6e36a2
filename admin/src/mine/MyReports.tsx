import { useCallback } from 'react';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { fetchMine, type MyReport } from '../api';
import { useAnswer } from '../board/useAnswer';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';
import { ReportCard } from './ReportCard';

/** What is still to be done comes first; otherwise in the order of the column. */
const byWork = (one: MyReport, other: MyReport): number =>
  Number(one.daysLeft === null) - Number(other.daysLeft === null);

interface MyReportsProps {
  /** Undefined for the reporting year. */
  year: string | undefined;
  canCreate: boolean;
}

/** 我的年报: the reports of the organs that somebody fills in for, as a list of things to do. */
export function MyReports({ year, canCreate }: MyReportsProps) {
  const { say } = useWords();
  const word = useFailureWords();
  const { answer, failure, isLoading, reload } = useAnswer(
    useCallback(() => fetchMine(year), [year]),
  );
  if (failure) {
    return (
      <Notice
        tone="danger"
        title={say('board.failed')}
        actions={
          <Button size="S" onClick={() => void reload()}>
            {say('board.retry')}
          </Button>
        }
      >
        {word(failure)}
      </Notice>
    );
  }
  if (!answer) return <Loader>{say('loading')}</Loader>;
  return (
    <Box aria-busy={isLoading}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {answer.reports.length === 0 ? <Typography>{say('mine.none')}</Typography> : null}
        {[...answer.reports].sort(byWork).map((report) => (
          <ReportCard
            key={`${report.organ.documentId} ${report.scope}`}
            report={report}
            year={answer.year}
            canCreate={canCreate}
          />
        ))}
        {answer.more > 0 ? (
          <Typography>{say('mine.more', { count: answer.more })}</Typography>
        ) : null}
      </Flex>
    </Box>
  );
}
