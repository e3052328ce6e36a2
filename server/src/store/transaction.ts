import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { EVENT } from '../../../content-types';
import { GENESIS } from '../../../domain/chain';
import { isLostRace, isUniqueError } from './database-error';
import { underGrant } from './grant';

const RETRIES = 3;
const inside = new AsyncLocalStorage<true>();
const queues = new WeakMap<object, Promise<unknown>>();

// Locked first by every transaction that writes an event, so that the chain has one writer at a time.
const lockGenesis = (strapi: Core.Strapi) =>
  strapi.db.queryBuilder(EVENT).select('id').where({ seq: GENESIS }).forUpdate().execute();

const enter = <T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(async () => {
    await lockGenesis(strapi);
    return inside.run(true, () => underGrant(write));
  }) as Promise<T>;

/**
 * The Content Manager deletes several documents at once inside one transaction. They take turns here;
 * those still waiting when one of them has rolled it back are refused, not run on their own.
 */
async function takeTurn<T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> {
  const outer = (await strapi.db.transaction()).get();
  const before = queues.get(outer) ?? Promise.resolve();
  const turn = before
    .catch(() => undefined)
    .then(() => {
      if (outer.isCompleted()) throw new Error('Cannot write: the transaction has ended already.');
      return enter(strapi, write);
    });
  queues.set(outer, turn);
  return turn;
}

const isWorthRetrying = (error: unknown): boolean =>
  isUniqueError(error, 'disclosure_events') || isLostRace(error);

/**
 * Runs a write that records an event: one transaction, the genesis row locked first, under the grant.
 * The whole transaction is tried again when it lost a race; inside another one it can't be.
 */
export async function writing<T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> {
  if (inside.getStore()) return write();
  if (strapi.db.inTransaction()) return takeTurn(strapi, write);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await enter(strapi, write);
    } catch (error) {
      if (attempt === RETRIES || !isWorthRetrying(error)) throw error;
    }
  }
}
