import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { attachment, serviceOf } from '../services';
import type { AdminContext } from './context';
import { documentId, matching, readClosed } from './input';

const ACTION = /^[A-Za-z.]{1,40}$/u;
const SLOT = /^[a-z0-9]{1,64}:\d{4}:(?:own|aggregate)$/u;
const SEQ = /^\d{1,15}$/u;
const YEAR = /^[12]\d{3}$/u;
const DATE = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const DAY_MS = 86_400_000;

const READERS = {
  action: matching(ACTION),
  actor: documentId,
  organ: documentId,
  slot: matching(SLOT),
  year: matching(YEAR),
  from: matching(DATE),
  until: matching(DATE),
  before: matching(SEQ),
};

/** Midnight in Asia/Shanghai, so many days after the one that is named. */
const midnight = (date: string, days = 0): string =>
  new Date(Date.parse(`${date}T00:00:00+08:00`) + days * DAY_MS).toISOString();

/** Every member may be left out; an unknown or ill-shaped one refuses the request. */
function readQuery(query: AdminContext['query']) {
  const given = Object.entries(READERS).filter(([name]) => Object.hasOwn(query, name));
  const { before, from, until, ...filter } = readClosed(
    query,
    Object.fromEntries(given),
  ) as Partial<Record<keyof typeof READERS, string>>;
  return {
    filter: {
      ...filter,
      ...(from === undefined ? {} : { from: midnight(from) }),
      ...(until === undefined ? {} : { before: midnight(until, 1) }),
    },
    before: before === undefined ? undefined : Number(before),
  };
}

/** The audit chain: shown page by page, verified, and given out as JSON lines. */
export function createAuditController({ strapi }: { strapi: Core.Strapi }) {
  const audit = () => serviceOf(strapi, 'audit');
  return {
    async find(ctx: AdminContext): Promise<void> {
      const { filter, before } = readQuery(ctx.query);
      ctx.body = await audit().page(filter, before);
    },

    async choices(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      ctx.body = await audit().choices();
    },

    async verify(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      ctx.body = await audit().verify();
    },

    async download(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      ctx.body = Readable.from(await audit().lines());
      ctx.set({
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': attachment('audit.jsonl'),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      });
    },
  };
}
