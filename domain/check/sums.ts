import { cellId, type SumRule } from '../form';
import type { BrokenIdentity } from '../cell';
import type { TableCheck, RawFinding, TableSubject } from './check';
import type { SeverityByMoment, Term } from './finding';

const ALWAYS_ERROR: SeverityByMoment = {
  typing: 'error',
  import: 'warning',
  submit: 'error',
  publish: 'error',
};

function describe(table: TableSubject['table'], broken: BrokenIdentity): RawFinding {
  const terms = (side: BrokenIdentity['left']): Term[] =>
    side.map(({ key, value }) => ({ cell: cellId(table, key), value }));
  const left = terms(broken.left);
  const right = terms(broken.right);
  return {
    cells: [...left, ...right].map(({ cell }) => cell),
    params: {
      along: broken.identity.along,
      left,
      right,
      leftSum: broken.leftSum,
      rightSum: broken.rightSum,
      difference: broken.leftSum - broken.rightSum,
    },
  };
}

const sumCheck = (code: SumRule['code']): TableCheck => ({
  code,
  severity: ALWAYS_ERROR,
  liftedWhenHistorical: true,
  isWaivable: false,
  run: ({ table, broken }) =>
    broken.filter(({ identity }) => identity.code === code).map((each) => describe(table, each)),
});

/** C01 表三（七）总计 is the sum of the outcomes, in every column. */
export const columnSum = sumCheck('C01');
/** C02 表三 一 + 二 = 三（七）+ 四, in every column. */
export const balance = sumCheck('C02');
/** C03 表三 总计 is the sum of its row. */
export const rowTotal = sumCheck('C03');
/** C04 表四 总计 is the sum of the four outcomes, in each of the three blocks. */
export const proceedingsTotal = sumCheck('C04');
