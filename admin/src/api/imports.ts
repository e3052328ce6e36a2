import { getFetchClient } from '@strapi/strapi/admin';
import type { CheckProfile, Finding, SourceShape } from '../../../domain/check';
import type { Block, Note, ReadHints, ReadReport, SourceAt } from '../../../domain/read';
import type { FlatReport, Scope } from '../../../domain/report';
import { outcomeOf, type Outcome } from './outcome';
import type { ReportStatus } from './reports';

const READ = '/disclosure-report/import/read';
const ACCEPT = '/disclosure-report/import/accept';

/** What the server read out of a source; nothing is written yet. */
export interface SourcePreview {
  /** Every cell as the source prints it. */
  readonly report: FlatReport;
  readonly meta: Partial<ReadReport['meta']>;
  readonly shape: SourceShape;
  readonly findings: readonly Finding[];
  /** The portal's own rules, by which they were found. */
  readonly profile: CheckProfile;
  readonly notes: readonly Note[];
  readonly blocks: readonly Block[];
  /** Place in `blocks` by full cell id. */
  readonly origins: Readonly<Record<string, SourceAt>>;
  /** Digest (hex) and size of what was read. */
  readonly source: { readonly sha256: string; readonly bytes: number };
}

/** JSON bodies are kept short by the host; what is longer travels as a file, as it is. */
const LONGEST_JSON = 300_000;

function formOf(file: Blob, name: string, hints: ReadHints): FormData {
  const form = new FormData();
  if (hints.year !== undefined) form.append('year', String(hints.year));
  if (hints.organ) form.append('organ', hints.organ);
  form.append('file', file, name);
  return form;
}

const read = (body: unknown, signal?: AbortSignal): Promise<Outcome<SourcePreview>> =>
  outcomeOf(getFetchClient().post<SourcePreview>(READ, body, signal ? { signal } : {}));

/** `signal` gives it up: the server stops reading too. */
export const readFile = (
  file: File,
  hints: ReadHints,
  signal?: AbortSignal,
): Promise<Outcome<SourcePreview>> => read(formOf(file, file.name, hints), signal);

/** What was pasted, as the file that stands for it. */
export const pastedName = (kind: 'text' | 'html'): string =>
  kind === 'html' ? 'paste.html' : 'paste.txt';

export function readPasted(
  { kind, text }: { readonly kind: 'text' | 'html'; readonly text: string },
  hints: ReadHints,
): Promise<Outcome<SourcePreview>> {
  if (text.length <= LONGEST_JSON) return read({ kind, text, hints });
  return read(formOf(new Blob([text]), pastedName(kind), hints));
}

export interface Acceptance {
  /** documentId */
  readonly organ: string;
  readonly year: number;
  readonly scope: Scope;
  /** The working copy that takes it; null for a new one. */
  readonly target: { readonly documentId: string; readonly version: number } | null;
  readonly report: FlatReport;
  readonly source: { readonly name: string; readonly sha256: string; readonly publishedOn: string };
}

/** Writes all of it or nothing, and keeps the original with it. */
export function acceptImport(
  acceptance: Acceptance,
  original: { readonly name: string; readonly blob: Blob },
): Promise<Outcome<ReportStatus>> {
  const form = new FormData();
  form.append('acceptance', JSON.stringify(acceptance));
  form.append('original', original.blob, original.name);
  return outcomeOf(getFetchClient().post<ReportStatus>(ACCEPT, form));
}
