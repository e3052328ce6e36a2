import {
  isNamed,
  nextState,
  readSheetCode,
  sheetCode,
  type ReviewStep,
} from '../../../../domain/workflow';
import { MAX_FILE_BYTES, scanEnding } from '../../files';
import { ConflictError, RefusalError, type ApprovalRow, type Store } from '../../store';
import type { Clock } from '../clock';
import type { GivenOriginal, Keeper } from '../originals';
import type { Settings } from '../settings';
import { hindranceOf, stepAsked } from './approve';
import { openReview } from './review';
import { createStep, readReason, type Step } from './step';
import { refuseOpenComments } from './unready';

/** What stands on a sheet that was signed, as it was typed from it. */
export interface GivenSignature {
  /** Name of the step of the review. */
  readonly step: string;
  readonly code: string;
  readonly signer: string;
  /** YYYY-MM-DD */
  readonly signedOn: string;
  readonly opinion: string;
}

const LONGEST_NAME = 40;
const LARGEST_MB = MAX_FILE_BYTES / 1024 / 1024;

function refuse(code: RefusalError['code'], message: string): never {
  throw new RefusalError(code, message);
}

/** The scan under the ending that its bytes ask for. */
function readScan({ bytes }: GivenOriginal): GivenOriginal {
  if (bytes.length === 0) {
    refuse('scanRequired', '请附上签批后的扫描件。 Attach a scan of the signed sheet.');
  }
  if (bytes.length > MAX_FILE_BYTES) {
    refuse(
      'scanTooLarge',
      `扫描件超过 ${LARGEST_MB} MB，请用较低的分辨率重新扫描。 The scan is larger than ${LARGEST_MB} MB: scan it again with a lower resolution.`,
    );
  }
  const ending = scanEnding(bytes);
  if (ending === undefined) {
    refuse(
      'badScan',
      '扫描件应是 PDF、JPEG 或 PNG 文件，请另存后再选。 The scan must be a PDF, JPEG or PNG file.',
    );
  }
  return { fileName: `scan${ending}`, bytes };
}

function readSigner(given: string): string {
  const signer = given.trim();
  if (signer !== '' && Array.from(signer).length <= LONGEST_NAME) return signer;
  return refuse(
    'signerRequired',
    `请写明签发人的姓名（不超过 ${LONGEST_NAME} 字）。 Name who signed, in at most ${LONGEST_NAME} characters.`,
  );
}

function refuseFuture(signedOn: string, today: string): void {
  if (signedOn <= today) return;
  refuse(
    'signedInFuture',
    '签发日期晚于今天，请对照审签单核对。 The date of the signature is later than today; look at the sheet again.',
  );
}

/** The sheet must be of exactly what stands there now. */
function refuseOtherCode(typed: string, digest: string): void {
  const code = readSheetCode(typed);
  if (code === undefined) {
    refuse(
      'badSheetCode',
      '校验码应是 24 位数字（8 组，每组 3 位），请对照审签单再输一次。 The code has 24 digits in 8 groups of 3; type it from the sheet again.',
    );
  }
  if (code === sheetCode(digest)) return;
  throw new ConflictError(
    'sheetOutdated',
    '校验码与年报现在的内容不符：这张审签单打印之后，年报改过。请先核对有没有输错；没有输错的，须重新打印审签单、重新签批。' +
      ' The code is not that of the report as it stands now: it was changed after this sheet was printed. If it is typed right, print the sheet again and have it signed again.',
    { digest },
  );
}

function refuseOnScreen({ name, paper }: ReviewStep): void {
  if (paper) return;
  refuse(
    'notOnPaper',
    `“${name}”要在系统中审核，不能登记纸质签发。 “${name}” is approved here, not on paper.`,
  );
}

/** Whoever has written or approved the report is no other person when signing it by hand. */
async function refuseSigner(
  store: Store,
  signer: string,
  lastEditor: string | null,
  done: readonly ApprovalRow[],
): Promise<void> {
  const system = done.filter(({ kind }) => kind === 'system').map(({ actor }) => actor);
  const names = await store.people.namesOf([lastEditor, ...system]);
  const isOf = (id: string | null): boolean => isNamed(signer, names.get(id ?? '') ?? '');
  if (isOf(lastEditor)) {
    refuse(
      'ownWork',
      '当前内容最后由签发人修改，请他人签发。 The one who signed was the last to change this report: someone else has to sign.',
    );
  }
  if (!system.some(isOf) && done.every(({ person }) => person !== `paper:${signer}`)) return;
  throw new ConflictError(
    'approvedAlready',
    '签发人已审核过这份年报的其他步骤，每一步须由不同的人。 The one who signed has approved another step; each step needs another person.',
  );
}

/** Who records a paper writes no content: a reviewer or the publisher, never the last editor. */
async function recorderOf(store: Store, { row }: Step): Promise<string> {
  const actor = await store.actor();
  const hindrance = hindranceOf(actor, row.lastEditor, []);
  if (actor !== null && hindrance === undefined) return actor;
  return hindrance === 'ownWork'
    ? refuse(
        'ownWork',
        '当前内容最后由您修改，请他人登记纸质签发。 You were the last to change this report: someone else has to record the signature.',
      )
    : refuse(
        'noPerson',
        '登记须由登录后台的人员进行。 Only a person who is logged in to the admin can record a signature.',
      );
}

/**
 * Records a step of the review that was signed on paper: the scan is kept beside the report, and the code
 * on the sheet binds the signature to the bytes that were printed.
 */
export function createSign(store: Store, clock: Clock, settings: Settings, keeper: Keeper) {
  const step = createStep(store);
  return async (
    documentId: string,
    given: GivenSignature,
    uploaded: GivenOriginal,
  ): Promise<void> => {
    const scan = readScan(uploaded);
    const signer = readSigner(given.signer);
    const opinion = readReason(given.opinion);
    refuseFuture(given.signedOn, clock.today());
    const kept = await keeper.keep(scan, '');
    await step(documentId, 'sign', undefined, async (current) => {
      const { row, organ, digest, editions, to } = current;
      refuseOtherCode(given.code, digest);
      refuseOpenComments(current);
      const { done, missing } = await openReview(store, settings, current);
      const asked = stepAsked(missing, given.step);
      refuseOnScreen(asked);
      const actor = await recorderOf(store, current);
      await refuseSigner(store, signer, row.lastEditor, done);
      const { signedOn } = given;
      const name = `${asked.name} ${signer} ${signedOn}`;
      const key = await keeper.record(row.documentId, name, scan, kept, 0, 'scan');
      const approval = await store.approvals.add(row, {
        ...{ kind: 'paper' as const, step: asked.name, digest, opinion, actor },
        paper: { scan: key, signer, signedOn },
      });
      const standing = { hasEditions: editions.length > 0, stepsLeft: missing.length - 1 };
      await store.reports.moveTo(row, nextState(row.state, 'sign', standing) ?? to);
      await store.events.append({
        action: 'report.signed',
        organ: organ.documentId,
        slot: row.slot,
        // Not who has signed: the chain names nobody.
        payload: {
          ...{ version: row.version, digest, step: asked.name, approval },
          scan: { key, ...kept },
        },
      });
    });
    await keeper.ensure(scan, kept);
  };
}
