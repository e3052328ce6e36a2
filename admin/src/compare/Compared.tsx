import { useCallback } from 'react';
import { Box, Flex, Loader } from '@strapi/design-system';
import { fetchComparison, type ReportStatus, type Side } from '../api';
import { useAnswer } from '../board/useAnswer';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';
import { CellTable } from './CellTable';
import { TextList } from './TextList';
import { useSideName } from './useSideName';

interface ComparedProps {
  status: ReportStatus;
  from: Side;
  to: Side;
}

/** What differs between two of one report, cell by cell and paragraph by paragraph. */
export function Compared({ status, from, to }: ComparedProps) {
  const { say } = useWords();
  const word = useFailureWords();
  const nameOf = useSideName(status);
  const { documentId } = status;
  const { answer, failure, isLoading } = useAnswer(
    useCallback(() => fetchComparison(documentId, from, to), [documentId, from, to]),
  );
  if (failure) {
    return (
      <Notice tone="danger" title={say('compare.failed')}>
        {word(failure)}
      </Notice>
    );
  }
  if (!answer) return <Loader>{say('loading')}</Loader>;
  return (
    <Box
      aria-busy={isLoading}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      role="region"
      aria-label={say('compare.title')}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        {answer.tables.map((table) => (
          <CellTable
            key={table.table}
            documentId={documentId}
            table={table}
            names={[nameOf(from), nameOf(to)]}
          />
        ))}
        <TextList documentId={documentId} texts={answer.texts} />
      </Flex>
    </Box>
  );
}
