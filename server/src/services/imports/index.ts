import type { Store } from '../../store';
import type { Clock } from '../clock';
import type { Keeper } from '../originals/keeper';
import { createAccept } from './accept';
import { readSource } from './read';

export const createImports = (store: Store, clock: Clock, keeper: Keeper) => ({
  read: readSource,
  accept: createAccept(store, clock, keeper),
});
