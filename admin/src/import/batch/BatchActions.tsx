import { Button, Flex } from '@strapi/design-system';
import { useWords } from '../../words';
import type { RowHandlers } from './BatchRow';
import type { Standing } from './useStanding';

type Act = 'open' | 'confirm' | 'choose' | 'target' | 'cancel' | 'again' | 'remove';

/** What may be done with a file, the most likely first. */
function actsOf({ item, next }: Standing): readonly Act[] {
  if (item.state === 'waiting' || item.state === 'reading') return ['cancel'];
  if (item.state === 'failed' || item.state === 'cancelled') return ['again', 'remove'];
  if (item.state === 'accepted') return ['remove'];
  if (next === 'confirm') return ['confirm', 'target', 'open', 'remove'];
  if (next === 'chooseOrgan' || next === 'chooseYear') return ['choose', 'open', 'remove'];
  if (next === 'sameBytes') return ['remove', 'open'];
  return ['open', 'target', 'remove'];
}

/** The buttons of one line; each says for which file it is. */
export function BatchActions(props: RowHandlers & { readonly standing: Standing }) {
  const { standing } = props;
  const { say } = useWords();
  const { id, name } = standing.item;
  const run: Readonly<Record<Act, () => void>> = {
    open: () => props.onOpen(id),
    confirm: () => props.onConfirm([id]),
    choose: () => props.onTarget(id),
    target: () => props.onTarget(id),
    cancel: () => props.onCancel(id),
    again: () => props.onAgain(id),
    remove: () => props.onRemove(id),
  };
  return (
    <Flex gap={2} wrap="wrap">
      {actsOf(standing).map((act, index) => (
        <Button
          key={act}
          type="button"
          size="S"
          variant={index === 0 ? 'secondary' : 'ghost'}
          aria-label={say('batch.actOf', { act: say(`batch.act.${act}`), name })}
          onClick={run[act]}
        >
          {say(`batch.act.${act}`)}
        </Button>
      ))}
    </Flex>
  );
}
