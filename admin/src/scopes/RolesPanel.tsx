import { useState } from 'react';
import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { ROLES } from '../../../domain/workflow';
import { createRoles, type Failure } from '../api';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';

/** The ready-made roles: made with one button; people get them on Strapi's own page. */
export function RolesPanel() {
  const { say, locale } = useWords();
  const word = useFailureWords();
  const [isBusy, setBusy] = useState(false);
  const [created, setCreated] = useState<readonly string[]>();
  const [failure, setFailure] = useState<Failure>();
  const make = async () => {
    setBusy(true);
    const outcome = await createRoles();
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) setCreated(outcome.data.created);
    setBusy(false);
  };
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={6}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      <Typography tag="h2" variant="beta">
        {say('roles.title')}
      </Typography>
      <Typography tag="div">
        <dl>
          {ROLES.map(({ id, label, purpose }) => (
            <div key={id}>
              <dt style={{ display: 'inline', fontWeight: 600 }}>
                {say('roles.name', { name: label[locale] })}
              </dt>
              <dd style={{ display: 'inline' }}>{purpose[locale]}</dd>
            </div>
          ))}
        </dl>
      </Typography>
      <Typography>{say('roles.text')}</Typography>
      <Flex gap={2} wrap="wrap">
        <Button loading={isBusy} onClick={() => void make()}>
          {say('roles.create')}
        </Button>
        <LinkButton variant="tertiary" tag={Link} to="/settings/users">
          {say('roles.users')}
        </LinkButton>
        <LinkButton variant="tertiary" tag={Link} to="/settings/roles">
          {say('roles.roles')}
        </LinkButton>
      </Flex>
      {created ? (
        <Notice
          tone={created.length > 0 ? 'success' : 'neutral'}
          title={
            created.length > 0
              ? say('roles.created', { roles: created.join('、') })
              : say('roles.none')
          }
        />
      ) : null}
      {failure ? (
        <Notice tone="danger" title={say('roles.failed')}>
          {word(failure)}
        </Notice>
      ) : null}
    </Flex>
  );
}
