import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { MergeTable } from '../report/MergeTable';
import { Notice } from '../report/Notice';
import { chooseAll, firstChoices, type Choices } from '../rescue';
import { useWords } from '../words';
import type { Existing } from './useAccept';

interface ExistingDialogProps {
  existing: Existing;
  isBusy: boolean;
  onClose(): void;
  onTake(choices: Choices): void;
}

/** The working copy that is there beside what was read, cell by cell; either side may be taken. */
export function ExistingDialog({ existing, isBusy, onClose, onTake }: ExistingDialogProps) {
  const { say } = useWords();
  const { differences, isNewer } = existing;
  const [choices, setChoices] = useState(() => firstChoices(differences));
  const open = differences.filter(({ id }) => !choices[id]).length;
  const isNothing = differences.every(({ id }) => choices[id] === 'theirs');
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ width: '96vw', maxWidth: '110rem' }}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('import.merge.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {isNewer ? <Notice tone="warning" title={say('import.merge.newer')} /> : null}
            <Typography>
              {say(differences.length === 0 ? 'import.merge.same' : 'import.merge.text', {
                count: differences.length,
              })}
            </Typography>
            {differences.length > 0 ? (
              <Flex gap={2} wrap="wrap">
                {(['mine', 'theirs'] as const).map((side) => (
                  <Button
                    key={side}
                    size="S"
                    variant="secondary"
                    onClick={() => setChoices(chooseAll(differences, side))}
                  >
                    {say(side === 'mine' ? 'import.merge.allMine' : 'import.merge.allTheirs')}
                  </Button>
                ))}
              </Flex>
            ) : null}
            {differences.length > 0 ? (
              <MergeTable
                words="import.merge"
                differences={differences}
                choices={choices}
                onChoose={(id, side) => setChoices((all) => ({ ...all, [id]: side }))}
              />
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Flex gap={3}>
            <Typography variant="pi" textColor="danger700" role="status">
              {open > 0 ? say('import.merge.open', { count: open }) : ''}
            </Typography>
            <Button
              disabled={open > 0 || isNothing}
              loading={isBusy}
              onClick={() => onTake(choices)}
            >
              {say('import.merge.take')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
