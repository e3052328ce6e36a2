import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { chooseAll, firstChoices, type Choices } from '../rescue';
import { useWords } from '../words';
import { MergeTable } from './MergeTable';
import type { Clash } from './useClash';

interface MergeDialogProps {
  clash: Clash;
  onClose(): void;
  onResolve(choices: Choices): void;
}

/** What was typed beside what has been saved since, place by place; either may be taken. */
export function MergeDialog({ clash, onClose, onResolve }: MergeDialogProps) {
  const { say } = useWords();
  const { differences } = clash;
  const [choices, setChoices] = useState(() => firstChoices(differences));
  const open = differences.filter(({ id }) => !choices[id]).length;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ width: '96vw', maxWidth: '110rem' }}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('merge.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say('merge.text', { count: differences.length })}</Typography>
            <Flex gap={2} wrap="wrap">
              <Button
                size="S"
                variant="secondary"
                onClick={() => setChoices(chooseAll(differences, 'mine'))}
              >
                {say('merge.allMine')}
              </Button>
              <Button
                size="S"
                variant="secondary"
                onClick={() => setChoices(chooseAll(differences, 'theirs'))}
              >
                {say('merge.allTheirs')}
              </Button>
            </Flex>
            <MergeTable
              differences={differences}
              choices={choices}
              onChoose={(id, side) => setChoices((all) => ({ ...all, [id]: side }))}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('merge.later')}
          </Button>
          <Flex gap={3}>
            {open > 0 ? (
              <Typography variant="pi" textColor="danger700" role="status">
                {say('merge.open', { count: open })}
              </Typography>
            ) : null}
            <Button disabled={open > 0} onClick={() => onResolve(choices)}>
              {say('merge.save')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
