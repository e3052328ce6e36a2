import type { Core } from '@strapi/strapi';
import { askedFor, type Asked, type WorkflowStep } from '../../../domain/workflow';
import { serviceOf } from '../services';
import { mayOf, type AdminContext } from './context';
import { digest, readClosed, readId, text, version } from './input';

const READERS = {
  version,
  digest,
  reason: text,
  step: text,
  opinion: text,
} as const satisfies Record<Asked, unknown>;

interface Given {
  readonly version: number;
  readonly digest: string;
  readonly reason: string;
  readonly step: string;
  readonly opinion: string;
}

/** Exactly what the step asks for, as the workflow's own table says. */
function readGiven(step: WorkflowStep, body: unknown): Given {
  const readers = Object.fromEntries(askedFor(step).map((name) => [name, READERS[name]]));
  return readClosed(body, readers) as unknown as Given;
}

/** One action for each step of the workflow; all of them answer with where the report stands. */
export function createStepsController({ strapi }: { strapi: Core.Strapi }) {
  const reports = () => serviceOf(strapi, 'reports');

  const TAKE: Readonly<Record<WorkflowStep, (id: string, given: Given) => Promise<void>>> = {
    submit: (id, seen) => reports().submit(id, seen),
    recall: (id, seen) => reports().recall(id, { version: seen.version }),
    approve: (id, { step, opinion, ...seen }) => reports().approve(id, seen, { step, opinion }),
    return: (id, { version: seen, reason }) => reports().return(id, { version: seen }, reason),
    publish: (id, seen) => reports().publish(id, seen),
    correct: (id, { reason }) => reports().correct(id, reason),
    withdraw: (id, { reason }) => reports().withdraw(id, reason),
  };

  const take =
    (step: WorkflowStep) =>
    async (ctx: AdminContext): Promise<void> => {
      const id = readId(ctx.params['documentId']);
      await TAKE[step](id, readGiven(step, ctx.request.body));
      ctx.body = await reports().status(id, mayOf(ctx));
    };

  return {
    submit: take('submit'),
    recall: take('recall'),
    approve: take('approve'),
    return: take('return'),
    publish: take('publish'),
    correct: take('correct'),
    withdraw: take('withdraw'),
  } satisfies Record<WorkflowStep, unknown>;
}
