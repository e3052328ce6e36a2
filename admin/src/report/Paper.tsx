import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import {
  downloadSheet,
  recordSignature,
  type Failure,
  type ReportStatus,
  type Signature,
} from '../api';
import { useWords } from '../words';
import { saveBlob } from './saveBlob';
import { SignatureDialog } from './SignatureDialog';
import { acceptStatus, reloadStatus } from './status';
import { useFailureWords } from './useFailureWords';
import { forgetLists } from './useWorkingCopy';

const IN_REVIEW: ReadonlySet<ReportStatus['state']> = new Set(['submitted', 'approved']);

/** The step on paper that nobody has taken yet; undefined where there is none. */
const openOnPaper = ({ state, review }: ReportStatus) =>
  IN_REVIEW.has(state)
    ? review.steps.find(({ paper, approval }) => paper && approval === null)
    : undefined;

function usePaper(status: ReportStatus) {
  const { documentId, title, version } = status;
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<'sheet' | 'sign'>();
  const [failure, setFailure] = useState<Failure>();

  const download = async () => {
    setBusy('sheet');
    const outcome = await downloadSheet(documentId);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) {
      saveBlob(outcome.data, `${say('paper.file', { title, version: String(version) })}.docx`);
    }
    setBusy(undefined);
  };
  /** True where it was recorded. */
  const record = async (signature: Signature, scan: File): Promise<boolean> => {
    setBusy('sign');
    const outcome = await recordSignature(documentId, signature, scan);
    setBusy(undefined);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) {
      await reloadStatus(documentId);
      return false;
    }
    acceptStatus(outcome.data);
    forgetLists();
    toggleNotification({ type: 'success', message: say('sign.done') });
    return true;
  };
  return { busy, failure, download, record, forget: () => setFailure(undefined) };
}

/** A step that is signed by hand: the sheet to print, and the record of what was signed. */
export function Paper({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  const word = useFailureWords();
  const { busy, failure, download, record, forget } = usePaper(status);
  const [isAsked, setAsked] = useState(false);
  const step = openOnPaper(status);
  if (!step) return null;
  const close = () => {
    forget();
    setAsked(false);
  };
  const confirm = async (signature: Signature, scan: File) => {
    if (await record(signature, scan)) setAsked(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button
        type="button"
        fullWidth
        variant="tertiary"
        startIcon={<Download />}
        loading={busy === 'sheet'}
        onClick={() => void download()}
      >
        {say('paper.sheet')}
      </Button>
      {status.actions.includes('sign') ? (
        <Button type="button" fullWidth variant="secondary" onClick={() => setAsked(true)}>
          {say('sign.button', { name: step.name })}
        </Button>
      ) : null}
      {failure && !isAsked ? (
        <Typography variant="pi" textColor="danger700" role="alert">
          {word(failure)}
        </Typography>
      ) : null}
      {isAsked ? (
        <SignatureDialog
          step={step.name}
          title={status.title}
          refusal={failure ? word(failure) : undefined}
          isBusy={busy === 'sign'}
          onClose={close}
          onConfirm={(signature, scan) => void confirm(signature, scan)}
        />
      ) : null}
    </Flex>
  );
}
