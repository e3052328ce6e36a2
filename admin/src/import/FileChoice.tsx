import { useRef } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useWords } from '../words';
import { READABLE_ENDINGS } from '../../../domain/read/endings';
import { MAX_FILE_MB } from './source';

interface FileChoiceProps {
  /** Several may be chosen at once. */
  readonly isMultiple?: boolean;
  /** What the button says. */
  readonly word?: string;
  onFiles(files: readonly File[]): void;
}

/** The browser's own file field speaks the browser's language; the button speaks the reader's. */
export function FileChoice({
  isMultiple = false,
  word = 'import.file.label',
  onFiles,
}: FileChoiceProps) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Button
        type="button"
        variant="secondary"
        startIcon={<Upload />}
        aria-describedby="import-file-hint"
        onClick={() => input.current?.click()}
      >
        {say(word)}
      </Button>
      <input
        ref={input}
        id="import-file"
        type="file"
        hidden
        multiple={isMultiple}
        accept={READABLE_ENDINGS.join(',')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Typography id="import-file-hint" variant="pi" textColor="neutral600">
        {say(isMultiple ? 'import.file.hintMany' : 'import.file.hint', {
          endings: READABLE_ENDINGS.join(' '),
          allowed: MAX_FILE_MB,
        })}
      </Typography>
    </Flex>
  );
}
