import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ReportStatus } from '../api';
import { CompareLink } from '../compare/CompareLink';
import { formOf } from '../../../domain/form';
import { Words, useWords } from '../words';
import { DraftDownload } from './DraftDownload';
import { FindingDesk } from './FindingDesk';
import { InferredList } from './InferredList';
import { NotComparedList } from './NotComparedList';
import { PassageMarks } from './PassageMarks';
import { PublicLink } from './PublicLink';
import { ReasonList } from './ReasonList';
import { reasonsIn } from './reasons';
import { StateBadge } from './StateBadge';
import { useStatus } from './status';
import { useFindings } from './useFindings';
import { useReportForm } from './useReportForm';
import { isEditable } from '../../../domain/workflow';

/** Side panel 自查: where the report stands and what stands against submitting what is in the form. */
export function CheckPanel({ documentId }: { documentId: string }) {
  return (
    <Words>
      <Checked documentId={documentId} />
    </Words>
  );
}

function Checked({ documentId }: { documentId: string }) {
  const { say } = useWords();
  const { status, failure } = useStatus(documentId);
  if (status) return <Standing status={status} />;
  if (!failure) return <Loader small>{say('loading')}</Loader>;
  return <Typography textColor="danger700">{failure.message || say('failure.status')}</Typography>;
}

function Standing({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  const { values, isModified } = useReportForm();
  const live = useFindings(values, status);
  const findings = live.open;
  const reasons = reasonsIn(values, status.state);
  const errors = reasons.length + findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const found = errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'clean';
  const asPrinted = status.historical && found === 'warnings' ? 'printed' : found;
  const verdict = isEditable(status.state) ? asPrinted : `read.${found}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} wrap="wrap">
        <StateBadge state={status.state} />
        <PublicLink path={status.path} />
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('panel.about', {
          organ: status.organ.name,
          year: String(status.year),
          scope: say(`scope.${status.scope}`),
          basis: formOf(status.expectedForm).basis.documentNumber,
        })}
      </Typography>
      <Typography
        role="status"
        fontWeight="bold"
        textColor={errors > 0 ? 'danger700' : warnings > 0 ? 'warning700' : 'success700'}
      >
        {say(`check.${verdict}`, { errors, warnings })}
      </Typography>
      <ReasonList reasons={reasons} />
      <InferredList status={status} />
      <FindingDesk status={status} live={live} isDirty={isModified} />
      <NotComparedList notCompared={live.notCompared} />
      <CompareLink documentId={status.documentId} fullWidth />
      <DraftDownload status={status} isDirty={isModified} />
      <PassageMarks findings={findings} />
    </Flex>
  );
}
