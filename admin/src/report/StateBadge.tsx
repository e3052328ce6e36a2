import { Status, Typography } from '@strapi/design-system';
import type { ReportState } from '../../../domain/workflow';
import { useStateName } from './useStateName';

const VARIANT: Record<ReportState, 'secondary' | 'alternative' | 'success' | 'danger'> = {
  drafting: 'secondary',
  submitted: 'alternative',
  returned: 'danger',
  approved: 'alternative',
  published: 'success',
  corrected: 'secondary',
  withdrawn: 'danger',
};

export function StateBadge({ state }: { state: ReportState }) {
  const nameOf = useStateName();
  return (
    <Status variant={VARIANT[state]} size="S">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {nameOf(state)}
      </Typography>
    </Status>
  );
}
