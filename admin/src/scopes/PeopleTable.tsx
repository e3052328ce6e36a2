import { Button, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import type { ScopeList, ScopedPerson } from '../api';
import { Actions, ResponsiveTable } from '../board/ResponsiveTable';
import { useWords } from '../words';
import { scopeWords } from './scopeWords';

interface PeopleTableProps {
  list: ScopeList;
  /** Whose scope is being changed. */
  busy: string | undefined;
  onSet(person: ScopedPerson): void;
  onRemove(person: ScopedPerson): void;
}

/** All admin users, each with which organs they may touch. */
export function PeopleTable({ list, busy, onSet, onRemove }: PeopleTableProps) {
  const { say } = useWords();
  return (
    <ResponsiveTable>
      <caption>{say('scopes.caption', { count: list.users.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('scopes.person')}</th>
          <th scope="col">{say('scopes.reach')}</th>
          <th scope="col">{say('board.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {list.users.map((person) => (
          <tr key={person.id} data-user={person.id}>
            <th scope="row">
              {person.name || person.email}
              <Typography variant="pi" tag="div" textColor="neutral600">
                {person.email}
                {person.isActive ? '' : say('scopes.inactive')}
              </Typography>
            </th>
            <td data-label={say('scopes.reach')}>
              <span>{scopeWords(person, list, say)}</span>
            </td>
            <td data-label={say('board.actions')}>
              {person.isSuperAdmin || person.isBeyond ? null : (
                <Actions>
                  <Button
                    size="S"
                    variant="secondary"
                    startIcon={<Pencil />}
                    loading={busy === person.id}
                    aria-label={say('scopes.setOf', { name: person.name || person.email })}
                    onClick={() => onSet(person)}
                  >
                    {say('scopes.set')}
                  </Button>
                  {person.scope ? (
                    <Button
                      size="S"
                      variant="danger-light"
                      startIcon={<Trash />}
                      aria-label={say('scopes.removeOf', { name: person.name || person.email })}
                      onClick={() => onRemove(person)}
                    >
                      {say('scopes.remove')}
                    </Button>
                  ) : null}
                </Actions>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ResponsiveTable>
  );
}
