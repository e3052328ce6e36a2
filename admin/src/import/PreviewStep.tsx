import { useCallback, useMemo, useRef, useState } from 'react';
import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { TABLE_IDS, isTableId, parseCellId, type TableId } from '../../../domain/form';
import type { SourceAt } from '../../../domain/read';
import type { OrganChoice, ReportStatus } from '../api';
import { shownText } from '../grid/entry';
import { Notice } from '../report/Notice';
import { useWords } from '../words';
import { confirmCells, formOfTable, typeAnswer, type Answers } from './answers';
import { CellLine } from './CellLine';
import type { Draft, Target } from './draft';
import { ExistingDialog } from './ExistingDialog';
import { FailureNotice } from './FailureNotice';
import { Legend } from './Legend';
import type { PreviewCell } from './marks';
import { NarrativeList } from './NarrativeList';
import { NoteList } from './NoteList';
import { FormPane, Panel, Panes } from './paneStyle';
import { pointTo } from './pointer';
import { PreviewTable } from './PreviewTable';
import { Questions } from './Questions';
import { isAnswered } from './questions';
import { SourceView } from './SourceView';
import { textAt } from './sourceText';
import { isComplete } from './target';
import { TargetFields } from './TargetFields';
import { useAccept } from './useAccept';
import { usePreview, yearOf } from './usePreview';

interface PreviewStepProps {
  readonly draft: Draft;
  readonly target: Target;
  readonly organs: readonly OrganChoice[];
  readonly years: readonly string[];
  readonly into: ReportStatus | undefined;
  setTarget(target: Target): void;
  setAnswers(next: (answers: Answers) => Answers): void;
  onDrop(): void;
}

const tableOfCell = (id: string): TableId | undefined => {
  const table = parseCellId(id)?.table;
  return isTableId(table) ? table : undefined;
};

/** Step 2 and 3: the source beside the form, answers in place, then taken over as a whole. */
export function PreviewStep(props: PreviewStepProps) {
  const { draft, target, into, setAnswers } = props;
  const { preview, answers } = draft;
  const { say } = useWords();
  const seen = usePreview(preview, answers, yearOf(target.year));
  const { report, findings, questions, notes, counts } = seen;
  const pane = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [current, setCurrent] = useState('');
  const source = useMemo(
    () => ({
      name: draft.sourceName,
      sha256: draft.sha256,
      publishedOn: preview.meta.publishedOn ?? '',
    }),
    [draft.sourceName, draft.sha256, preview],
  );
  const accepting = useAccept({ report, target, source, counts, onAccepted: props.onDrop });

  const onPlace = useCallback((at: SourceAt | undefined) => pointTo(pane.current, at), []);
  const { origins } = preview;
  const onHover = useCallback(
    (id: string | undefined) => onPlace(origins[id ?? current]),
    [onPlace, origins, current],
  );
  const onCurrent = useCallback(
    (id: string) => {
      setCurrent(id);
      onPlace(origins[id]);
    },
    [onPlace, origins],
  );
  const focusCell = useCallback((id: string) => {
    form.current?.querySelector<HTMLElement>(`[data-cell="${id}"]`)?.focus();
  }, []);
  const onEnter = useCallback(() => input.current?.focus(), []);
  const onType = useCallback(
    (id: string, text: string) => setAnswers((now) => typeAnswer(preview.report, now, id, text)),
    [preview, setAnswers],
  );
  const onConfirm = useCallback(
    (ids: readonly string[]) => setAnswers((now) => confirmCells(now, ids)),
    [setAnswers],
  );
  const textOf = (id: string): string => answers.typed[id] ?? shownText(preview.report.cells[id]);

  const table = tableOfCell(current);
  const cell = table && seen.cells.get(table)?.get(parseCellId(current)?.key ?? '');
  const open = questions.filter((question) => !isAnswered(report, question)).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <VisuallyHidden role="status">{say('import.done', { ...counts, open })}</VisuallyHidden>
      <Panel>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Typography fontWeight="bold">{say('import.done', { ...counts, open })}</Typography>
            <Legend />
          </Flex>
          <Flex gap={2} wrap="wrap">
            <Button variant="tertiary" onClick={props.onDrop}>
              {say('import.another')}
            </Button>
            <Button
              loading={accepting.isBusy && !accepting.existing}
              disabled={!isComplete(target)}
              onClick={() => void accepting.accept(into?.documentId)}
            >
              {say(into ? 'import.acceptInto' : 'import.accept')}
            </Button>
          </Flex>
        </Flex>
      </Panel>
      <FailureNotice title={say('import.accept.failed')} failure={accepting.failure} />
      {accepting.closed ? (
        <Notice
          tone="warning"
          title={say('import.closed', { state: say(`state.${accepting.closed.state}`) })}
        />
      ) : null}
      <Panes>
        <SourceView
          blocks={preview.blocks}
          notes={preview.notes}
          name={draft.sourceName}
          paneRef={pane}
        />
        <FormPane ref={form}>
          <TargetFields
            preview={preview}
            organs={props.organs}
            years={props.years}
            target={target}
            into={into}
            onTarget={props.setTarget}
          />
          <Panel>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Typography tag="h2" variant="delta">
                {say('import.right')}
              </Typography>
              <Questions
                questions={questions}
                report={report}
                textOf={textOf}
                onType={onType}
                onConfirm={onConfirm}
                onPlace={onPlace}
                onCell={focusCell}
              />
              <NoteList notes={notes} report={report} onPlace={onPlace} onCell={focusCell} />
              <Typography variant="pi" textColor="neutral600">
                {say('import.keys')}
              </Typography>
              {cell && table ? (
                <CellLine
                  cell={cell}
                  form={formOfTable(report, table)}
                  table={table}
                  source={textAt(preview.blocks, origins[cell.id])}
                  findings={findings.filter(({ cells }) => cells.includes(cell.id))}
                  text={textOf(cell.id)}
                  inputRef={input}
                  onType={onType}
                  onConfirm={onConfirm}
                  onLeave={() => focusCell(cell.id)}
                />
              ) : null}
              {TABLE_IDS.map((each) => (
                <PreviewTable
                  key={each}
                  form={formOfTable(report, each)}
                  table={each}
                  cells={seen.cells.get(each) ?? NO_CELLS}
                  current={tableOfCell(current) === each ? current : ''}
                  onCurrent={onCurrent}
                  onHover={onHover}
                  onEnter={onEnter}
                />
              ))}
              <NarrativeList report={report} />
            </Flex>
          </Panel>
        </FormPane>
      </Panes>
      {accepting.existing ? (
        <ExistingDialog
          key={accepting.existing.version}
          existing={accepting.existing}
          isBusy={accepting.isBusy}
          onClose={accepting.close}
          onTake={(choices) => void accepting.take(choices)}
        />
      ) : null}
    </Flex>
  );
}

const NO_CELLS: ReadonlyMap<string, PreviewCell> = new Map<string, PreviewCell>();
