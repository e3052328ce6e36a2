import type { SectionId, TableId } from '../form';
import type { TableValue } from '../cell';
import type { Narrative } from './narrative';
import type { ProcessingFee } from './processingFee';

/** Two reports of one government: its own as an organ, and the sum of all organs below it. */
export type Scope = 'own' | 'aggregate';
export const SCOPES: readonly Scope[] = ['own', 'aggregate'];
export const isScope = (value: unknown): value is Scope => SCOPES.some((scope) => scope === value);

export interface Attachment {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The whole content of a report: what is approved, published and digested. */
export interface ReportValue {
  readonly organ: { readonly code: string; readonly name: string };
  /** The year reported on, not the year of publication. */
  readonly year: number;
  readonly scope: Scope;
  readonly title: string;
  readonly preface: Narrative;
  readonly contact: string;
  readonly tables: Readonly<Record<TableId, TableValue>>;
  readonly narrative: Readonly<Record<SectionId, Narrative>>;
  readonly processingFee: ProcessingFee;
  readonly attachments: readonly Attachment[];
  /** 更正说明, from the second edition on. */
  readonly correctionNote: string | null;
}

/** `{机关全称}{Y}年政府信息公开工作年度报告` */
export const defaultTitle = (organName: string, year: number): string =>
  `${organName}${year}年政府信息公开工作年度报告`;
