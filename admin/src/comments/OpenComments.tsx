import { Button, Flex } from '@strapi/design-system';
import { useNarrowWindow } from '../grid/useNarrowWindow';
import type { Comment } from '../api';
import { JumpButton } from '../report/JumpButton';
import { Notice } from '../report/Notice';
import { useWords } from '../words';
import { useComments } from './comments';
import { goToPlace, hasPlace } from './goToPlace';
import { showComments } from './showComments';
import { usePlaceName } from './usePlaceName';

const SHOWN = 3;
const SHOWN_LINES = 4;

function goTo(comment: Comment): void {
  if (hasPlace(comment.place)) goToPlace(comment.place, comment.passage);
  else showComments(comment.id);
}

/** Says beside the buttons what they wait for: comments that nobody has closed, each with its way. */
export function OpenComments({ documentId, count }: { documentId: string; count: number }) {
  const { say } = useWords();
  const nameOf = usePlaceName();
  const { open } = useComments(documentId);
  const isNarrow = useNarrowWindow();
  if (count === 0) return null;
  const wordsOf = ({ place, text, passage, proposal }: Comment): string =>
    say('comments.line', { place: nameOf(place), text: text || `${passage} → ${proposal}` });
  return (
    <Notice
      tone="warning"
      title={say('comments.open', { count })}
      actions={
        <Button size="S" variant="secondary" onClick={() => showComments()}>
          {say('comments.show')}
        </Button>
      }
    >
      {isNarrow ? null : (
        <>
          {say('comments.wait')}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
            {open.slice(0, SHOWN).map((comment) => (
              <li key={comment.id}>
                <JumpButton
                  severity="warning"
                  sign="●"
                  lines={SHOWN_LINES}
                  onClick={() => goTo(comment)}
                >
                  {wordsOf(comment)}
                </JumpButton>
              </li>
            ))}
          </Flex>
        </>
      )}
    </Notice>
  );
}
