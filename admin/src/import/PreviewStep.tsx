import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import type { OrganChoice, ReportStatus } from '../api';
import { shownText } from '../grid/entry';
import { Notice } from '../report/Notice';
import { useStateName } from '../report/useStateName';
import { useWords } from '../words';
import { AcceptDialog } from './AcceptDialog';
import { confirmCells, typeAnswer, type Answers } from './answers';
import type { Draft, Target } from './draft';
import { ExistingDialog } from './ExistingDialog';
import { FailureNotice } from './FailureNotice';
import { FormColumn } from './FormColumn';
import { ImportHeader } from './ImportHeader';
import { Legend } from './Legend';
import { LostOriginal } from './LostOriginal';
import { keepOriginal } from './originalShelf';
import { FormPane, Panel, Panes } from './paneStyle';
import { inferredCells, isAnswered } from './openQuestions';
import { SourceView } from './SourceView';
import { isComplete } from './target';
import { TargetFields } from './TargetFields';
import { useAccept } from './useAccept';
import { usePointing } from './usePointing';
import { usePreview, yearOf, type Preview } from './usePreview';

interface PreviewStepProps {
  readonly draft: Draft;
  readonly target: Target;
  readonly organs: readonly OrganChoice[];
  readonly years: readonly string[];
  readonly into: ReportStatus | undefined;
  setTarget(target: Target): void;
  setAnswers(next: (answers: Answers) => Answers): void;
  /** Opened from the list of a batch, to which it goes back. */
  readonly isOneOfMany?: boolean;
  onDrop(): void;
  onAccepted(accepted: ReportStatus): void;
}

/** The preview's answers, and how they are changed. */
function useAnswering({ draft, setAnswers }: PreviewStepProps) {
  const { report } = draft.preview;
  const onType = useCallback(
    (id: string, text: string) => setAnswers((now) => typeAnswer(report, now, id, text)),
    [report, setAnswers],
  );
  const onConfirm = useCallback(
    (ids: readonly string[]) => setAnswers((now) => confirmCells(now, ids)),
    [setAnswers],
  );
  const textOf = (id: string): string => draft.answers.typed[id] ?? shownText(report.cells[id]);
  return { onType, onConfirm, textOf };
}

/** What is not settled is asked about before it is written; without organ and year nothing is. */
function usePressing({ report, questions: all }: Preview, target: Target, write: () => void) {
  const questions = all.filter((question) => !isAnswered(report, question));
  const inferred = inferredCells(report);
  const [isAsking, setAsking] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const accept = () => {
    setAsking(false);
    write();
  };
  const press = () => {
    setPressed(true);
    if (!isComplete(target)) return;
    if (questions.length + inferred.length > 0) setAsking(true);
    else accept();
  };
  return {
    questions,
    inferred,
    isAsking,
    isIncomplete: isPressed && !isComplete(target),
    press,
    accept,
    back: () => setAsking(false),
  };
}

/** Steps 2 and 3: the source beside the form, answers in place, then taken over as a whole. */
export function PreviewStep(props: PreviewStepProps) {
  const { draft, target, into } = props;
  const { preview, answers, sourceName } = draft;
  const { sha256 } = preview.source;
  const { say } = useWords();
  const nameOf = useStateName();
  const seen = usePreview(preview, answers, yearOf(target.year));
  const pointing = usePointing(preview.origins);
  const answering = useAnswering(props);
  const publishedOn = preview.meta.publishedOn ?? '';
  const source = useMemo(
    () => ({ name: sourceName, sha256, publishedOn }),
    [sourceName, sha256, publishedOn],
  );
  const { report, counts } = seen;
  const accepting = useAccept({
    report,
    target,
    source,
    counts,
    onAccepted: props.onAccepted,
    original: draft.original,
  });
  const { existing, closed } = accepting;
  // The button that was pressed is gone: whoever uses a keyboard goes on from what came of it.
  const outcome = useRef<HTMLElement>(null);
  useEffect(() => outcome.current?.focus(), []);
  const pressing = usePressing(seen, target, () => void accepting.accept(into?.documentId));
  const { questions, inferred } = pressing;
  return (
    <>
      <ImportHeader
        step="preview"
        into={into?.documentId ?? ''}
        actions={
          <Flex gap={2} wrap="wrap">
            <Button variant="tertiary" onClick={props.onDrop}>
              {say(props.isOneOfMany ? 'batch.back' : 'import.another')}
            </Button>
            <Button loading={accepting.isBusy && !existing} onClick={pressing.press}>
              {say(into ? 'import.acceptInto' : 'import.accept')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Panel>
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <Typography ref={outcome} tabIndex={-1} role="status" fontWeight="bold">
                {say('import.done', { ...counts, open: questions.length })}
              </Typography>
              <Legend />
            </Flex>
          </Panel>
          {pressing.isIncomplete ? (
            <Notice tone="danger" title={say('import.accept.failed')}>
              {say('import.target.incomplete')}
            </Notice>
          ) : null}
          <FailureNotice title={say('import.accept.failed')} failure={accepting.failure} />
          {accepting.isLost ? (
            <LostOriginal
              name={sourceName}
              onChosen={(blob, name) =>
                void keepOriginal(draft.original, { blob, name }).then(() =>
                  accepting.accept(into?.documentId),
                )
              }
            />
          ) : null}
          {closed ? (
            <Notice
              tone="warning"
              title={say('import.closed', {
                state: nameOf(closed.state),
                code: closed.state,
              })}
            />
          ) : null}
          <Panes>
            <SourceView preview={preview} name={sourceName} paneRef={pointing.pane} />
            <FormPane ref={pointing.form}>
              <TargetFields {...props} preview={preview} onTarget={props.setTarget} />
              <FormColumn {...answering} preview={preview} seen={seen} pointing={pointing} />
            </FormPane>
          </Panes>
        </Flex>
      </Layouts.Content>
      {pressing.isAsking ? (
        <AcceptDialog
          report={report}
          questions={questions}
          inferred={inferred}
          onClose={pressing.back}
          onAccept={pressing.accept}
        />
      ) : null}
      {existing ? (
        <ExistingDialog
          key={existing.version}
          existing={existing}
          isBusy={accepting.isBusy}
          onClose={accepting.close}
          onTake={(choices) => void accepting.take(choices)}
        />
      ) : null}
    </>
  );
}
