import { useRef } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useWords } from '../words';
import { READABLE_ENDINGS } from '../../../domain/read/endings';

interface FileChoiceProps {
  /** Several may be chosen at once. */
  readonly isMultiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** The browser's own file field speaks the browser's language; the button speaks the reader's. */
export function FileChoice({ isMultiple = false, onFiles }: FileChoiceProps) {
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
        {say('import.file.label')}
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
        {say('import.file.hint')}
      </Typography>
    </Flex>
  );
}
