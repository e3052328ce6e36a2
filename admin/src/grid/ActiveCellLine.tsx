import { Typography } from '@strapi/design-system';
import { describeFinding } from '../../../domain/message';
import type { Finding } from '../../../domain/check';
import { useActiveKey, type ActiveCell } from './activeCell';
import type { CellView } from './cellView';
import { useWords } from '../words';

interface ActiveCellLineProps {
  readonly active: ActiveCell;
  readonly views: ReadonlyMap<string, CellView>;
  readonly findings: readonly Finding[];
}

/** The cell in focus, in words: its row and column, and what is wrong with it. */
export function ActiveCellLine({ active, views, findings }: ActiveCellLineProps) {
  const { say, locale } = useWords();
  const view = views.get(useActiveKey(active));
  const wrong =
    view && view.findings !== '' ? findings[Number(view.findings.split(' ')[0])] : undefined;
  return (
    <Typography tag="p" variant="pi" textColor={wrong ? 'danger700' : 'neutral700'} ellipsis>
      {view?.label ?? say('grid.keys')}
      {wrong && ` — ${describeFinding(wrong, locale)}`}
    </Typography>
  );
}
