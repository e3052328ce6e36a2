import { Button } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { declareNone, parseTableValue } from '../../../domain/cell';
import { cellId, cellLabel, tableName, type TableId } from '../../../domain/form';
import { ConfirmDialog } from './ConfirmDialog';
import { siblingValue } from './fallbackForm';
import type { GridContext } from './gridContext';
import { useWords } from '../words';

/** Tables that are declared 0 together: no requests and no proceedings. */
const DECLARED: readonly TableId[] = ['requests', 'proceedings'];
const MOST_NAMED = 8;

type Asked = ReturnType<typeof declareNone>;

/** 零报告: one declaration for 表三 and 表四. Refused where figures stand, naming them. */
export function ZeroReport({ grid }: { grid: GridContext }) {
  const { say, locale } = useWords();
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
  const declare = () => {
    if (!asked || !('declared' in asked)) return;
    asked.declared.forEach((value, index) => {
      if (DECLARED[index] === table) history.commit(value);
      else setValue(fields[index] ?? '', value);
    });
    announce(say('grid.zero.done'));
    close();
  };
  const nameOf = ({ table: id, key }: { table: TableId; key: string }) => {
    const { form, cells } = read(id).value;
    const table = tableName(form, id, locale);
    const place = say('grid.place', { table, cell: cellLabel(form, id, key, locale) });
    return say('grid.pair', { name: place, value: String(cells[key]?.value ?? '') });
  };
  const refused = asked && 'refused' in asked ? asked.refused : undefined;
  return (
    <>
      <Button size="S" variant="tertiary" onClick={() => setAsked(declareNone(DECLARED.map(read)))}>
        {say('grid.zero')}
      </Button>
      {asked && !refused && (
        <ConfirmDialog
          title={say('grid.zero.title')}
          onClose={close}
          confirm={{ label: say('grid.zero.confirm'), run: declare }}
        >
          {say('grid.zero.ask')}
        </ConfirmDialog>
      )}
      {refused && (
        <ConfirmDialog title={say('grid.zero.title')} onClose={close}>
          {say('grid.zero.refused', { count: refused.length })}
          {refused.slice(0, MOST_NAMED).map((each) => (
            <span key={cellId(each.table, each.key)}>
              {'\n'}
              {nameOf(each)}
            </span>
          ))}
          {refused.length > MOST_NAMED &&
            `\n${say('grid.more', { count: refused.length - MOST_NAMED })}`}
        </ConfirmDialog>
      )}
    </>
  );
}
