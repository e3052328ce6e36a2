import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { downloadDraft, type DraftFormat, type Failure, type ReportStatus } from '../api';
import { useWords } from '../words';
import { saveBlob } from './saveBlob';

const FORMATS: readonly DraftFormat[] = ['docx', 'xlsx'];

function useDownload({ documentId, title, version }: ReportStatus) {
  const { say } = useWords();
  const [busy, setBusy] = useState<DraftFormat>();
  const [failure, setFailure] = useState<Failure>();
  const download = async (format: DraftFormat) => {
    setBusy(format);
    setFailure(undefined);
    const outcome = await downloadDraft(documentId, format);
    const name = say(`draft.name.${format}`, { title, version: String(version) });
    if (outcome.ok) saveBlob(outcome.data, `${name}.${format}`);
    else setFailure(outcome.failure);
    setBusy(undefined);
  };
  return { busy, failure, download };
}

/** The saved working copy: in Word with a draft mark, to be signed; in Excel, to be filled in elsewhere. */
export function DraftDownload({ status, isDirty }: { status: ReportStatus; isDirty: boolean }) {
  const { say } = useWords();
  const { busy, failure, download } = useDownload(status);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {FORMATS.map((format) => (
        <Button
          key={format}
          type="button"
          fullWidth
          variant="tertiary"
          startIcon={<Download />}
          loading={busy === format}
          onClick={() => void download(format)}
        >
          {say(`draft.${format}`)}
        </Button>
      ))}
      {isDirty ? (
        <Typography variant="pi" textColor="neutral600">
          {say('draft.saved')}
        </Typography>
      ) : null}
      {failure ? (
        <Typography variant="pi" textColor="danger700" role="alert">
          {failure.message || say('failure.unknown', { status: failure.status })}
        </Typography>
      ) : null}
    </Flex>
  );
}
