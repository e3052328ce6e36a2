import type { FormId, Locale, TableId } from '../../../domain/form';
import type { GridExtras } from './extras';
import type { TableHistory } from './tableHistory';

/** What the parts around a grid's table share. */
export interface GridContext {
  readonly table: TableId;
  /** Name of the form field. */
  readonly name: string;
  /** The same for as long as the grid is open; its parts listen to what they show. */
  readonly history: TableHistory;
  readonly extras: GridExtras;
  /** The form for a value that names none. */
  readonly fallback: FormId;
  readonly locale: Locale;
  readonly isReadOnly: boolean;
  /** Prefix of ids on this page. */
  readonly uid: string;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
}
