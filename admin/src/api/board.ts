import { getFetchClient } from '@strapi/strapi/admin';
import type { OrganKind } from '../../../domain/organ';
import type { Scope } from '../../../domain/report';
import type { ReportState } from '../../../domain/workflow';
import { outcomeOf, type Outcome } from './outcome';

export interface BoardRow {
  readonly documentId: string;
  readonly organName: string;
  readonly organKind: OrganKind;
  readonly year: string;
  readonly scope: Scope;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  readonly errors: number;
  readonly warnings: number;
  readonly updatedAt: string;
  /** Public address while an edition is live. */
  readonly path: string | null;
}

export interface MissingOrgan {
  readonly documentId: string;
  readonly name: string;
  readonly kind: OrganKind;
}

export interface Board {
  readonly year: string;
  readonly years: readonly string[];
  readonly rows: readonly BoardRow[];
  readonly missing: readonly MissingOrgan[];
}

export interface OrganChoice {
  readonly documentId: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: OrganKind;
}

/** Without a year the server answers for the reporting year. */
export function fetchBoard(year?: string): Promise<Outcome<Board>> {
  const query = year ? `?year=${encodeURIComponent(year)}` : '';
  return outcomeOf(getFetchClient().get<Board>(`/disclosure-report/board${query}`));
}

export interface OrganChoices {
  readonly organs: readonly OrganChoice[];
  /** Whether these are some of all: those that somebody was given. */
  readonly isOwn: boolean;
}

export const fetchOrgans = (): Promise<Outcome<OrganChoices>> =>
  outcomeOf(getFetchClient().get<OrganChoices>('/disclosure-report/organs'));
