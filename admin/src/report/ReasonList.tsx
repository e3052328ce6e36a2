import { Flex } from '@strapi/design-system';
import { useWords } from '../words';
import { showComments } from '../comments/showComments';
import { JumpButton } from './JumpButton';
import type { OpenReason } from './reasons';

interface ReasonListProps {
  reasons: readonly OpenReason[];
  onJump?: (go: () => void) => void;
}

function focusField(name: string): void {
  const field = document.querySelector<HTMLElement>(`form [name="${CSS.escape(name)}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** What besides the figures has to be mended; each leads to its field. */
export function ReasonList({ reasons, onJump }: ReasonListProps) {
  const { say } = useWords();
  if (reasons.length === 0) return null;
  const jump = (field: string | null) => {
    const go = () => (field === null ? showComments() : focusField(field));
    if (onJump) onJump(go);
    else go();
  };
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} width="100%">
      {reasons.map(({ code, field }) => (
        <li key={code}>
          <JumpButton severity="error" onClick={() => jump(field)}>
            {say(`stop.${code}`)}
          </JumpButton>
        </li>
      ))}
    </Flex>
  );
}
