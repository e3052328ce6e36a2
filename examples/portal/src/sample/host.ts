import type { Core, UID } from '@strapi/strapi';

const PLUGIN = 'disclosure-report';
export const ORGAN = `plugin::${PLUGIN}.organ` as UID.ContentType;
export const REPORT = `plugin::${PLUGIN}.report` as UID.ContentType;

/** What the sample uses of the plugin's services: the same doors as the admin's. */
interface Reports {
  create(input: { organ: string; year: number; scope: string }): Promise<string>;
  status(documentId: string, may: () => boolean): Promise<{ version: number; digest: string }>;
  submit(documentId: string, seen: Seen): Promise<void>;
  publish(documentId: string, seen: Seen): Promise<void>;
  correct(documentId: string, reason: string): Promise<void>;
}
interface Seen {
  readonly version: number;
  readonly digest: string;
}
interface Clock {
  now: () => Date;
}

export const reportsOf = (strapi: Core.Strapi): Reports => strapi.plugin(PLUGIN).service('reports');

const TEN_IN_THE_MORNING = 'T10:00:00+08:00';

/** Runs the work as if it were the morning of that day. */
export async function onDay(strapi: Core.Strapi, day: string, work: () => Promise<void>) {
  const clock: Clock = strapi.plugin(PLUGIN).service('clock');
  const { now } = clock;
  clock.now = () => new Date(`${day}${TEN_IN_THE_MORNING}`);
  try {
    await work();
  } finally {
    clock.now = now;
  }
}
