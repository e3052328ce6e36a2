import type { ReactNode } from 'react';
import { LinkButton, Typography } from '@strapi/design-system';
import { Eye, Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { BoardRow } from '../api';
import { CompareLink } from '../compare/CompareLink';
import { editPath } from '../names';
import { PublicLink } from '../report/PublicLink';
import { StateBadge } from '../report/StateBadge';
import { useWords } from '../words';
import { FindingCount } from './FindingCount';
import { Actions, ResponsiveTable } from './ResponsiveTable';
import { useKind } from './useKind';
import { isEditable } from '../../../domain/workflow';

const COLUMNS = ['organ', 'kind', 'scope', 'state', 'findings', 'updated', 'actions'] as const;

/** Columns of a few words, which stay on one line. */
const SHORT: ReadonlySet<string> = new Set(['scope', 'state', 'updated']);

/** The reports of one year, in the order of the column. */
export function BoardTable({ year, rows }: { year: string; rows: readonly BoardRow[] }) {
  const { say } = useWords();
  return (
    <ResponsiveTable>
      <caption>{say('board.caption', { year, count: rows.length })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`board.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ReportRow key={row.documentId} row={row} />
        ))}
      </tbody>
    </ResponsiveTable>
  );
}

function ReportRow({ row }: { row: BoardRow }) {
  const { say } = useWords();
  const kind = useKind();
  const { formatDate } = useIntl();
  const isOpen = isEditable(row.state);
  return (
    <tr>
      <th scope="row">
        <Link to={editPath(row.documentId)}>{row.organName}</Link>
      </th>
      <Cell column="kind">{kind(row.organKind)}</Cell>
      <Cell column="scope">{say(`scope.${row.scope}`)}</Cell>
      <Cell column="state">
        <StateBadge state={row.state} />
      </Cell>
      <Cell column="findings">
        <FindingCount row={row} />
      </Cell>
      <Cell column="updated">
        <Typography tag="span" textColor="neutral600">
          {formatDate(row.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </Typography>
      </Cell>
      <Cell column="actions">
        <Actions>
          <LinkButton
            size="S"
            variant="secondary"
            startIcon={isOpen ? <Pencil /> : <Eye />}
            tag={Link}
            to={editPath(row.documentId)}
            aria-label={say(isOpen ? 'board.editOf' : 'board.viewOf', { organ: row.organName })}
          >
            {say(isOpen ? 'board.edit' : 'board.view')}
          </LinkButton>
          <CompareLink documentId={row.documentId} organ={row.organName} />
          <PublicLink path={row.path} />
        </Actions>
      </Cell>
    </tr>
  );
}

/** A cell that carries its column's name, for screens too narrow for columns. */
export function Cell(props: { column: (typeof COLUMNS)[number]; children: ReactNode }) {
  const { say } = useWords();
  const { column, children } = props;
  return (
    <td data-label={say(`board.${column}`)} data-short={SHORT.has(column) || undefined}>
      {children}
    </td>
  );
}
