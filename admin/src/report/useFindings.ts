import { useDeferredValue, useMemo, useState } from 'react';
import { checkReport, type CheckResult } from '../../../domain/check';
import { parseCategoryCounts, reportFromAttributes } from '../../../domain/report';
import { answersTo, type Answers } from '../../../domain/waiver';
import type { ReportStatus } from '../api';
import { TYPED_FIELDS, type Values } from '../rescue';

const FIELDS = [...TYPED_FIELDS.keys()];

/** What the checks say of the form as it stands now, and what of it has been answered. */
export type LiveFindings = CheckResult & Answers;

function checkValues(values: readonly unknown[], status: ReportStatus): LiveFindings {
  const { organ, year, scope, historical, profile, context, waivers } = status;
  const typed = Object.fromEntries(FIELDS.map((name, at) => [name, values[at]]));
  const { findings, notCompared } = checkReport(
    reportFromAttributes(typed, { organ: { code: '', name: organ.name }, year, scope }),
    { moment: 'submit', historical, profile },
    { ...context, categoryCounts: parseCategoryCounts(typed['categoryCounts']) },
  );
  // What needs other units' reports is known to the server alone, of what was saved last.
  const elsewhere = new Set(notCompared.map(({ code }) => code));
  const ofServer = status.findings.filter(({ code }) => elsewhere.has(code));
  const all = [...findings, ...ofServer];
  return { findings: all, notCompared: status.notCompared, ...answersTo(all, waivers) };
}

/** Every check of what stands in the form, made here while typing, as the server makes them. */
export function useFindings(values: Values, status: ReportStatus): LiveFindings {
  const typed = useDeferredValue(useSameList(FIELDS.map((name) => values[name])));
  return useMemo(() => checkValues(typed, status), [typed, status]);
}

/** The same list while its members are the same; the form's values are immutable. */
function useSameList(list: readonly unknown[]): readonly unknown[] {
  const [kept, keep] = useState(list);
  const isSame = list.every((each, index) => each === kept[index]);
  if (!isSame) keep(list);
  return isSame ? kept : list;
}
