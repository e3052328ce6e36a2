import type { FormId, TableId } from './definition';

/** A row of one year that goes on in another row of the next, column by column. */
export interface CarryOver {
  readonly table: TableId;
  readonly from: string;
  readonly to: string;
  /** The column that adds up the others. */
  readonly total: string;
}

/** 表三 四 of one year is 二 of the next, in every form. */
export const CARRY_OVER: CarryOver = {
  table: 'requests',
  from: 'pendingAtEnd',
  to: 'pendingAtStart',
  total: 'total',
};

/** A stock that goes on from year to year: stock = last year’s stock + added − removed. */
export interface StockRoll {
  readonly table: TableId;
  readonly rows: readonly string[];
  readonly stock: string;
  readonly added: string;
  readonly removed: string;
}

const ROLLS: Readonly<Partial<Record<FormId, StockRoll>>> = {
  F2021: {
    table: 'proactive',
    rows: ['rules', 'normativeDocuments'],
    stock: 'inForce',
    added: 'issued',
    removed: 'repealed',
  },
};

/** How 现行有效 goes on; undefined for a form that counts no stock. */
export const stockRollOf = (form: FormId): StockRoll | undefined => ROLLS[form];

/** Columns that some add up although they count different things. */
export interface FalseSum {
  readonly table: TableId;
  readonly parts: readonly [string, string];
  readonly other: string;
}

const FALSE_SUMS: Readonly<Partial<Record<FormId, FalseSum>>> = {
  // 项目数量 counts items, 处理决定数量 counts cases.
  F2019: { table: 'proactive', parts: ['itemsLastYear', 'itemsChange'], other: 'decisions' },
};

export const falseSumOf = (form: FormId): FalseSum | undefined => FALSE_SUMS[form];

/** The row that only organs with rule-making power fill, in every form. */
export const RULE_MAKING: { readonly table: TableId; readonly row: string } = {
  table: 'proactive',
  row: 'rules',
};
