import type { Core } from '@strapi/strapi';
import { EVENT } from '../../../content-types';
import { canonicalJson } from '../../../domain/report';
import { PLUGIN } from '../plugin-id';
import { currentActor } from './actor';
import { isUniqueError } from './database-error';
import { digestOf } from './digest';
import { underGrant } from './grant';
import { GENESIS } from './transaction';

export type EventAction =
  | 'genesis'
  | 'report.created'
  | 'report.imported'
  | 'report.submitted'
  | 'report.recalled'
  | 'report.reopened'
  | 'report.deleted'
  | 'report.historical'
  | 'original.removed'
  | 'report.settled'
  | 'report.unsettled'
  | 'edition.published'
  | 'edition.withdrawn'
  | 'organ.created'
  | 'organ.changed'
  | 'organ.deleted';

export interface EventRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly action: EventAction;
  readonly organ: string | null;
  readonly slot: string | null;
  /** Canonical JSON. */
  readonly payload: string;
  readonly previousHash: string;
  readonly hash: string;
}

export interface NewEvent {
  readonly action: EventAction;
  /** documentId */
  readonly organ: string | null;
  readonly slot: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

type Linked = Omit<EventRow, 'hash'>;

/** sha256 over the previous hash and the canonical event. */
export function hashEvent({ previousHash, seq, at, actor, action, organ, slot, payload }: Linked) {
  return digestOf(previousHash + canonicalJson({ seq, at, actor, action, organ, slot, payload }));
}

const timeOf = (strapi: Core.Strapi): string =>
  (strapi.plugin(PLUGIN).service('clock') as { now(): Date }).now().toISOString();

const insert = (strapi: Core.Strapi, event: Linked) =>
  strapi.db.query(EVENT).create({ data: { ...event, hash: hashEvent(event) } });

async function lockHead(strapi: Core.Strapi): Promise<Head> {
  const [head] = (await strapi.db
    .queryBuilder(EVENT)
    .select(['seq', 'hash'])
    .orderBy({ seq: 'desc' })
    .limit(1)
    .forUpdate()
    .execute()) as Head[];
  if (!head) throw new Error('Cannot append an event: the chain has no genesis.');
  return head;
}

async function append(strapi: Core.Strapi, event: NewEvent): Promise<void> {
  const head = await lockHead(strapi);
  await insert(strapi, {
    seq: head.seq + 1,
    at: timeOf(strapi),
    actor: await currentActor(strapi),
    action: event.action,
    organ: event.organ,
    slot: event.slot,
    payload: canonicalJson(event.payload),
    previousHash: head.hash,
  });
}

async function begin(strapi: Core.Strapi): Promise<void> {
  if (await strapi.db.query(EVENT).findOne({ where: { seq: GENESIS } })) return;
  const genesis: Linked = {
    seq: GENESIS,
    at: timeOf(strapi),
    actor: null,
    action: 'genesis',
    organ: null,
    slot: null,
    payload: canonicalJson({ plugin: PLUGIN, hash: 'sha256' }),
    previousHash: '',
  };
  try {
    await underGrant(() => insert(strapi, genesis));
  } catch (error) {
    // Another instance that started at the same moment has begun it.
    if (!isUniqueError(error, 'disclosure_events')) throw error;
  }
}

export function createEvents(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(EVENT);
  return {
    /** Only inside the transaction of what it records. */
    append: (event: NewEvent): Promise<void> => append(strapi, event),

    /** Writes the genesis where there is none. */
    begin: (): Promise<void> => begin(strapi),

    async head(): Promise<Head> {
      const row = (await rows().findOne({
        select: ['seq', 'hash'],
        orderBy: { seq: 'desc' },
      })) as Head | null;
      if (!row) throw new Error('Cannot read the head of the chain: it has no genesis.');
      return { seq: row.seq, hash: row.hash };
    },

    /** Events after `seq`, oldest first. */
    since: (seq: number, limit: number): Promise<EventRow[]> =>
      rows().findMany({
        where: { seq: { $gt: seq } },
        orderBy: { seq: 'asc' },
        limit,
      }) as Promise<EventRow[]>,
  };
}
