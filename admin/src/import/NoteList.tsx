import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { cellsOf, isTableId } from '../../../domain/form';
import { describeNote } from '../../../domain/message';
import type { Note, SourceAt } from '../../../domain/read';
import type { FlatReport } from '../../../domain/report';
import { JumpButton } from '../report/JumpButton';
import { useWords } from '../words';
import { formOfTable } from './answers';

const SHOWN_FIRST = 8;

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly report: FlatReport;
  onPlace(at: SourceAt | undefined): void;
  onCell(id: string): void;
}

/** The cell of the form that a note without a place in the source speaks of. */
function cellOf(report: FlatReport, { params }: Note): string | undefined {
  const { table, rows } = params;
  if (!isTableId(table)) return undefined;
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  const cells = cellsOf(formOfTable(report, table), table);
  return (cells.find((cell) => cell.row.id === row) ?? cells[0])?.id;
}

/** What the reader has to say besides the figures; each sentence leads to its place. */
export function NoteList({ notes, report, onPlace, onCell }: NoteListProps) {
  const { say, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (notes.length === 0) return null;
  const shown = isOpen ? notes : notes.slice(0, SHOWN_FIRST);
  const follow = (note: Note) => {
    const cell = cellOf(report, note);
    if (note.at) onPlace(note.at);
    else if (cell) onCell(cell);
  };
  const sentence = (note: Note) => {
    const { table } = note.params;
    return describeNote(note, locale, isTableId(table) ? formOfTable(report, table) : report.form);
  };
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={say('import.notes')}
    >
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('import.notes.count', { count: notes.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {shown.map((note, index) => (
          <li key={`${index} ${note.code}`} data-note={note.code}>
            {note.at || cellOf(report, note) ? (
              <JumpButton severity="warning" onClick={() => follow(note)}>
                {sentence(note)}
              </JumpButton>
            ) : (
              <Typography variant="pi">{sentence(note)}</Typography>
            )}
          </li>
        ))}
      </Flex>
      {notes.length > shown.length ? (
        <Button size="S" variant="ghost" onClick={() => setOpen(true)}>
          {say('check.more', { count: notes.length })}
        </Button>
      ) : null}
    </Flex>
  );
}
