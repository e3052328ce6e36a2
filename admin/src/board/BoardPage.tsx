import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import {
  Box,
  Button,
  Field,
  Flex,
  LinkButton,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Plus, Upload } from '@strapi/icons';
import { Link, useSearchParams } from 'react-router-dom';
import { offersChinese } from '../host';
import { CAN_CREATE, CAN_READ, importPath } from '../names';
import { Notice } from '../report/Notice';
import { useWords, Words } from '../words';
import { BoardContent } from './BoardContent';
import { NewReportDialog } from './NewReportDialog';
import { reportingYear, reportYears } from './reportingYear';
import { useBoard } from './useBoard';

/** The plugin's front door: a year's reports, what is missing, and 新建年报. */
export default function BoardPage() {
  return (
    <Page.Protect permissions={CAN_READ}>
      <Words>
        <Front />
      </Words>
    </Page.Protect>
  );
}

function Front() {
  const { say } = useWords();
  const [query, setQuery] = useSearchParams();
  const { board, failure, isLoading, reload } = useBoard(query.get('year') ?? undefined);
  const { allowedActions } = useRBAC(CAN_CREATE);
  const canCreate = allowedActions['canCreate'] === true;
  const latest = reportingYear(new Date());

  const setDialog = (isOpen: boolean) =>
    setQuery((now) => {
      const next = new URLSearchParams(now);
      for (const name of ['new', 'organ']) next.delete(name);
      if (isOpen) next.set('new', '1');
      return next;
    });

  return (
    <Page.Main>
      <Page.Title>{say('plugin.name')}</Page.Title>
      <Layouts.Header
        title={say('plugin.name')}
        subtitle={say('board.subtitle')}
        primaryAction={
          canCreate ? (
            <Flex gap={2} wrap="wrap">
              <LinkButton
                size="M"
                variant="secondary"
                startIcon={<Upload />}
                tag={Link}
                to={importPath()}
              >
                {say('import.title')}
              </LinkButton>
              <Button size="M" startIcon={<Plus />} onClick={() => setDialog(true)}>
                {say('new.title')}
              </Button>
            </Flex>
          ) : null
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {offersChinese() ? null : (
            <Notice tone="warning" title={say('locale.title')}>
              {say('locale.text')}
            </Notice>
          )}
          <YearSelect
            years={yearsOf(board?.years ?? [], latest)}
            year={query.get('year') ?? board?.year ?? String(latest)}
            onChange={(year) => setQuery({ year })}
          />
          <BoardContent
            board={board}
            failure={failure}
            isLoading={isLoading}
            canCreate={canCreate}
            onRetry={() => void reload()}
            onNew={() => setDialog(true)}
          />
        </Flex>
      </Layouts.Content>
      {canCreate && query.get('new') ? (
        <NewReportDialog
          organ={query.get('organ') ?? ''}
          year={query.get('year') ?? String(latest)}
          years={reportYears(latest + 1)}
          onClose={() => setDialog(false)}
        />
      ) : null}
    </Page.Main>
  );
}

const yearsOf = (known: readonly string[], latest: number): string[] =>
  [...new Set([...known, ...reportYears(latest)])].sort().reverse();

interface YearSelectProps {
  years: readonly string[];
  year: string;
  onChange(year: string): void;
}

function YearSelect({ years, year, onChange }: YearSelectProps) {
  const { say } = useWords();
  return (
    <Field.Root name="board-year">
      <Flex gap={3}>
        <Field.Label>{say('board.year')}</Field.Label>
        <Box width="14rem">
          <SingleSelect size="S" value={year} onChange={(value) => onChange(String(value))}>
            {years.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {say('board.yearOption', { year: each })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      </Flex>
    </Field.Root>
  );
}
