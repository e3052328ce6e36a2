import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { FlatReport } from '../../../domain/report';
import {
  acceptImport,
  fetchReport,
  fetchStatus,
  type Acceptance,
  type Failure,
  type ReportStatus,
} from '../api';
import { forgetLists, forgetReport } from '../report/useWorkingCopy';
import type { Choices, Difference, Values } from '../rescue';
import { useWords } from '../words';
import type { CellCounts } from './answers';
import type { Target } from './draft';
import { chosenReport, importDifferences } from './existing';
import { findOriginal } from './originalShelf';
import { isEditable } from '../../../domain/workflow';

/** A working copy that is there already, and where it differs from what was read. */
export interface Existing {
  readonly documentId: string;
  readonly version: number;
  readonly values: Values;
  readonly differences: readonly Difference[];
  /** Somebody saved while the differences were being looked at. */
  readonly isNewer: boolean;
}

/** A report that takes nothing any more, for it has been submitted. */
export type Closed = Pick<ReportStatus, 'documentId' | 'state'>;

interface Options {
  readonly report: FlatReport;
  readonly target: Target;
  readonly source: Acceptance['source'];
  /** Key of the original on its shelf. */
  readonly original: string;
  readonly counts: CellCounts | undefined;
  /** It has been written: nothing of the preview has to be kept. */
  onAccepted(accepted: ReportStatus): void;
}

interface Accepting extends Pick<Options, 'report' | 'target' | 'source'> {
  readonly into: Acceptance['target'];
}

/** What is sent for a report as it was read and answered. */
export function acceptanceOf({ report, target, source, into }: Accepting): Acceptance {
  const { organ, scope } = target;
  const year = Number(target.year);
  return { organ, year, scope, target: into, report: { ...report, year, scope }, source };
}

/** Writes what was read: into a new working copy, or into one that is there once its differences were looked at. */
export function useAccept(options: Options) {
  const { report, target, source, counts } = options;
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [existing, setExisting] = useState<Existing>();
  const [closed, setClosed] = useState<Closed>();
  const [isLost, setLost] = useState(false);

  function finish(accepted: ReportStatus): void {
    forgetLists();
    forgetReport(accepted.documentId);
    toggleNotification({ type: 'success', message: say('import.accepted', { ...counts }) });
    options.onAccepted(accepted);
  }

  async function meet(documentId: string, isNewer = false): Promise<void> {
    const [status, saved] = await Promise.all([fetchStatus(documentId), fetchReport(documentId)]);
    if (!status.ok) return setFailure(status.failure);
    if (!saved.ok) return setFailure(saved.failure);
    const { state, version } = status.data;
    if (!isEditable(state)) return setClosed({ documentId, state });
    const values = saved.data.data;
    const differences = importDifferences(report, values, Number(target.year));
    return setExisting({ documentId, version, values, differences, isNewer });
  }

  async function refuse(refusal: Failure): Promise<void> {
    const there = refusal.details['documentId'];
    const isTaken = refusal.code === 'slotTaken' && typeof there === 'string';
    if (isTaken) return meet(there);
    if (refusal.code === 'stale' && existing) return meet(existing.documentId, true);
    setExisting(undefined);
    return setFailure(refusal);
  }

  async function run(task: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    setClosed(undefined);
    setLost(false);
    await task();
    setBusy(false);
  }

  async function write(content: FlatReport, into: Acceptance['target']): Promise<void> {
    const original = await findOriginal(options.original);
    if (!original) return setLost(true);
    const outcome = await acceptImport(
      acceptanceOf({ report: content, target, source, into }),
      original,
    );
    if (outcome.ok) return finish(outcome.data);
    return refuse(outcome.failure);
  }

  return {
    isBusy,
    failure,
    existing,
    closed,
    /** The browser no longer has the original: it has to be chosen again. */
    isLost,
    close: () => setExisting(undefined),
    /** `into`: documentId of the working copy that is meant; undefined for a new one. */
    accept: (into: string | undefined) =>
      run(() => (into === undefined ? write(report, null) : meet(into))),
    take: (choices: Choices) =>
      run(async () => {
        if (!existing) return;
        const { documentId, version, values, differences } = existing;
        const year = Number(target.year);
        const content = chosenReport(report, values, differences, choices, year);
        await write(content, { documentId, version });
      }),
  };
}
