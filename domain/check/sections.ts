import { LATEST_FORM, type SectionId } from '../form';
import { SECTION_IDS, isEmptyNarrative, type ReportValue } from '../report';
import { ERROR_AT_SUBMIT, reportCheck, type RawFinding } from './check';

const WITH_TABLE: ReadonlySet<SectionId> = new Set(
  LATEST_FORM.sections.flatMap(({ id, table }) => (table ? [id] : [])),
);

/** A section is there when it has words, its table, or, in 六, the figures of 信息处理费. */
function isThere({ narrative, processingFee }: ReportValue, id: SectionId): boolean {
  if (WITH_TABLE.has(id) || !isEmptyNarrative(narrative[id])) return true;
  const { notices, amountCharged, amountReceived, text } = processingFee;
  const hasFee = [notices, amountCharged, amountReceived].some((each) => each !== null);
  return id === 'otherMatters' && (hasFee || text !== '');
}

const whole = (field: SectionId) => ({ field, block: 0, from: 0, to: 0, quote: '' });

/** The first heading that stands before one that should precede it. */
function outOfOrder(sections: readonly SectionId[]): SectionId | undefined {
  const places = sections.map((id) => SECTION_IDS.indexOf(id));
  return sections.find((_, at) => places.slice(at + 1).some((place) => place < (places[at] ?? 0)));
}

/** C09: the six sections are there, and stand in the order of the form. */
export const sections = reportCheck({
  code: 'C09',
  severity: ERROR_AT_SUBMIT,
  liftedWhenHistorical: true,
  isWaivable: false,
  needs: [],
  run: ({ report, source }) => {
    const missing = SECTION_IDS.filter((id) => !isThere(report, id)).map(
      (id): RawFinding => ({ cells: [], passages: [whole(id)], params: { reason: 'empty' } }),
    );
    const early = outOfOrder(source?.sections ?? []);
    if (!early) return missing;
    const found = source?.sections.map((id) => LATEST_FORM.sections.find((each) => each.id === id));
    const order = (found ?? []).map((section) => section?.ordinal ?? '');
    return [
      ...missing,
      { cells: [], passages: [whole(early)], params: { reason: 'order', order } },
    ];
  },
});
