import { getFetchClient } from '@strapi/strapi/admin';
import type { ChainFault, ChainHead } from '../../../domain/chain';
import { outcomeOf, type Outcome } from './outcome';

/** An event as it is shown: names beside what the chain holds. */
export interface AuditEvent {
  readonly seq: number;
  /** An instant in UTC. */
  readonly at: string;
  readonly actor: string | null;
  readonly actorName: string | null;
  readonly action: string;
  readonly organ: string | null;
  readonly organName: string | null;
  /** `<organ>:<year>:<scope>` */
  readonly slot: string | null;
  readonly payload: unknown;
  readonly previousHash: string;
  readonly hash: string;
}

export interface AuditPart {
  readonly events: readonly AuditEvent[];
  /** Asks for the next part; null behind the last one. */
  readonly next: number | null;
  readonly head: ChainHead;
}

export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

export interface AuditChoices {
  readonly people: readonly NamedChoice[];
  readonly organs: readonly NamedChoice[];
  readonly years: readonly string[];
  readonly headPath: string;
}

export interface AuditVerdict {
  readonly ok: boolean;
  readonly events: number;
  readonly head: ChainHead | null;
  readonly faults: readonly (
    | ChainFault
    | { readonly fault: 'editionWithoutEvent'; readonly edition: string }
  )[];
}

/** What a list of events is narrowed by; an empty one narrows nothing. */
export const AUDIT_FILTERS = ['organ', 'year', 'action', 'actor', 'from', 'until'] as const;
export type AuditFilter = Readonly<Partial<Record<(typeof AUDIT_FILTERS)[number], string>>>;

const AUDIT = '/disclosure-report/audit';

export function fetchAudit(filter: AuditFilter, before?: number): Promise<Outcome<AuditPart>> {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (before !== undefined) query.set('before', String(before));
  return outcomeOf(getFetchClient().get<AuditPart>(`${AUDIT}?${query.toString()}`));
}

export const fetchAuditChoices = (): Promise<Outcome<AuditChoices>> =>
  outcomeOf(getFetchClient().get<AuditChoices>(`${AUDIT}/choices`));

export const verifyAudit = (): Promise<Outcome<AuditVerdict>> =>
  outcomeOf(getFetchClient().get<AuditVerdict>(`${AUDIT}/verify`));

/** Every event within reach as JSON lines, oldest first. */
export const exportAudit = (): Promise<Outcome<Blob>> =>
  outcomeOf(getFetchClient().get(`${AUDIT}/export`, { responseType: 'blob' }));
