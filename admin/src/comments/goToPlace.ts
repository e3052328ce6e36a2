import { placeNamed } from '../../../domain/remark';
import { goToCell } from '../report/goToCell';
import { goToPassage } from '../report/goToPassage';
import { blockWith } from '../report/passageRange';

/** Leads to the cell or the words of a comment; to their field where they are no longer there. */
export function goToPlace(name: string, passage: string): void {
  const place = placeNamed(name);
  if (!place || place.kind === 'report') return;
  if (place.kind === 'cell') return goToCell(name);
  const field = place.attribute;
  const [quote = ''] = passage.split('\n');
  const { block, from } = blockWith(field, quote);
  goToPassage({ field, block, from, to: from + quote.length, quote });
}

/** Whether there is a place to lead to. */
export const hasPlace = (name: string): boolean => placeNamed(name)?.kind !== 'report';
