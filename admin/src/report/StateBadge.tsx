import { Status, Typography } from '@strapi/design-system';
import type { ReportState } from '../../../domain/workflow';
import { useWords } from '../words';

const VARIANT: Record<ReportState, 'secondary' | 'alternative' | 'success' | 'danger'> = {
  drafting: 'secondary',
  submitted: 'alternative',
  published: 'success',
  withdrawn: 'danger',
};

export function StateBadge({ state }: { state: ReportState }) {
  const { say } = useWords();
  return (
    <Status variant={VARIANT[state]} size="S">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {say(`state.${state}`)}
      </Typography>
    </Status>
  );
}
