import { useState } from 'react';
import { acceptImport, type Failure } from '../../api';
import { forgetLists } from '../../report/useWorkingCopy';
import { withAnswers } from '../answers';
import { findOriginal } from '../originalShelf';
import { acceptanceOf } from '../useAccept';
import type { BatchItem } from './batchItem';
import { LOST } from './reading';
import type { BatchWork } from './useBatch';

const LONGEST_NAME = 200;
const lost: Failure = { status: 0, code: LOST, message: '', details: {} };

export const sourceOf = ({ name, preview }: BatchItem) => ({
  name: name.slice(0, LONGEST_NAME),
  sha256: preview?.source.sha256 ?? '',
  publishedOn: preview?.meta.publishedOn ?? '',
});

/** Accepts clean files one after the other; each is whole or not at all, and one that is refused stops none. */
export function useBulkAccept({ change }: BatchWork) {
  const [isBusy, setBusy] = useState(false);

  async function acceptOne(item: BatchItem): Promise<boolean> {
    const { id, preview, answers, target } = item;
    const original = await findOriginal(id);
    if (!preview || !original) {
      change({ type: 'refuse', id, failure: lost });
      return false;
    }
    const report = withAnswers(preview.report, answers);
    const source = sourceOf(item);
    const outcome = await acceptImport(
      acceptanceOf({ report, target, source, into: null }),
      original,
    );
    if (outcome.ok) change({ type: 'accept', id, report: outcome.data.documentId });
    else change({ type: 'refuse', id, failure: outcome.failure });
    return outcome.ok;
  }

  /** How many were accepted. */
  async function acceptAll(items: readonly BatchItem[]): Promise<number> {
    setBusy(true);
    let accepted = 0;
    for (const item of items) accepted += (await acceptOne(item)) ? 1 : 0;
    forgetLists();
    setBusy(false);
    return accepted;
  }

  return { isBusy, acceptAll };
}
