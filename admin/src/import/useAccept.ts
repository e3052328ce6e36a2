import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { FlatReport } from '../../../domain/report';
import {
  acceptImport,
  fetchReport,
  fetchStatus,
  type Acceptance,
  type Failure,
  type Outcome,
  type ReportStatus,
} from '../api';
import { editPath } from '../names';
import { forgetLists, forgetReport } from '../report/useWorkingCopy';
import type { Choices, Difference, Values } from '../rescue';
import { useWords } from '../words';
import type { CellCounts } from './answers';
import type { Target } from './draft';
import { chosenReport, importDifferences } from './existing';

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
  readonly counts: CellCounts | undefined;
  /** It has been written: nothing of the preview has to be kept. */
  onAccepted(): void;
}

/** Writes what was read: into a new working copy, or into one that is there once its differences were looked at. */
export function useAccept(options: Options) {
  const { report, target, source, counts } = options;
  const { say } = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [existing, setExisting] = useState<Existing>();
  const [closed, setClosed] = useState<Closed>();

  const send = (
    content: FlatReport,
    into: Acceptance['target'],
  ): Promise<Outcome<ReportStatus>> => {
    const { organ, scope } = target;
    const year = Number(target.year);
    const body = { ...content, year, scope };
    return acceptImport({ organ, year, scope, target: into, report: body, source });
  };

  function finish({ documentId }: ReportStatus): void {
    options.onAccepted();
    forgetLists();
    forgetReport(documentId);
    toggleNotification({ type: 'success', message: say('import.accepted', { ...counts }) });
    navigate(editPath(documentId));
  }

  async function meet(documentId: string, isNewer = false): Promise<void> {
    const [status, saved] = await Promise.all([fetchStatus(documentId), fetchReport(documentId)]);
    if (!status.ok) return setFailure(status.failure);
    if (!saved.ok) return setFailure(saved.failure);
    const { state, version } = status.data;
    if (state !== 'drafting') return setClosed({ documentId, state });
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
    await task();
    setBusy(false);
  }

  async function write(content: FlatReport, into: Acceptance['target']): Promise<void> {
    const outcome = await send(content, into);
    if (outcome.ok) finish(outcome.data);
    else await refuse(outcome.failure);
  }

  return {
    isBusy,
    failure,
    existing,
    closed,
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
