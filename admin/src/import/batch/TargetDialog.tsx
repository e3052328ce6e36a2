import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import { NewReportFields } from '../../board/NewReportFields';
import type { OrganChoice } from '../../api';
import { FormDialog } from '../../report/FormDialog';
import { useWords } from '../../words';
import type { Target } from '../draft';
import { isComplete } from '../target';
import type { BatchItem } from './batchItem';

interface TargetDialogProps {
  readonly item: BatchItem;
  readonly organs: readonly OrganChoice[];
  readonly years: readonly string[];
  onClose(): void;
  onChoose(target: Target): void;
}

/** Whose report a file is, decided by the clerk; what the source says stands beside it. */
export function TargetDialog({ item, organs, years, onClose, onChoose }: TargetDialogProps) {
  const { say } = useWords();
  const [target, setTarget] = useState(item.target);
  const [isAsked, setAsked] = useState(false);
  const said = item.preview?.meta;
  const confirm = () => {
    setAsked(true);
    if (isComplete(target)) onChoose(target);
  };
  return (
    <FormDialog
      title={say('import.target')}
      confirm={say('batch.target.confirm')}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography style={{ overflowWrap: 'anywhere' }}>
        {say('batch.target.said', {
          name: item.name,
          organ: said?.organ ?? say('batch.target.notSaid'),
          year: said?.year === undefined ? say('batch.target.notSaid') : String(said.year),
        })}
      </Typography>
      <NewReportFields
        organs={organs}
        years={years}
        value={target}
        onOrgan={(organ) => setTarget({ ...target, organ })}
        onYear={(year) => setTarget({ ...target, year })}
        onScope={(scope) => setTarget({ ...target, scope })}
      />
      {isAsked && !isComplete(target) ? (
        <Typography role="alert" textColor="danger700">
          {say('import.target.incomplete')}
        </Typography>
      ) : null}
    </FormDialog>
  );
}
