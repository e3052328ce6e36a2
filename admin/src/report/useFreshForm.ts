import { useEffect, useRef } from 'react';
import { versionOf } from '../rescue';
import type { ReportForm } from './useReportForm';

/**
 * A step may change the content (更正 empties the last correction note), and the Content Manager may
 * still hold an older copy: an untouched form follows the server's version.
 */
export function useFreshForm(
  version: number | undefined,
  form: ReportForm,
  isSaving: boolean,
  reloadForm: () => Promise<boolean>,
): void {
  const isBehind =
    version !== undefined &&
    !form.isModified &&
    !isSaving &&
    versionOf(form.initialValues) < version;
  const asked = useRef<number>();
  useEffect(() => {
    if (!isBehind || asked.current === version) return;
    asked.current = version;
    void reloadForm();
  }, [isBehind, version, reloadForm]);
}
