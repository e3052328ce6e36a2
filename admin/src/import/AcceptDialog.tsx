import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { cellText } from '../../../domain/cell';
import type { FlatReport } from '../../../domain/report';
import { describeNote } from '../../../domain/message';
import { useWords } from '../words';
import { formOfTable } from './answers';
import { nameOfCell, tableOfCell } from './cellName';
import type { Question } from './openQuestions';

const SHOWN = 8;

/** What nobody has answered or confirmed when a report is about to be accepted. */
export interface Unsettled {
  readonly questions: readonly Question[];
  /** Full ids of inferred cells. */
  readonly inferred: readonly string[];
}

interface AcceptDialogProps extends Unsettled {
  readonly report: FlatReport;
  onClose(): void;
  onAccept(): void;
}

/** Asks before anything that is not sure is written; the marks stay in the report's cells. */
export function AcceptDialog({
  report,
  questions,
  inferred,
  onClose,
  onAccept,
}: AcceptDialogProps) {
  const { say, locale } = useWords();
  const figureOf = (id: string): string => {
    const table = tableOfCell(report, id, locale);
    const name = say('grid.place', { table, cell: nameOfCell(report, id, locale) });
    return say('grid.pair', { name, value: cellText(report.cells[id]) });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('import.unsettled.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {questions.length > 0 ? (
              <Sentences
                title={say('import.unsettled.questions', { count: questions.length })}
                lines={questions.map(({ note, table }) =>
                  describeNote(note, locale, formOfTable(report, table)),
                )}
              />
            ) : null}
            {inferred.length > 0 ? (
              <Sentences
                title={say('import.unsettled.inferred', { count: inferred.length })}
                lines={inferred.map(figureOf)}
              />
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose}>{say('import.unsettled.back')}</Button>
          <Button variant="danger-light" onClick={onAccept}>
            {say('import.unsettled.accept')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Sentences({ title, lines }: { title: string; lines: readonly string[] }) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="bold">{title}</Typography>
      <ul style={{ listStyle: 'disc', paddingLeft: '2rem' }}>
        {lines.slice(0, SHOWN).map((line) => (
          <Typography key={line} tag="li" variant="pi">
            {line}
          </Typography>
        ))}
      </ul>
      {lines.length > SHOWN ? (
        <Typography variant="pi">
          {say('import.unsettled.more', { count: lines.length - SHOWN })}
        </Typography>
      ) : null}
    </Flex>
  );
}
