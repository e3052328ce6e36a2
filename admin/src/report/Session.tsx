import { useEffect } from 'react';
import { Flex } from '@strapi/design-system';
import { isEditable } from '../../../domain/workflow';
import { setLive } from '../editor/live';
import { useOpenComments } from '../comments/comments';
import { OpenComments } from '../comments/OpenComments';
import { Words } from '../words';
import { ImportInto } from './ImportInto';
import { LockNotice } from './LockNotice';
import { MergeDialog } from './MergeDialog';
import { NarrativeHeight } from './NarrativeHeight';
import { Historical } from './Historical';
import { PresenceLine } from './PresenceLine';
import { ReturnedNotice } from './ReturnedNotice';
import { FailureNotice, OfferNotice } from './SaveNotices';
import { reloadStatus, useOpenStatus, useStatus } from './status';
import { SelectableText } from './SelectableText';
import { useAccept } from './useAccept';
import { useArrival } from './useArrival';
import { useClash } from './useClash';
import { useFreshForm } from './useFreshForm';
import { useGridSurroundings } from './useGridSurroundings';
import { useKeptTyping } from './useKeptTyping';
import { useLock } from './useLock';
import { usePresence } from './usePresence';
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
  useOpenComments(documentId);
  const { status } = useStatus(documentId);
  const form = useReportForm();
  const kept = useKeptTyping(documentId, form);
  const { clash, meet, restore, rebase, resolve, close } = useClash(form, kept);
  const reloadForm = useWorkingCopy(documentId, form);
  const saving = useSave({ documentId, form, reloadForm, kept, onStale: meet });
  const { isSaving, save } = saving;
  const accept = useAccept({ documentId, form, reloadForm, kept, onAccepted: rebase });

  const canEdit = status !== undefined && isEditable(status.state);
  const waits = waitsFor(form.isModified, kept.offer !== undefined);
  const canSave = form.isModified && canEdit && !isSaving && !kept.offer;
  const canDelete = status?.actions.includes('delete') ?? false;
  const others = usePresence(documentId, form, (version) => {
    if (status && version > status.version) void reloadStatus(documentId);
  });
  useFreshForm(status?.version, form, isSaving, reloadForm);
  useLock(status && !canEdit, form.isModified);
  useGridSurroundings(status);
  useArrival(status !== undefined);
  useSaveShortcut(canSave, save);
  useEffect(() => {
    setLive({ documentId, canSave, isSaving, canDelete, save, accept });
  });
  useEffect(() => () => setLive(undefined), []);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" paddingTop={2}>
      <NarrativeHeight />
      <SelectableText />
      <PresenceLine others={others} />
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
      {status ? <ReturnedNotice status={status} /> : null}
      {status ? <OpenComments documentId={documentId} count={status.openComments} /> : null}
      {status ? <Workflow status={status} waits={waits} /> : null}
      {canEdit ? <ImportInto documentId={documentId} waits={waits} /> : null}
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
