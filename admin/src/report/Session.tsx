import { useEffect } from 'react';
import { Flex } from '@strapi/design-system';
import { setLive } from '../editor/live';
import { Words } from '../words';
import { ImportInto } from './ImportInto';
import { LockNotice } from './LockNotice';
import { MergeDialog } from './MergeDialog';
import { NarrativeHeight } from './NarrativeHeight';
import { Historical } from './Historical';
import { FailureNotice, OfferNotice } from './SaveNotices';
import { useOpenStatus, useStatus } from './status';
import { useClash } from './useClash';
import { useFreshForm } from './useFreshForm';
import { useGridSurroundings } from './useGridSurroundings';
import { useKeptTyping } from './useKeptTyping';
import { useLock } from './useLock';
import { useReportForm } from './useReportForm';
import { useSave } from './useSave';
import { useSaveShortcut } from './useShortcut';
import { useWorkingCopy } from './useWorkingCopy';
import { waitsFor } from './waits';
import { Workflow } from './Workflow';

/** The open report's part of the edit view: saving, rescue of typing, and the steps to publication. */
export function Session({ documentId }: { documentId: string }) {
  return (
    <Words>
      <OpenReport documentId={documentId} />
    </Words>
  );
}

function OpenReport({ documentId }: { documentId: string }) {
  useOpenStatus(documentId);
  const { status } = useStatus(documentId);
  const form = useReportForm();
  const kept = useKeptTyping(documentId, form);
  const { clash, meet, restore, resolve, close } = useClash(form, kept);
  const reloadForm = useWorkingCopy(documentId, form);
  const saving = useSave({ documentId, form, reloadForm, kept, onStale: meet });
  const { isSaving, save } = saving;

  const isDrafting = status?.state === 'drafting';
  const waits = waitsFor(form.isModified, kept.offer !== undefined);
  const canSave = form.isModified && isDrafting && !isSaving && !kept.offer;
  const canDelete = status?.actions.includes('delete') ?? false;
  useFreshForm(status?.version, form, isSaving, reloadForm);
  useLock(status && !isDrafting, form.isModified);
  useGridSurroundings(status);
  useSaveShortcut(canSave, save);
  useEffect(() => {
    setLive({ documentId, canSave, isSaving, canDelete, save });
  });
  useEffect(() => () => setLive(undefined), []);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" paddingTop={2}>
      <NarrativeHeight />
      {kept.offer && status ? (
        <OfferNotice
          offer={kept.offer}
          state={status.state}
          onRestore={() => kept.offer && restore(kept.offer)}
          onDrop={kept.settle}
        />
      ) : null}
      {saving.failure && !kept.offer ? (
        <FailureNotice
          failure={saving.failure}
          isKept={saving.isKept}
          onRetry={() => void save()}
        />
      ) : null}
      {status ? <LockNotice status={status} /> : null}
      {status ? <Workflow status={status} waits={waits} /> : null}
      {isDrafting ? <ImportInto documentId={documentId} waits={waits} /> : null}
      {status ? <Historical status={status} waits={waits} /> : null}
      {clash ? (
        <MergeDialog
          clash={clash}
          onClose={close}
          onResolve={(choices) => {
            if (resolve(choices)) void save();
          }}
        />
      ) : null}
    </Flex>
  );
}
