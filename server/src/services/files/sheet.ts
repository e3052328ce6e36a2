import { describeFinding } from '../../../../domain/message';
import { REASONS, type Waiver } from '../../../../domain/waiver';
import { sheetCode } from '../../../../domain/workflow';
import { signingSheet, type SheetApproval, type SheetRemark } from '../../../../domain/write';
import { writeSheet } from '../../files';
import { formatOf } from '../../pages';
import type { Store } from '../../store';
import type { Clock } from '../clock';
import { openDossier, type Dossier } from '../reports/dossier';
import { createJudge, type Judgement } from '../reports/judge';
import { openReview } from '../reports/review';
import type { Settings } from '../settings';
import type { SavedFile } from './saved';

const TIME = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

const reasonText = ({ reason, words }: Waiver): string =>
  words === '' ? (REASONS.find(({ id }) => id === reason)?.label.zh ?? '') : words;

/** What the checks say against the report, with the reasons that were given. */
function remarksOf({ open, settled }: Judgement): SheetRemark[] {
  const unanswered = open.filter(({ severity }) => severity !== 'info');
  return [
    ...unanswered.map((finding) => ({ sentence: describeFinding(finding, 'zh'), reason: '' })),
    ...settled.map(({ finding, waiver }) => ({
      sentence: describeFinding(finding, 'zh'),
      reason: reasonText(waiver),
    })),
  ];
}

async function approvalsOf(
  store: Store,
  settings: Settings,
  dossier: Dossier,
): Promise<SheetApproval[]> {
  const { done } = await openReview(store, settings, dossier);
  const names = await store.people.namesOf(done.map(({ actor }) => actor));
  return done.map(({ step, kind, signer, actor, at, opinion }) => ({
    step,
    by: kind === 'paper' ? (signer ?? '') : (names.get(actor) ?? ''),
    at: TIME.format(new Date(at)),
    opinion,
  }));
}

/** 审签单: what the leader who signs on paper is shown, with the code of exactly this content. */
export function createSheet(store: Store, clock: Clock, settings: Settings) {
  const judge = createJudge(store, clock, settings);
  return async (documentId: string): Promise<SavedFile> => {
    const dossier = await openDossier(store, await store.reports.find(documentId));
    const judgement = await judge(dossier, 'submit');
    const previous = judgement.context.previous?.find(({ by }) => by === 'same');
    const { report, row, digest } = dossier;
    const bytes = await writeSheet(
      signingSheet({
        report,
        ...(previous ? { previous: previous.report } : {}),
        version: row.version,
        remarks: remarksOf(judgement),
        approvals: await approvalsOf(store, settings, dossier),
        code: sheetCode(digest),
        printedOn: clock.today(),
      }),
    );
    const { mediaType } = formatOf('docx');
    return { name: `审签单 ${report.title}（第${row.version}稿）.docx`, mediaType, bytes };
  };
}
