import type { Core, UID } from '@strapi/strapi';

const PLUGIN = 'disclosure-report';
export const ORGAN = `plugin::${PLUGIN}.organ` as UID.ContentType;
export const REPORT = `plugin::${PLUGIN}.report` as UID.ContentType;

/** What the sample uses of the plugin's services: the same doors as the admin's. */
interface Reports {
  create(input: { organ: string; year: number; scope: string }): Promise<string>;
  status(documentId: string, may: () => boolean): Promise<Status>;
  submit(documentId: string, seen: Seen): Promise<void>;
  approve(documentId: string, seen: Seen, given: { step: string; opinion: string }): Promise<void>;
  publish(documentId: string, seen: Seen): Promise<void>;
  correct(documentId: string, reason: string): Promise<void>;
}
interface Seen {
  readonly version: number;
  readonly digest: string;
}
interface Status extends Seen {
  readonly review: { readonly next: string | null };
}
interface Roles {
  ensure(): Promise<string[]>;
}
interface Clock {
  now: () => Date;
}

export const reportsOf = (strapi: Core.Strapi): Reports => strapi.plugin(PLUGIN).service('reports');

export const rolesOf = (strapi: Core.Strapi): Roles => strapi.plugin(PLUGIN).service('roles');

/** Does the work as a request of this admin user would. */
export async function asPerson(strapi: Core.Strapi, user: object, work: () => Promise<void>) {
  const context = { state: { auth: { strategy: { name: 'admin' } }, user } };
  await strapi.requestContext.run(context as never, work);
}

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
