import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { chooseAll, firstChoices, type Choices, type Clash } from '../rescue';
import { useWords } from '../words';
import { MergeTable } from './MergeTable';

interface MergeDialogProps {
  clash: Clash;
  onClose(): void;
  onResolve(choices: Choices): void;
}

/** By what the two sides are called: what others saved, or what stands on the page by now. */
const WORDS: Readonly<Record<Clash['origin'], string>> = { saved: 'merge', kept: 'rescue.merge' };

/** What was typed beside what stands there by now, place by place; either may be taken. */
export function MergeDialog({ clash, onClose, onResolve }: MergeDialogProps) {
  const { say } = useWords();
  const { differences } = clash;
  const words = WORDS[clash.origin];
  const [choices, setChoices] = useState(() => firstChoices(differences));
  const open = differences.filter(({ id }) => !choices[id]).length;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ width: '96vw', maxWidth: '110rem' }}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say(`${words}.title`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say(`${words}.text`, { count: differences.length })}</Typography>
            <Flex gap={2} wrap="wrap">
              <Button
                size="S"
                variant="secondary"
                onClick={() => setChoices(chooseAll(differences, 'mine'))}
              >
                {say(`${words}.allMine`)}
              </Button>
              <Button
                size="S"
                variant="secondary"
                onClick={() => setChoices(chooseAll(differences, 'theirs'))}
              >
                {say(`${words}.allTheirs`)}
              </Button>
            </Flex>
            <MergeTable
              differences={differences}
              words={words}
              choices={choices}
              onChoose={(id, side) => setChoices((all) => ({ ...all, [id]: side }))}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex width="100%" justifyContent="space-between" gap={3} wrap="wrap">
            <Button variant="tertiary" onClick={onClose}>
              {say('merge.later')}
            </Button>
            <Flex gap={3} wrap="wrap">
              <Typography variant="pi" textColor="danger700" role="status">
                {open > 0 ? say('merge.open', { count: open }) : ''}
              </Typography>
              <Button disabled={open > 0} onClick={() => onResolve(choices)}>
                {say(`${words}.save`)}
              </Button>
            </Flex>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
