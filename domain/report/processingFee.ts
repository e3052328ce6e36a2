/** 信息处理费 of section 六, as written: another thing than 行政事业性收费 of 表二. */
export interface ProcessingFee {
  /** 收费通知, in 件. */
  readonly notices: string | null;
  /** 元 */
  readonly amountCharged: string | null;
  /** 元 */
  readonly amountReceived: string | null;
  readonly text: string;
}

type Figure = 'notices' | 'amountCharged' | 'amountReceived';

/** The words around each figure, in the order of the sentence. */
const PARTS: readonly (readonly [figure: Figure, before: string, unit: string])[] = [
  ['notices', '本年度发出信息处理费收费通知', '件'],
  ['amountCharged', '收费通知总金额', '元'],
  ['amountReceived', '实际收取信息处理费', '元'],
];
const JOINT = '，';
const END = '。';

/** 信息处理费 in a sentence, of the figures that are given; empty where none is. */
export function processingFeeText(fee: Pick<ProcessingFee, Figure>): string {
  const parts = PARTS.flatMap(([figure, before, unit]) => {
    const value = fee[figure];
    return value === null ? [] : [`${before}${value}${unit}`];
  });
  return parts.length === 0 ? '' : `${parts.join(JOINT)}${END}`;
}

/** The figures of a sentence that `processingFeeText` has made; undefined for any other text. */
export function processingFeeIn(text: string): ProcessingFee | undefined {
  if (!text.endsWith(END)) return undefined;
  const fee = { notices: null, amountCharged: null, amountReceived: null, text: '' };
  const given = text.slice(0, -END.length).split(JOINT);
  const figures = given.flatMap((part): [Figure, string][] =>
    PARTS.flatMap(([figure, before, unit]): [Figure, string][] =>
      part.startsWith(before) && part.endsWith(unit)
        ? [[figure, part.slice(before.length, -unit.length)]]
        : [],
    ),
  );
  const read: ProcessingFee = { ...fee, ...Object.fromEntries(figures) };
  return processingFeeText(read) === text ? read : undefined;
}
