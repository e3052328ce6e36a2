import { useCallback, useRef } from 'react';
import { adminApi, unstable_useDocument, useQueryParams } from '@strapi/strapi/admin';
import { dispatchToHost } from '../host';
import { REPORT_UID } from '../names';
import { versionOf, type Values } from '../rescue';
import type { ReportForm } from './useReportForm';

const PATIENCE_MS = 2_000;
const STEP_MS = 20;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The Content Manager's own request parameters, so that its cache is found and not a second one. */
function documentParams(query: Record<string, unknown>): object {
  const { plugins, ...rest } = query;
  const own = Object.values((plugins ?? {}) as object).filter((each) => typeof each === 'object');
  return Object.assign(rest, ...own) as object;
}

const documentTags = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] });

/** Lists that were loaded before show this report as it was; they are asked for again. */
export const forgetLists = (): void =>
  dispatchToHost(
    documentTags.util.invalidateTags([{ type: 'Document', id: `${REPORT_UID}_LIST` }]),
  );

/** A report that was written past its form is asked for again when it is opened. */
export const forgetReport = (documentId: string): void =>
  dispatchToHost(
    documentTags.util.invalidateTags([
      { type: 'Document', id: `${REPORT_UID}_LIST` },
      { type: 'Document', id: `${REPORT_UID}_${documentId}` },
    ]),
  );

/** Loads the working copy again into the form; true once the form stands on the newer version. */
export function useWorkingCopy(documentId: string, form: ReportForm) {
  const [{ query }] = useQueryParams();
  const { refetch } = unstable_useDocument({
    documentId,
    model: REPORT_UID,
    collectionType: 'collection-types',
    params: documentParams(query as Record<string, unknown>),
  });
  const latest = useRef<{ initial: Values; refetch: () => unknown }>();
  latest.current = { initial: form.initialValues, refetch };

  return useCallback(async (): Promise<boolean> => {
    const before = versionOf(latest.current?.initial ?? {});
    await latest.current?.refetch();
    for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
      if (versionOf(latest.current?.initial ?? {}) > before) return true;
      await wait(STEP_MS);
    }
    return false;
  }, []);
}
