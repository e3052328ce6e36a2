import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import {
  Box,
  Button,
  Field,
  Flex,
  LinkButton,
  Loader,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Clock, Plus, Upload } from '@strapi/icons';
import { Link, useSearchParams } from 'react-router-dom';
import { offersChinese } from '../host';
import { AUDIT_PATH, CAN_AUDIT, CAN_CREATE, CAN_READ, importPath } from '../names';
import { Notice } from '../report/Notice';
import { useWords, Words } from '../words';
import { MyReports } from '../mine/MyReports';
import { useView } from '../mine/useView';
import { ViewTabs } from '../mine/ViewTabs';
import { NewReportDialog } from './NewReportDialog';
import { reportingYear, reportYears } from './reportingYear';
import { YearBoard } from './YearBoard';

/** The plugin's front door: 我的年报, or all of a year's reports, and 新建年报. */
export default function BoardPage() {
  return (
    <Page.Protect permissions={CAN_READ}>
      <Words>
        <Front />
      </Words>
    </Page.Protect>
  );
}

const ASKED_RIGHTS = [...CAN_CREATE, ...CAN_AUDIT];

function Front() {
  const { say } = useWords();
  const [query, setQuery] = useSearchParams();
  const { allowedActions } = useRBAC(ASKED_RIGHTS);
  const canCreate = allowedActions['canCreate'] === true;
  const latest = reportingYear(new Date());
  const view = useView(query.get('view'));
  const year = query.get('year') ?? undefined;

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
        secondaryAction={
          allowedActions['canAudit'] === true ? (
            <LinkButton
              size="M"
              variant="tertiary"
              startIcon={<Clock />}
              tag={Link}
              to={AUDIT_PATH}
            >
              {say('audit.title')}
            </LinkButton>
          ) : null
        }
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
          <ViewTabs view={view} />
          <YearSelect
            years={yearsOf(year, latest)}
            year={year ?? String(latest)}
            onChange={(next) =>
              setQuery((now) => new URLSearchParams({ ...Object.fromEntries(now), year: next }))
            }
          />
          {view === undefined ? <Loader>{say('loading')}</Loader> : null}
          {view === 'mine' ? <MyReports year={year} canCreate={canCreate} /> : null}
          {view === 'board' ? (
            <YearBoard year={year} canCreate={canCreate} onNew={() => setDialog(true)} />
          ) : null}
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

/** Every year that has a form, and the one that is looked at. */
const yearsOf = (year: string | undefined, latest: number): string[] =>
  [...new Set([...(year ? [year] : []), ...reportYears(latest)])].sort().reverse();

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
