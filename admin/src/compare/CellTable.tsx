import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { cellLabel, LATEST_FORM, parseCellId, tableName, tableOf } from '../../../domain/form';
import type { Comparison, DifferingCell } from '../api';
import { ResponsiveTable } from '../board/ResponsiveTable';
import { placePath } from '../names';
import { useWords } from '../words';

/** The columns of all tables stand below each other. */
const Columns = styled(ResponsiveTable)`
  margin-top: 0.8rem;
  table-layout: fixed;

  thead th:first-child {
    width: 46%;
  }
`;

interface CellTableProps {
  documentId: string;
  table: Comparison['tables'][number];
  /** What the two sides are called. */
  names: readonly [string, string];
}

/** The cells of one table that differ, each with the way to it in the form. */
export function CellTable({ documentId, table, names }: CellTableProps) {
  const { say, locale } = useWords();
  const { table: id, differing, same, isPartial } = table;
  const caption = tableOf(LATEST_FORM.id, id).caption[locale];
  const title = `${tableName(LATEST_FORM.id, id, locale)} ${caption}`;
  return (
    <section>
      <Typography tag="h2" variant="delta" fontWeight="bold">
        {title}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('compare.cells', { differing: differing.length, same })}{' '}
        {isPartial ? say('compare.partial') : ''}
      </Typography>
      {differing.length === 0 ? null : (
        <Columns aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say('merge.place')}</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
              <th scope="col">{say('compare.change')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((cell) => (
              <CellRow key={cell.cell} documentId={documentId} cell={cell} names={names} />
            ))}
          </tbody>
        </Columns>
      )}
    </section>
  );
}

interface CellRowProps {
  documentId: string;
  cell: DifferingCell;
  names: readonly [string, string];
}

function CellRow({ documentId, cell, names }: CellRowProps) {
  const { say, locale } = useWords();
  const [before = '', after = ''] = cell.texts;
  const parsed = parseCellId(cell.cell);
  const table = LATEST_FORM.tables.find(({ id }) => id === parsed?.table);
  const label =
    parsed && table ? cellLabel(LATEST_FORM.id, table.id, parsed.key, locale) : cell.cell;
  return (
    <tr>
      <th scope="row">
        <Link to={placePath(documentId, cell.cell)}>{label}</Link>
      </th>
      <td data-label={names[0]}>
        <span>{before || say('merge.blank')}</span>
      </td>
      <td data-label={names[1]}>
        <span>{after || say('merge.blank')}</span>
      </td>
      <td data-label={say('compare.change')} data-short>
        <span>{cell.change === undefined ? '–' : signed(cell.change)}</span>
      </td>
    </tr>
  );
}

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${Math.abs(change)}`);
