import { applySuggestion, placeNamed, type SuggestionProblem } from '../../../../domain/remark';
import { cleanParagraphs, cleanText } from '../../../../domain/report';
import {
  ConflictError,
  RefusalError,
  notFound,
  staleError,
  type CommentOutcome,
  type CommentRow,
  type NewComment,
  type Store,
} from '../../store';
import { createStep, type Seen, type Step } from '../reports/step';

const LONGEST_TEXT = 2000;
const LONGEST_PASSAGE = 500;

/** What those who may see the report are told of a comment: names, no documentIds of people. */
export interface CommentSummary extends Omit<
  CommentRow,
  'documentId' | 'report' | 'author' | 'closedBy'
> {
  readonly id: string;
  readonly by: string;
  readonly closedBy: string | null;
}

export type GivenRemark = Pick<NewComment, 'place' | 'passage' | 'text'>;
export type GivenSuggestion = GivenRemark & { readonly proposal: string };

const PROBLEMS: Readonly<Record<SuggestionProblem, string>> = {
  noPlace: '请指出要改的单元格或文字。 Point at the cell or the words that are to be changed.',
  noChange: '建议的内容和原来一样。 What you suggest is what stands there already.',
  passageGone:
    '要改的文字已经不在那里了，可能已被修改，请刷新页面再看。 The words are no longer there; reload the page.',
  passageTwice:
    '这段文字在这一部分出现不止一次，请多选几个字，使之唯一。 These words stand there more than once; select a longer passage.',
};

function refuse(problem: SuggestionProblem): never {
  if (problem === 'passageGone') throw new ConflictError('passageGone', PROBLEMS.passageGone);
  throw new RefusalError('badSuggestion', PROBLEMS[problem], { problem });
}

function refuseText(what: string, whatEn: string, most: number): never {
  throw new RefusalError(
    'badInput',
    `请填写${what}，不超过 ${most} 字。 Fill in the ${whatEn}, at most ${most} characters.`,
  );
}

function readRemark({ place, passage, text }: GivenRemark, needsText: boolean): GivenRemark {
  if (!placeNamed(place)) return refuse('noPlace');
  const clean = { place, passage: cleanText(passage), text: cleanParagraphs(text) };
  if (clean.passage.length > LONGEST_PASSAGE) refuseText('选中的文字', 'passage', LONGEST_PASSAGE);
  if (clean.text.length > LONGEST_TEXT || (needsText && clean.text === '')) {
    refuseText('批注内容', 'comment', LONGEST_TEXT);
  }
  return clean;
}

const closedAlready = (): ConflictError =>
  new ConflictError(
    'commentClosed',
    '这条批注已经办结，请刷新页面再看。 This comment is closed already; reload the page.',
  );

const record = (
  store: Store,
  { row, organ }: Step,
  action: 'comment.added' | 'comment.closed',
  payload: object,
) =>
  store.events.append({
    action,
    organ: organ.documentId,
    slot: row.slot,
    payload: { version: row.version, ...payload },
  });

/** Puts a remark on the report as it was seen. */
function createAdding(store: Store) {
  const step = createStep(store);
  const add = async (current: Step, comment: NewComment): Promise<void> => {
    const id = await store.comments.add(current.row, comment);
    const { kind, place } = comment;
    await record(store, current, 'comment.added', { comment: id, kind, place });
  };
  return {
    comment: (documentId: string, seen: Seen, given: GivenRemark): Promise<void> =>
      step(documentId, 'comment', seen, (current) =>
        add(current, { ...readRemark(given, true), kind: 'comment', proposal: null }),
      ),

    suggest: (documentId: string, seen: Seen, given: GivenSuggestion): Promise<void> =>
      step(documentId, 'suggest', seen, async (current) => {
        const remark = readRemark(given, false);
        const proposal = cleanText(given.proposal);
        if (proposal.length > LONGEST_TEXT) refuseText('建议的文字', 'proposal', LONGEST_TEXT);
        const applied = applySuggestion(store.contentOf(current.row), { ...remark, proposal });
        if ('problem' in applied) refuse(applied.problem);
        await add(current, { ...remark, kind: 'suggestion', proposal });
      }),
  };
}

/** Brings remarks to their end. */
function createClosing(store: Store) {
  const step = createStep(store);
  const open = async (documentId: string, id: string): Promise<CommentRow> => {
    const comment = await store.comments.find(documentId, id);
    if (!comment) throw notFound();
    if (comment.outcome !== null) throw closedAlready();
    return comment;
  };
  const close = async (current: Step, { documentId }: CommentRow, outcome: CommentOutcome) => {
    if (!(await store.comments.close(documentId, outcome))) throw closedAlready();
    await record(store, current, 'comment.closed', { comment: documentId, outcome });
  };
  return {
    resolve: (documentId: string, id: string, outcome: 'resolved' | 'declined'): Promise<void> =>
      step(documentId, 'resolve', undefined, async (current) =>
        close(current, await open(documentId, id), outcome),
      ),

    /** The change is made, by whoever accepts it: the last editor is never the one who only proposed. */
    accept: (documentId: string, id: string, seen: Seen): Promise<void> =>
      step(documentId, 'accept', seen, async (current) => {
        const { row, to } = current;
        const comment = await open(documentId, id);
        const { place, passage, proposal } = comment;
        const content = store.contentOf(row);
        const applied = applySuggestion(content, { place, passage, proposal: proposal ?? passage });
        if ('problem' in applied) return refuse(applied.problem);
        const { attribute, value } = applied;
        if (!(await store.reports.change(row, { [attribute]: value }))) throw staleError(row);
        if (to !== row.state) await store.reports.moveTo(row, to);
        return close(current, comment, 'accepted');
      }),
  };
}

export function createCommentsService(store: Store) {
  return {
    ...createAdding(store),
    ...createClosing(store),

    /** Oldest first. */
    async list(documentId: string): Promise<CommentSummary[]> {
      if (!(await store.reports.find(documentId))) throw notFound();
      const rows = await store.comments.ofReport(documentId);
      const names = await store.people.namesOf(
        rows.flatMap(({ author, closedBy }) => [author, closedBy]),
      );
      const nameOf = (person: string | null): string => names.get(person ?? '') ?? '';
      return rows.map(({ documentId: id, report: _, author, closedBy, ...row }) => ({
        ...row,
        id,
        by: nameOf(author),
        closedBy: row.outcome === null ? null : nameOf(closedBy),
      }));
    },
  };
}
