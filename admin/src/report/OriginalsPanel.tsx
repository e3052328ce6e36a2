import { useEffect, useState } from 'react';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import {
  downloadOriginal,
  fetchOriginals,
  removeOriginal,
  type Failure,
  type OriginalSummary,
} from '../api';
import { CAN_REMOVE_ORIGINAL } from '../names';
import { Words, useWords } from '../words';
import { OriginalEntry } from './OriginalEntry';
import { ReasonDialog } from './ReasonDialog';
import { saveBlob } from './saveBlob';

/** Side panel 原件: what the figures of this report came from. */
export function OriginalsPanel({ documentId }: { documentId: string }) {
  return (
    <Words>
      <Originals documentId={documentId} />
    </Words>
  );
}

function useOriginals(documentId: string) {
  const [originals, setOriginals] = useState<readonly OriginalSummary[]>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let isCurrent = true;
    void fetchOriginals(documentId).then((outcome) => {
      if (!isCurrent) return;
      if (outcome.ok) setOriginals(outcome.data.originals);
      else setFailure(outcome.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [documentId]);

  async function download({ key, name }: OriginalSummary): Promise<void> {
    setFailure(undefined);
    const outcome = await downloadOriginal(documentId, key);
    if (outcome.ok) saveBlob(outcome.data, name);
    else setFailure(outcome.failure);
  }
  async function remove(key: string, reason: string): Promise<void> {
    setFailure(undefined);
    const outcome = await removeOriginal(documentId, key, reason);
    if (outcome.ok) setOriginals(outcome.data.originals);
    else setFailure(outcome.failure);
  }
  return { originals, failure, download, remove };
}

function Originals({ documentId }: { documentId: string }) {
  const { say } = useWords();
  const { originals, failure, download, remove } = useOriginals(documentId);
  const { allowedActions } = useRBAC(CAN_REMOVE_ORIGINAL);
  const [asked, setAsked] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const confirm = async (key: string, reason: string) => {
    setBusy(true);
    await remove(key, reason);
    setBusy(false);
    setAsked(undefined);
  };
  if (!originals && !failure) return <Loader small>{say('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {originals?.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {say('originals.none')}
        </Typography>
      ) : null}
      {originals?.map((original) => (
        <OriginalEntry
          key={original.key}
          original={original}
          mayRemove={allowedActions['canRemoveOriginal'] === true}
          onDownload={() => void download(original)}
          onRemove={() => setAsked(original.key)}
        />
      ))}
      {failure ? (
        <Typography variant="pi" textColor="danger700" role="alert">
          {failure.message || say('failure.unknown', { status: failure.status })}
        </Typography>
      ) : null}
      {asked ? (
        <ReasonDialog
          step="removeOriginal"
          isBusy={isBusy}
          onClose={() => setAsked(undefined)}
          onConfirm={(reason) => void confirm(asked, reason)}
        />
      ) : null}
    </Flex>
  );
}
