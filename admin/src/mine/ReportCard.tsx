import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Eye, Pencil, Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { isEditable } from '../../../domain/workflow';
import type { MyReport } from '../api';
import { CompareLink } from '../compare/CompareLink';
import { editPath, newReportPath } from '../names';
import { PublicLink } from '../report/PublicLink';
import { StateBadge } from '../report/StateBadge';
import { useWords } from '../words';
import { DeadlineWords } from './DeadlineWords';
import { StepLine } from './StepLine';
import { WaitingComments } from './WaitingComments';

interface ReportCardProps {
  report: MyReport;
  year: string;
  canCreate: boolean;
}

/** One report of mine: what has come back, how far it is, what is missing, and the form one click away. */
export function ReportCard({ report, year, canCreate }: ReportCardProps) {
  const { say } = useWords();
  const { organ, scope, state } = report;
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Flex gap={3} wrap="wrap">
            <Typography tag="h2" variant="beta">
              {say('mine.title', { organ: organ.name, year, scope: say(`scope.${scope}`) })}
            </Typography>
            {state ? <StateBadge state={state} /> : null}
          </Flex>
          <DeadlineWords report={report} />
        </Flex>
        <WaitingComments report={report} />
        <StepLine report={report} />
        <CardActions report={report} year={year} canCreate={canCreate} />
      </Flex>
    </Box>
  );
}

function CardActions({ report, year, canCreate }: ReportCardProps) {
  const { say } = useWords();
  const { organ, documentId, state, path } = report;
  if (documentId === null || state === null) {
    if (!canCreate) return <Typography>{say('mine.notBegun')}</Typography>;
    return (
      <Flex>
        <LinkButton
          startIcon={<Plus />}
          tag={Link}
          to={newReportPath({ organ: organ.documentId, year })}
          aria-label={say('missing.newOf', { organ: organ.name })}
        >
          {say('new.title')}
        </LinkButton>
      </Flex>
    );
  }
  const isOpen = isEditable(state);
  return (
    <Flex gap={3} wrap="wrap">
      <LinkButton
        startIcon={isOpen ? <Pencil /> : <Eye />}
        tag={Link}
        to={editPath(documentId)}
        aria-label={say(isOpen ? 'mine.editOf' : 'mine.viewOf', { organ: organ.name })}
      >
        {say(isOpen ? 'mine.edit' : 'mine.view')}
      </LinkButton>
      <CompareLink documentId={documentId} organ={organ.name} />
      <PublicLink path={path} />
    </Flex>
  );
}
