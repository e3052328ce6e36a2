import { Box, Button, EmptyStateLayout, Loader } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { Board, Failure } from '../api';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';
import { BoardTable } from './BoardTable';
import { MissingOrgans } from './MissingOrgans';

interface BoardContentProps {
  board: Board | undefined;
  failure: Failure | undefined;
  isLoading: boolean;
  canCreate: boolean;
  onRetry(): void;
  onNew(): void;
}

/** The board in each of its states: coming, not to be had, empty, or there. */
export function BoardContent(props: BoardContentProps) {
  const { board, failure, isLoading, canCreate } = props;
  const { say } = useWords();
  const word = useFailureWords();
  if (failure) {
    return (
      <Notice
        tone="danger"
        title={say('board.failed')}
        actions={
          <Button size="S" onClick={props.onRetry}>
            {say('board.retry')}
          </Button>
        }
      >
        {word(failure)}
      </Notice>
    );
  }
  if (!board) return <Loader>{say('loading')}</Loader>;
  return (
    <Box aria-busy={isLoading}>
      {board.rows.length > 0 ? (
        <Box background="neutral0" hasRadius shadow="tableShadow" marginBottom={4}>
          <BoardTable year={board.year} rows={board.rows} />
        </Box>
      ) : (
        <NoReports {...props} board={board} />
      )}
      <MissingOrgans board={board} canCreate={canCreate} />
    </Box>
  );
}

/** Without organs nothing can be reported; without reports the first one is made here. */
function NoReports({ board, canCreate, onNew }: BoardContentProps & { board: Board }) {
  const { say } = useWords();
  const hasOrgans = board.missing.length > 0;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" marginBottom={4}>
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={say(hasOrgans ? 'empty.reports' : 'empty.organs', { year: board.year })}
        action={hasOrgans && canCreate ? <Button onClick={onNew}>{say('new.title')}</Button> : null}
      />
    </Box>
  );
}
