import type { OrganKind } from '../../../domain/organ';

type Reviewed = readonly (readonly [finding: string, why: string])[];

interface Expected {
  readonly kind: OrganKind;
  readonly makesRules: boolean;
  readonly findings: Reviewed;
}

const BLANK_SOURCE = 'the source leaves cells without a case blank';
const RUN_TOGETHER = 'digits have run together; the sums of the form had to part them';
const OPEN = 'digits have run together, and no sum parts those of this row';
const ONLY_TABLES = 'whoever collected it kept the tables and left out the sections with words';
const NO_LABEL = 'the row has lost its label; its figures were put where the sums want them';
const SHORT_LABEL = 'the source prints this row under a shorter label than the form';

const blankTables: Reviewed = [
  ['C06 requests blank 105', BLANK_SOURCE],
  ['C06 proceedings blank 8', BLANK_SOURCE],
];

const short: Reviewed = [
  ['C08 1.逾期不补正', SHORT_LABEL],
  ['C08 2.逾期不缴费', SHORT_LABEL],
  [
    'C46 requests inferred 7',
    'only （二）部分公开 is left of the label; the row was told by its neighbours',
  ],
];

const runTogether = (
  blank: number,
  [proactive, requests, proceedings]: readonly [number, number, number],
): Reviewed => [
  [`C06 proactive blank ${blank}`, OPEN],
  [`C46 proactive inferred ${proactive}`, RUN_TOGETHER],
  [`C46 requests inferred ${requests}`, RUN_TOGETHER],
  ...(proceedings > 0
    ? ([[`C46 proceedings inferred ${proceedings}`, RUN_TOGETHER]] as const)
    : []),
  ['C09 overview empty', ONLY_TABLES],
  ['C09 improvements empty', ONLY_TABLES],
  ['C09 otherMatters empty', ONLY_TABLES],
];

const of = (kind: OrganKind, makesRules: boolean, findings: Reviewed = []): Expected => ({
  kind,
  makesRules,
  findings,
});

/**
 * Every finding about the tables and the form of whole reports of the corpus, with the reason why it
 * is right, and what was told of the organ. One that is not listed is a false alarm until looked at.
 */
export const EXPECTED_FIGURES: Readonly<Record<string, Expected>> = {
  '004': of('government', true, short),
  '005': of('government', true, short),
  '008': of('government', true, blankTables),
  '009': of('government', true, [
    [
      'C06 proactive blank 6',
      'the figures of 规章 and 规范性文件 stand above the table, out of their rows',
    ],
    ['C09 improvements empty', 'the heading of 五 is lost in the source'],
    [
      'C46 proactive inferred 4',
      'labels and figures stand apart in the source; the figures were put by order',
    ],
    ['C46 requests inferred 14', NO_LABEL],
  ]),
  '011': of('government', true),
  '014': of('committee', false, runTogether(19, [3, 161, 15])),
  '016': of('committee', false, runTogether(3, [7, 175, 15])),
  '017': of('committee', false, runTogether(3, [7, 175, 0])),
  '018': of('committee', false, runTogether(3, [7, 175, 15])),
  '020': of('committee', false, runTogether(3, [7, 175, 15])),
  '101': of('government', true),
  '102': of('government', true),
  '111': of('government', true),
  '113': of('government', true, blankTables),
  '115': of('government', true),
  '116': of('government', true, [
    ...blankTables,
    [
      'C46 proactive inferred 12',
      'empty cells push figures out from below their headers; they were put by order',
    ],
  ]),
};
