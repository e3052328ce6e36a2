import type { Store } from '../../store';
import type { Clock } from '../clock';
import type { Keeper } from '../originals/keeper';
import type { Settings } from '../settings';
import { createAccept } from './accept';
import { createRead } from './read';

export const createImports = (store: Store, clock: Clock, settings: Settings, keeper: Keeper) => ({
  read: createRead(settings),
  accept: createAccept(store, clock, keeper),
});
