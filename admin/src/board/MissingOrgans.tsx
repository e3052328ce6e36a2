import { Box, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { Board } from '../api';
import { newReportPath } from '../names';
import { useWords } from '../words';
import { Cell } from './BoardTable';
import { ResponsiveTable } from './ResponsiveTable';
import { useKind } from './useKind';

/** Organs that have no report for the year, each with the way to one. */
export function MissingOrgans({ board, canCreate }: { board: Board; canCreate: boolean }) {
  const { say } = useWords();
  const kind = useKind();
  const { year, missing } = board;
  if (missing.length === 0) return null;
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" paddingTop={4}>
      <Box paddingLeft={4}>
        <Typography tag="h2" variant="beta">
          {say('missing.title', { year })}
        </Typography>
      </Box>
      <ResponsiveTable>
        <caption>{say('missing.caption', { count: missing.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('board.organ')}</th>
            <th scope="col">{say('board.kind')}</th>
            {canCreate ? <th scope="col">{say('board.actions')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {missing.map((organ) => (
            <tr key={organ.documentId}>
              <th scope="row">{organ.name}</th>
              <Cell column="kind">{kind(organ.kind)}</Cell>
              {canCreate ? (
                <Cell column="actions">
                  <LinkButton
                    size="S"
                    variant="secondary"
                    startIcon={<Plus />}
                    tag={Link}
                    to={newReportPath({ organ: organ.documentId, year })}
                    aria-label={say('missing.newOf', { organ: organ.name })}
                  >
                    {say('missing.new')}
                  </LinkButton>
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </ResponsiveTable>
    </Box>
  );
}
