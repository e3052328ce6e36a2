import { useState, type ClipboardEvent, type FormEvent } from 'react';
import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { ReadHints } from '../../../domain/read';
import { useWords } from '../words';
import { ChosenSource } from './ChosenSource';
import { DropArea } from './DropArea';
import { FailureNotice } from './FailureNotice';
import { FileChoice } from './FileChoice';
import { PasteBox, Panel } from './paneStyle';
import { chooseClip, chosenProblem, typedText, type Chosen, type SourceProblem } from './source';
import { usePreviewSource, type ReadSource } from './usePreviewSource';
import { YearHint } from './YearHint';

interface SourceStepProps {
  years: readonly string[];
  /** Given by the working copy it is meant for; else the clerk may help. */
  hints: ReadHints | undefined;
  onRead(read: ReadSource): void;
  /** Takes several files at once; undefined where only one can be meant. */
  onFiles: ((files: readonly File[]) => void) | undefined;
}

/** Step 1: paste the old report or choose its file. */
export function SourceStep({ years, hints, onRead, onFiles }: SourceStepProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<SourceProblem>();
  const [year, setYear] = useState('');
  const [organ, setOrgan] = useState('');
  const { isBusy, failure, read, forget } = usePreviewSource(onRead);

  const choose = (next: Chosen | undefined) => {
    forget();
    const found = next && chosenProblem(next);
    setProblem(found);
    setChosen(found ? undefined : next);
  };
  const chooseFiles = (files: readonly File[]) => {
    const [file, ...more] = files;
    if (!file) return;
    if (more.length > 0 && onFiles) return onFiles(files);
    choose({ kind: 'file', file });
    if (more.length > 0) setProblem('several');
  };
  const paste = (event: ClipboardEvent) => {
    const { clipboardData: data } = event;
    const files = [...data.files];
    const clip = chooseClip({ html: data.getData('text/html'), text: data.getData('text/plain') });
    if (!clip && files.length === 0) return;
    event.preventDefault();
    if (clip) choose(clip);
    else chooseFiles(files);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    const own = { ...(year ? { year: Number(year) } : {}), ...(organ ? { organ } : {}) };
    void read(chosen, hints ?? own);
  };

  return (
    <DropArea onFiles={chooseFiles}>
      <Panel tag="form" onSubmit={submit} aria-label={say('import.source.title')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography>{say('import.source.text')}</Typography>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography tag="label" variant="pi" fontWeight="bold" htmlFor="import-paste">
              {say('import.paste.label')}
            </Typography>
            <PasteBox
              id="import-paste"
              aria-describedby="import-paste-hint"
              placeholder={say('import.paste.placeholder')}
              value={chosen && chosen.kind !== 'file' ? chosen.shown : ''}
              readOnly={chosen?.kind === 'html'}
              spellCheck={false}
              onPaste={paste}
              onChange={(event) => choose(typedText(event.target.value))}
            />
            <Typography id="import-paste-hint" variant="pi" textColor="neutral600">
              {say('import.paste.hint')}
            </Typography>
          </Flex>
          <FileChoice isMultiple={onFiles !== undefined} onFiles={chooseFiles} />
          <ChosenSource chosen={chosen} problem={problem} onClear={() => choose(undefined)} />
          {hints ? null : (
            <Flex gap={4} wrap="wrap" alignItems="flex-start">
              <YearHint years={years} year={year} onYear={setYear} />
              <Box minWidth="24rem">
                <Field.Root name="import-organ" hint={say('import.hint.organHint')}>
                  <Field.Label>{say('import.hint.organ')}</Field.Label>
                  <TextInput
                    value={organ}
                    maxLength={200}
                    onChange={(event: { target: { value: string } }) =>
                      setOrgan(event.target.value)
                    }
                  />
                  <Field.Hint />
                </Field.Root>
              </Box>
            </Flex>
          )}
          <FailureNotice title={say('import.read.failed')} failure={failure} />
          <Flex gap={3}>
            <Button type="submit" size="L" loading={isBusy} disabled={!chosen}>
              {say('import.read')}
            </Button>
            <Typography role="status" variant="pi" textColor="neutral600">
              {isBusy ? say('import.reading') : ''}
            </Typography>
          </Flex>
        </Flex>
      </Panel>
    </DropArea>
  );
}
