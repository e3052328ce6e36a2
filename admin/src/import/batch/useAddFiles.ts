import { useNotification } from '@strapi/strapi/admin';
import { useWords } from '../../words';
import { MOST_FILES, type BatchWork } from './useBatch';

/** Adds files to a batch, and says how many it had no room for. */
export function useAddFiles({ add }: BatchWork) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  return async (files: readonly File[]): Promise<void> => {
    const left = await add(files);
    if (left === 0) return;
    toggleNotification({
      type: 'warning',
      message: say('batch.tooMany', { most: MOST_FILES, left }),
    });
  };
}
