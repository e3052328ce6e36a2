import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { AUDIT_FILTERS, type AuditFilter } from '../api';
import { CAN_AUDIT, PAGE_PATH } from '../names';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords, Words } from '../words';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { useAudit, useAuditChoices } from './useAudit';
import { VerifyPanel } from './VerifyPanel';

/** 留痕: what was done to the reports, whether the chain of it holds, and the chain to take along. */
export default function AuditPage() {
  return (
    <Page.Protect permissions={CAN_AUDIT}>
      <Words>
        <Audit />
      </Words>
    </Page.Protect>
  );
}

const filterIn = (query: URLSearchParams): AuditFilter =>
  Object.fromEntries(AUDIT_FILTERS.map((name) => [name, query.get(name) ?? '']));

function Audit() {
  const { say } = useWords();
  const [query, setQuery] = useSearchParams();
  const filter = filterIn(query);
  const choices = useAuditChoices();
  const narrow = (next: AuditFilter) =>
    setQuery(Object.fromEntries(Object.entries(next).filter(([, value]) => value)));
  return (
    <Page.Main>
      <Page.Title>{say('audit.title')}</Page.Title>
      <Layouts.Header
        title={say('audit.title')}
        subtitle={say('audit.subtitle')}
        navigationAction={<BackButton fallback={PAGE_PATH} disabled={false} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <VerifyPanel headPath={choices?.headPath} />
          <AuditFilters filter={filter} choices={choices} onChange={narrow} />
          <Events filter={filter} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Events({ filter }: { filter: AuditFilter }) {
  const { say } = useWords();
  const word = useFailureWords();
  const { listed, failure, isLoading, load } = useAudit(filter);
  if (failure) {
    return (
      <Notice
        tone="danger"
        title={say('audit.failed')}
        actions={
          <Button size="S" onClick={() => void load()}>
            {say('board.retry')}
          </Button>
        }
      >
        {word(failure)}
      </Notice>
    );
  }
  if (!listed) return <Loader>{say('loading')}</Loader>;
  const { events, next } = listed;
  if (events.length === 0) return <Typography>{say('audit.empty')}</Typography>;
  return (
    <Box aria-busy={isLoading}>
      <Box background="neutral0" hasRadius shadow="tableShadow" style={{ overflowX: 'auto' }}>
        <AuditTable events={events} />
      </Box>
      {next === null ? null : (
        <Flex justifyContent="center" paddingTop={4}>
          <Button variant="secondary" loading={isLoading} onClick={() => void load(next)}>
            {say('audit.older')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}
