import { getFetchClient } from '@strapi/strapi/admin';
import type { OrganScope } from '../../../domain/organ';
import type { NamedChoice } from './audit';
import { outcomeOf, type Outcome } from './outcome';

/** An admin user and which organs they may touch. */
export interface ScopedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isActive: boolean;
  /** Reaches every organ, whatever the scope. */
  readonly isSuperAdmin: boolean;
  readonly scope: OrganScope | null;
  /** Holds organs beyond those that are reached here, and is not changed from here. */
  readonly isBeyond: boolean;
}

export interface ScopeList {
  /** From the first scope on, people without one reach nothing. */
  readonly enforced: boolean;
  readonly users: readonly ScopedPerson[];
  /** Those that may be given. */
  readonly organs: readonly NamedChoice[];
}

const SCOPES = '/disclosure-report/scopes';
const scopeOf = (user: string): string => `${SCOPES}/${encodeURIComponent(user)}`;

export const fetchScopes = (): Promise<Outcome<ScopeList>> =>
  outcomeOf(getFetchClient().get<ScopeList>(SCOPES));

export const setScope = (user: string, scope: OrganScope): Promise<Outcome<ScopeList>> =>
  outcomeOf(getFetchClient().post<ScopeList>(scopeOf(user), scope));

export const removeScope = (user: string): Promise<Outcome<ScopeList>> =>
  outcomeOf(getFetchClient().post<ScopeList>(`${scopeOf(user)}/remove`, {}));

/** Makes the ready-made roles that are missing; gives the names of the new ones. */
export const createRoles = (): Promise<Outcome<{ readonly created: readonly string[] }>> =>
  outcomeOf(getFetchClient().post<{ created: readonly string[] }>('/disclosure-report/roles', {}));
