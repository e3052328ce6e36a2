import type { ServerResponse } from 'node:http';
import type { May } from '../services';

/** What the controllers read and write of a Koa context. */
export interface AdminContext {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown; readonly files?: unknown };
  readonly state: { readonly userAbility: { can: May } };
  readonly res: Pick<ServerResponse, 'once' | 'writableFinished'>;
  status: number;
  body: unknown;
  set(headers: Readonly<Record<string, string>>): void;
}

export const mayOf =
  ({ state }: AdminContext): May =>
  (action, subject) =>
    state.userAbility.can(action, subject);
