/** The vocabulary in which a form version is written down. Data only: the walkers stand beside it. */

export type FormId = 'F2019' | 'F2021';
export type TableId = 'proactive' | 'requests' | 'proceedings';
export type SectionId =
  | 'overview'
  | 'proactive'
  | 'requests'
  | 'proceedings'
  | 'improvements'
  | 'otherMatters';

/** `count` integer ≥ 0 · `signedChange` integer · `amount` decimal ≥ 0 · `total` computed count. */
export type CellKind = 'count' | 'signedChange' | 'amount' | 'total';
export type AmountUnit = '元' | '万元';

/** The official Chinese wording, and an English gloss for readers of the English admin. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A column, or a group of columns under one merged header cell. */
export interface Column {
  readonly id: string;
  readonly label: Label;
  /** Leaf columns only. */
  readonly kind?: CellKind;
  /** Amount columns: the unit the form prints; absent where the form prints none and both occur. */
  readonly unit?: AmountUnit;
  readonly children?: readonly Column[];
}

/** A row, or a group of rows under one merged label. A leaf's id is the row part of its cell ids. */
export interface Row {
  readonly id: string;
  readonly label: Label;
  /** What the row counts (填报口径), shown at the cell. */
  readonly guidance?: Label;
  /** Other wordings that sources print for the same row. */
  readonly synonyms?: readonly string[];
  readonly children?: readonly Row[];
}

/** Rows that share one set of columns. 表二 has one block for each 项 of 第二十条. */
export interface Block {
  readonly id: string;
  readonly caption?: Label;
  /** The cell above the row labels; 表四 has none. */
  readonly corner?: { readonly label: Label; readonly kind: 'header' | 'note' };
  /** How many grid columns the row labels take. */
  readonly labelWidth: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** An equation the form demands, for every row or every column of its table. Tolerance is 0. */
export type SumRule =
  | {
      readonly kind: 'rowTotal';
      readonly code: 'C03' | 'C04';
      readonly parts: readonly string[];
      readonly total: string;
    }
  | {
      readonly kind: 'columnTotal';
      readonly code: 'C01';
      readonly parts: readonly string[];
      readonly total: string;
    }
  | {
      readonly kind: 'balance';
      readonly code: 'C02';
      readonly left: readonly string[];
      readonly right: readonly string[];
    };

export interface Table {
  readonly id: TableId;
  /** 表二, 表三, 表四: how people call it. */
  readonly name: Label;
  readonly caption: Label;
  /** `down`: a row of the form is a printed row. `across`: all rows lie in one printed line (表四). */
  readonly orientation: 'down' | 'across';
  /** Width of the printed grid in columns. */
  readonly width: number;
  readonly blocks: readonly Block[];
  readonly rules: readonly SumRule[];
}

export interface Section {
  readonly id: SectionId;
  readonly ordinal: string;
  readonly title: Label;
  /** Other wordings in common use, after 条例 art. 50. */
  readonly synonyms: readonly string[];
  readonly table?: TableId;
}

/** One version of the official form, valid for a span of report years. */
export interface FormVersion {
  readonly id: FormId;
  readonly years: { readonly from: number; readonly to?: number };
  /** The notice that issued it. */
  readonly basis: {
    readonly title: string;
    readonly documentNumber: string;
    readonly issuedOn?: string;
    /** By what words a title that is cited is known to be that of this notice, and of no other. */
    readonly titled: { readonly must: RegExp; readonly never?: RegExp };
  };
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
}
