import type { Store } from '../../store';
import type { Clock } from '../clock';
import type { Settings } from '../settings';
import { createDraft } from './draft';
import { createSheet } from './sheet';

export type { SavedFile } from './saved';

/** Files that the admin gives to those who are logged in. */
export const createFiles = (store: Store, clock: Clock, settings: Settings) => ({
  draft: createDraft(store, settings),
  sheet: createSheet(store, clock, settings),
});
