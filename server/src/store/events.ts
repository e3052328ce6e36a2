import type { Core } from '@strapi/strapi';
import { EVENT } from '../../../content-types';
import {
  GENESIS,
  linkedText,
  type ChainEvent,
  type ChainHead,
  type EventAction,
} from '../../../domain/chain';
import { canonicalJson } from '../../../domain/report';
import { PLUGIN } from '../plugin-id';
import { currentActor } from './actor';
import { isUniqueError } from './database-error';
import { digestOf } from './digest';
import { underGrant } from './grant';
import { timeOf } from './time';

export interface EventRow extends ChainEvent {
  readonly action: EventAction;
}

export interface NewEvent {
  readonly action: EventAction;
  /** documentId */
  readonly organ: string | null;
  readonly slot: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Linked = Omit<EventRow, 'hash'>;

const hashEvent = (event: Linked): string => digestOf(linkedText(event));

const insert = (strapi: Core.Strapi, event: Linked) =>
  strapi.db.query(EVENT).create({ data: { ...event, hash: hashEvent(event) } });

async function lockHead(strapi: Core.Strapi): Promise<ChainHead> {
  const [head] = (await strapi.db
    .queryBuilder(EVENT)
    .select(['seq', 'hash'])
    .orderBy({ seq: 'desc' })
    .limit(1)
    .forUpdate()
    .execute()) as ChainHead[];
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

/** The largest number that the column of `seq` takes on all three databases. */
const LARGEST_SEQ = 2_147_483_647;

/** Which events are asked for; all members together. */
export interface EventFilter {
  readonly action?: string;
  /** documentId of an admin user */
  readonly actor?: string;
  /** documentId */
  readonly organ?: string;
  /** `<organ>:<year>:<scope>` */
  readonly slot?: string;
  /** Reported on, four digits. */
  readonly year?: string;
  /** The first instant, UTC. */
  readonly from?: string;
  /** The first instant that is too late, UTC. */
  readonly before?: string;
  /** Only of these organs. */
  readonly within?: readonly string[];
}

const when = (value: string | readonly string[] | undefined, condition: object): object[] =>
  value === undefined ? [] : [condition];

function whereOf(filter: EventFilter): object {
  const { action, actor, organ, slot, year, from, before, within } = filter;
  return {
    $and: [
      ...when(action, { action }),
      ...when(actor, { actor }),
      ...when(organ, { organ }),
      ...when(slot, { slot }),
      ...when(year, { slot: { $contains: `:${year}:` } }),
      ...when(from, { at: { $gte: from } }),
      ...when(before, { at: { $lt: before } }),
      ...when(within, { organ: { $in: within } }),
    ],
  };
}

/** What is read of the chain. */
function eventReads(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(EVENT);
  return {
    async head(): Promise<ChainHead> {
      const row = (await rows().findOne({
        select: ['seq', 'hash'],
        orderBy: { seq: 'desc' },
      })) as ChainHead | null;
      if (!row) throw new Error('Cannot read the head of the chain: it has no genesis.');
      return { seq: row.seq, hash: row.hash };
    },

    /** The newest events first; with `before`, those before that sequence number. */
    newest: (limit: number, filter: EventFilter, before?: number): Promise<EventRow[]> =>
      rows().findMany({
        where: {
          ...whereOf(filter),
          ...(before === undefined ? {} : { seq: { $lt: Math.min(before, LARGEST_SEQ) } }),
        },
        orderBy: { seq: 'desc' },
        limit,
      }) as Promise<EventRow[]>,

    /** Who has acted in what the filter lets through: documentIds, each once. */
    async actors(filter: EventFilter): Promise<string[]> {
      const found = (await strapi.db
        .queryBuilder(EVENT)
        .select(['actor'])
        .where({ $and: [whereOf(filter), { actor: { $notNull: true } }] })
        .groupBy(['actor'])
        .execute()) as { actor: string }[];
      return found.map(({ actor }) => actor);
    },

    /** Hash of the first event: what one chain is known by. */
    async genesis(): Promise<string> {
      const row = (await rows().findOne({ select: ['hash'], where: { seq: GENESIS } })) as Pick<
        EventRow,
        'hash'
      > | null;
      if (!row) throw new Error('Cannot read the genesis of the chain: there is none.');
      return row.hash;
    },

    /** Every event of one kind at these slots, the newest first. */
    at: (action: EventAction, slots: readonly string[]): Promise<EventRow[]> =>
      rows().findMany({
        where: { action, slot: { $in: slots } },
        orderBy: { seq: 'desc' },
      }) as Promise<EventRow[]>,

    /** Events after `seq`, oldest first. */
    since: (seq: number, limit: number): Promise<EventRow[]> =>
      rows().findMany({
        where: { seq: { $gt: seq } },
        orderBy: { seq: 'asc' },
        limit,
      }) as Promise<EventRow[]>,
  };
}

export const createEvents = (strapi: Core.Strapi) => ({
  ...eventReads(strapi),

  /** Only inside the transaction of what it records. */
  append: (event: NewEvent): Promise<void> => append(strapi, event),

  /** Writes the genesis where there is none. */
  begin: (): Promise<void> => begin(strapi),
});
