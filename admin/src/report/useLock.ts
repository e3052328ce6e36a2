import { useEffect } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import { isLockedQuery, lockedPlugins } from '../editor/layout';

interface Query {
  readonly plugins?: Readonly<Record<string, unknown>>;
}

/**
 * Makes the fields of a report that is not being drafted read-only. The address carries it, because
 * the Content Manager lays its fields out anew only when its query changes.
 */
export function useLock(isLocked: boolean | undefined, isDirty: boolean): void {
  const [{ query }, setQuery] = useQueryParams<Query>();
  const isShown = isLockedQuery(query);
  useEffect(() => {
    // With unsaved typing in the form, a change of address would ask whether to leave the page.
    if (isLocked === undefined || isLocked === isShown || isDirty) return;
    setQuery({ plugins: lockedPlugins(query, isLocked) }, 'push', true);
  }, [isLocked, isShown, isDirty, query, setQuery]);
}
