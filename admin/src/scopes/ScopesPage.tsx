import { useState } from 'react';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { OrganScope } from '../../../domain/organ';
import { removeScope, setScope, type ScopeList, type ScopedPerson } from '../api';
import { ConfirmDialog } from '../grid/ConfirmDialog';
import { CAN_SET_SCOPES } from '../names';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords, Words } from '../words';
import { PeopleTable } from './PeopleTable';
import { RolesPanel } from './RolesPanel';
import { ScopeDialog } from './ScopeDialog';
import { useScopes } from './useScopes';

/** Settings: the ready-made roles, and which organs each person may touch. */
export default function ScopesPage() {
  return (
    <Page.Protect permissions={CAN_SET_SCOPES}>
      <Words>
        <Scopes />
      </Words>
    </Page.Protect>
  );
}

function Scopes() {
  const { say } = useWords();
  const word = useFailureWords();
  const { list, failure, accept } = useScopes();
  return (
    <Page.Main>
      <Page.Title>{say('scopes.title')}</Page.Title>
      <Layouts.Header title={say('scopes.title')} subtitle={say('scopes.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <RolesPanel />
          {failure ? (
            <Notice tone="danger" title={say('scopes.failed')}>
              {word(failure)}
            </Notice>
          ) : null}
          {list ? <People list={list} accept={accept} /> : null}
          {list || failure ? null : <Loader>{say('loading')}</Loader>}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface PeopleProps {
  list: ScopeList;
  accept: ReturnType<typeof useScopes>['accept'];
}

function People({ list, accept }: PeopleProps) {
  const { say } = useWords();
  const word = useFailureWords();
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<ScopedPerson>();
  const [leaving, setLeaving] = useState<ScopedPerson>();
  const [busy, setBusy] = useState<string>();
  const change = async (person: ScopedPerson, scope: OrganScope | null) => {
    setBusy(person.id);
    const outcome = await (scope ? setScope(person.id, scope) : removeScope(person.id));
    setBusy(undefined);
    if (!outcome.ok) {
      toggleNotification({ type: 'danger', message: word(outcome.failure) });
      return;
    }
    accept(outcome);
    setAsked(undefined);
    toggleNotification({ type: 'success', message: say('scopes.done') });
  };
  return (
    <Box tag="section">
      <Box paddingBottom={3}>
        <Typography>{say(list.enforced ? 'scopes.enforced' : 'scopes.open')}</Typography>
      </Box>
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <PeopleTable list={list} busy={busy} onSet={setAsked} onRemove={setLeaving} />
      </Box>
      {asked ? (
        <ScopeDialog
          person={asked}
          organs={list.organs}
          isBusy={busy === asked.id}
          onClose={() => setAsked(undefined)}
          onConfirm={(scope) => void change(asked, scope)}
        />
      ) : null}
      {leaving ? (
        <ConfirmDialog
          title={say('scopes.removeOf', { name: leaving.name || leaving.email })}
          choices={[
            {
              label: say('scopes.remove'),
              run: () => {
                setLeaving(undefined);
                void change(leaving, null);
              },
            },
          ]}
          onClose={() => setLeaving(undefined)}
        >
          {say('scopes.remove.text')}
        </ConfirmDialog>
      ) : null}
    </Box>
  );
}
