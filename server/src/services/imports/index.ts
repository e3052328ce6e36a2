import type { Store } from '../../store';
import type { Clock } from '../clock';
import { createAccept } from './accept';
import { readSource } from './read';

export const createImports = (store: Store, clock: Clock) => ({
  read: readSource,
  accept: createAccept(store, clock),
});
