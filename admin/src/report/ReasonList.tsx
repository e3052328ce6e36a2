import { Flex } from '@strapi/design-system';
import { useWords } from '../words';
import { JumpButton } from './JumpButton';
import type { OpenReason } from './reasons';

interface ReasonListProps {
  reasons: readonly OpenReason[];
  onJump?: () => void;
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
  const jump = (field: string) => {
    onJump?.();
    // A dialog gives the focus back when it closes; the jump comes after that.
    setTimeout(() => focusField(field), 0);
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
