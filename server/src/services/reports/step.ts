import { nextState, type ReportState, type WorkflowAction } from '../../../../domain/workflow';
import { ConflictError, RefusalError, notFound, staleError, type Store } from '../../store';
import { openDossier, type Dossier } from './dossier';

const LONGEST_REASON = 2000;

/** What the user had before the eyes when pressing the button. */
export interface Seen {
  readonly version: number;
  readonly digest?: string;
}

export interface Step extends Dossier {
  readonly to: ReportState;
}

function refuseState(state: ReportState): never {
  throw new ConflictError(
    'locked',
    '年报的状态已经变了，请刷新页面再看。 The report’s state has changed; reload the page.',
    { state },
  );
}

function refuseUnseen({ row, digest }: Dossier, seen: Seen): void {
  if (seen.version !== row.version) throw staleError(row);
  if (seen.digest === undefined || seen.digest === digest) return;
  throw new ConflictError(
    'digestChanged',
    '年报内容和您看到的不一致，请刷新页面核对后再操作。 The content differs from what you saw; reload, compare and try again.',
    { digest },
  );
}

export function readReason(reason: string): string {
  const text = reason.trim();
  if (text !== '' && text.length <= LONGEST_REASON) return text;
  throw new RefusalError(
    'reasonRequired',
    `请写明原因（不超过 ${LONGEST_REASON} 字）。 Give a reason of at most ${LONGEST_REASON} characters.`,
  );
}

/**
 * One step of the workflow: state, version and digest are looked at again inside the transaction that
 * writes, on the locked row.
 */
export function createStep(store: Store) {
  return (
    documentId: string,
    action: WorkflowAction,
    seen: Seen | undefined,
    take: (step: Step) => Promise<void>,
  ): Promise<void> =>
    store.writing(async () => {
      const locked = await store.reports.lock(documentId);
      if (!locked) throw notFound();
      const dossier = await openDossier(store, locked);
      const standing = { hasEditions: dossier.editions.length > 0 };
      const to = nextState(locked.state, action, standing) ?? refuseState(locked.state);
      if (seen) refuseUnseen(dossier, seen);
      await take({ ...dossier, to });
    });
}
