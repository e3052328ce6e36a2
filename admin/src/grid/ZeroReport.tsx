import { Button } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import {
  blankInputs,
  declareNone,
  fillBlanks,
  parseTableValue,
  type TableValue,
} from '../../../domain/cell';
import { cellId, cellLabel, tableName, type TableId } from '../../../domain/form';
import { ConfirmDialog } from './ConfirmDialog';
import { siblingValue } from './fallbackForm';
import type { GridContext } from './gridContext';
import { useWords } from '../words';

/** Tables that are declared 0 together: no requests and no proceedings. */
const DECLARED: readonly TableId[] = ['requests', 'proceedings'];
/** The table that may hold figures without any request: only its blanks can become 0 with them. */
const BESIDE: TableId = 'proactive';
const MOST_NAMED = 8;

type Asked = ReturnType<typeof declareNone>;

/**
 * 零报告: one declaration for 表三 and 表四, which may fill the blanks of 表二 in the same go.
 * Refused where figures stand, naming them.
 */
export function ZeroReport({ grid }: { grid: GridContext }) {
  const { say } = useWords();
  const { table, history, extras, fallback, announce } = grid;
  const getValues = useForm('StatisticsGrid', (state) => state.getValues);
  const setValue = useForm('StatisticsGrid', (state) => state.onChange);
  const [asked, setAsked] = useState<Asked>();
  const fields = DECLARED.map((id) => extras.fields?.[id]);
  if (!DECLARED.includes(table) || fields.some((field) => field === undefined)) return null;

  const read = (id: TableId) => {
    if (id === table) return { table: id, value: history.latest() };
    const stored = siblingValue(getValues(), '', extras.fields?.[id] ?? '');
    return { table: id, value: parseTableValue(id, stored, fallback) };
  };
  const close = () => setAsked(undefined);
  const write = (id: TableId, value: TableValue) => {
    if (id === table) history.commit(value);
    else setValue(extras.fields?.[id] ?? '', value);
  };
  const declare = (withBlanks: boolean) => {
    if (!asked || !('declared' in asked)) return;
    asked.declared.forEach((value, index) => write(DECLARED[index] ?? table, value));
    if (withBlanks) write(BESIDE, fillBlanks(BESIDE, read(BESIDE).value));
    announce(say(withBlanks ? 'grid.zero.doneWithBlanks' : 'grid.zero.done'));
    close();
  };
  const refused = asked && 'refused' in asked ? asked.refused : undefined;
  const canFill = asked && extras.fields?.[BESIDE] !== undefined;
  const blanks = canFill ? blankInputs(BESIDE, read(BESIDE).value).length : 0;
  const alone = { label: say('grid.zero.confirm'), run: () => declare(false) };
  const withBlanks = {
    label: say('grid.zero.confirmWithBlanks', { count: blanks }),
    run: () => declare(true),
  };
  return (
    <>
      <Button size="S" variant="tertiary" onClick={() => setAsked(declareNone(DECLARED.map(read)))}>
        {say('grid.zero')}
      </Button>
      {asked && !refused && (
        <ConfirmDialog
          title={say('grid.zero.title')}
          onClose={close}
          choices={blanks > 0 ? [alone, withBlanks] : [alone]}
        >
          {say('grid.zero.ask')}
          {blanks > 0 && `\n${say('grid.zero.askBlanks', { count: blanks })}`}
        </ConfirmDialog>
      )}
      {refused && <Refused standing={refused} valueOf={(id) => read(id).value} onClose={close} />}
    </>
  );
}

interface RefusedProps {
  standing: readonly { readonly table: TableId; readonly key: string }[];
  valueOf(id: TableId): TableValue;
  onClose(): void;
}

/** Names the figures that stand against the declaration. */
function Refused({ standing, valueOf, onClose }: RefusedProps) {
  const { say, locale } = useWords();
  const nameOf = ({ table: id, key }: (typeof standing)[number]) => {
    const { form, cells } = valueOf(id);
    const table = tableName(form, id, locale);
    const place = say('grid.place', { table, cell: cellLabel(form, id, key, locale) });
    return say('grid.pair', { name: place, value: String(cells[key]?.value ?? '') });
  };
  return (
    <ConfirmDialog title={say('grid.zero.title')} onClose={onClose}>
      {say('grid.zero.refused', { count: standing.length })}
      {standing.slice(0, MOST_NAMED).map((each) => (
        <span key={cellId(each.table, each.key)}>
          {'\n'}
          {nameOf(each)}
        </span>
      ))}
      {standing.length > MOST_NAMED &&
        `\n${say('grid.more', { count: standing.length - MOST_NAMED })}`}
    </ConfirmDialog>
  );
}
