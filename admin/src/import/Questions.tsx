import { memo } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { columnLabel, parseCellId, type Locale } from '../../../domain/form';
import { describeNote } from '../../../domain/message';
import type { SourceAt } from '../../../domain/read';
import type { FlatReport } from '../../../domain/report';
import { useWords } from '../words';
import { formOfTable } from './answers';
import { nameOfCell } from './cellName';
import { Asked, FigureInput, Figures } from './previewStyle';
import { answerState, inferredCells, isAnswered, type Question } from './openQuestions';

interface QuestionsProps {
  readonly questions: readonly Question[];
  /** The report with the answers so far. */
  readonly report: FlatReport;
  readonly textOf: (id: string) => string;
  onType(id: string, text: string): void;
  onConfirm(ids: readonly string[]): void;
  onPlace(at: SourceAt | undefined): void;
  onCell(id: string): void;
}

/** What only somebody with the source can say; each answer goes straight into its cells. */
export function Questions(props: QuestionsProps) {
  const { questions, report } = props;
  const { say, locale } = useWords();
  const inferred = inferredCells(report);
  if (questions.length === 0 && inferred.length === 0) return null;
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={3}
      aria-label={say('import.questions')}
    >
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('import.questions')}
      </Typography>
      {questions.map((question) => (
        <RowQuestion key={question.id} {...props} question={question} />
      ))}
      {inferred.length > 0 ? (
        <Asked>
          <legend>{say('import.inferred', { count: inferred.length })}</legend>
          <Flex gap={2} wrap="wrap">
            {inferred.map((id) => (
              <Button key={id} size="S" variant="tertiary" onClick={() => props.onCell(id)}>
                {say('grid.pair', {
                  name: nameOfCell(report, id, locale),
                  value: props.textOf(id),
                })}
              </Button>
            ))}
            <Button size="S" variant="secondary" onClick={() => props.onConfirm(inferred)}>
              {say('import.confirmAll')}
            </Button>
          </Flex>
        </Asked>
      ) : null}
    </Flex>
  );
}

/** Cells of one row are named by their columns, others by row and column. */
function shortName(report: FlatReport, { table, cells }: Question, id: string, locale: Locale) {
  const rows = new Set(cells.map((each) => parseCellId(each)?.row));
  const parsed = parseCellId(id);
  if (!parsed || rows.size > 1 || cells.length === 1) return nameOfCell(report, id, locale);
  return columnLabel(formOfTable(report, table), table, parsed.column, locale);
}

const RowQuestion = memo(function RowQuestion(props: QuestionsProps & { question: Question }) {
  const { question, report } = props;
  const { say, locale } = useWords();
  const { note, table, cells } = question;
  const isDone = isAnswered(report, question);
  const wrong = cells.filter((id) => answerState(report, id) === 'wrong');
  return (
    <Asked data-answered={isDone || undefined} data-question={note.code}>
      <legend>{say(isDone ? 'import.answered' : 'import.asked')}</legend>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="p" variant="pi">
          {describeNote(note, locale, formOfTable(report, table))}
        </Typography>
        <Figures>
          {cells.map((id) => (
            <label key={id}>
              {shortName(report, question, id, locale)}
              <FigureInput
                data-answer={id}
                aria-invalid={answerState(report, id) === 'wrong' || undefined}
                value={props.textOf(id)}
                autoComplete="off"
                onFocus={() => props.onPlace(note.at)}
                onChange={(event) => props.onType(id, event.target.value)}
              />
            </label>
          ))}
        </Figures>
        {wrong.length > 0 ? (
          <Typography role="status" variant="pi" textColor="danger700">
            {say('import.wrongAnswer', {
              count: wrong.length,
              cells: wrong.map((id) => `“${props.textOf(id)}”`).join(' '),
            })}
          </Typography>
        ) : null}
        {note.at ? (
          <div>
            <Button size="S" variant="ghost" onClick={() => props.onPlace(note.at)}>
              {say('import.showSource')}
            </Button>
          </div>
        ) : null}
      </Flex>
    </Asked>
  );
});
