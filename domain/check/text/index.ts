import type { ReportCheck } from '../check';
import { basis } from './basis';
import { categorySum, categoryTwice } from './categories';
import { contactLine } from './contactLine';
import { copyOfAnotherUnit, copyOfLastYear } from './copies';
import { emptyTalk } from './emptyTalk';
import { factTwice } from './factTwice';
import { processingFeeStated } from './fee';
import { fivePoints } from './fivePoints';
import { links } from './links';
import { percentages } from './percentages';
import { period } from './period';
import { personalData } from './personalData';
import { prefaceCount } from './preface';
import { requiredHeadings } from './requiredHeadings';
import { residue } from './residue';
import { selfReference } from './selfReference';
import {
  casesOfZeroTable,
  disclosureInText,
  proceedingsInText,
  requestsInText,
} from './tableClaims';
import { titleForm } from './title';
import { years } from './years';

/** Every check of the running text, in the order of their codes. */
export const TEXT_CHECKS: readonly ReportCheck[] = [
  fivePoints,
  years,
  period,
  requestsInText,
  proceedingsInText,
  disclosureInText,
  categorySum,
  categoryTwice,
  percentages,
  factTwice,
  basis,
  residue,
  selfReference,
  copyOfLastYear,
  copyOfAnotherUnit,
  emptyTalk,
  processingFeeStated,
  casesOfZeroTable,
  prefaceCount,
  titleForm,
  contactLine,
  personalData,
  links,
  requiredHeadings,
];
