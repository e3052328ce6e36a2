import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<true>();

/** The store's own right to write. What reaches a row of ours without it is refused. */
export const underGrant = <T>(write: () => Promise<T>): Promise<T> => storage.run(true, write);

export const hasGrant = (): boolean => storage.getStore() === true;
