import { useEffect, useMemo, useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Loader } from '@strapi/design-system';
import { useNavigate, useSearchParams } from 'react-router-dom';
import {
  fetchOrgans,
  fetchStatus,
  type Failure,
  type OrganChoice,
  type ReportStatus,
} from '../api';
import { reportingYear, reportYears } from '../board/reportingYear';
import { CAN_CREATE, editPath } from '../names';
import { Notice } from '../report/Notice';
import { useStateName } from '../report/useStateName';
import { Words, useWords } from '../words';
import { FailureNotice } from './FailureNotice';
import { ImportHeader } from './ImportHeader';
import { BatchStep } from './batch/BatchStep';
import { OpenedFile } from './batch/OpenedFile';
import { useAddFiles } from './batch/useAddFiles';
import { useBatch } from './batch/useBatch';
import { sweepBrowserStores } from './browserStore';
import { PreviewStep } from './PreviewStep';
import { SourceStep } from './SourceStep';
import { proposeTarget } from './target';
import { useDraft } from './useDraft';
import { isEditable } from '../../../domain/workflow';

/** 导入年报: an old report becomes a preview, and the preview a working copy. */
export default function ImportPage() {
  return (
    <Page.Protect permissions={CAN_CREATE}>
      <Words>
        <Import />
      </Words>
    </Page.Protect>
  );
}

const NO_ORGANS: readonly OrganChoice[] = [];

/** Who may be reported for, and the working copy the import is meant for. */
function useSurroundings(documentId: string) {
  const [organs, setOrgans] = useState<readonly OrganChoice[]>();
  const [into, setInto] = useState<ReportStatus>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void fetchOrgans().then((outcome) =>
      outcome.ok ? setOrgans(outcome.data.organs) : setFailure(outcome.failure),
    );
  }, []);
  useEffect(() => {
    if (documentId === '') return;
    void fetchStatus(documentId).then((outcome) =>
      outcome.ok ? setInto(outcome.data) : setFailure(outcome.failure),
    );
  }, [documentId]);
  const isReady = organs !== undefined && (documentId === '' || into !== undefined);
  return { organs: organs ?? NO_ORGANS, into, failure, isReady };
}

function Import() {
  const { say } = useWords();
  const nameOf = useStateName();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => void sweepBrowserStores(), []);
  const documentId = query.get('into') ?? '';
  const { draft, begin, setTarget, setAnswers, drop } = useDraft(documentId);
  const { organs, into, failure, isReady } = useSurroundings(documentId);
  const years = useMemo(() => reportYears(reportingYear(new Date()) + 1), []);
  const work = useBatch(organs, years, isReady && documentId === '');
  const addFiles = useAddFiles(work);
  const [openId, setOpenId] = useState<string>();
  const opened = work.batch.find(({ id }) => id === openId);
  const isClosed = into !== undefined && !isEditable(into.state);

  if (draft && isReady && !isClosed) {
    return (
      <Page.Main>
        <Page.Title>{say('import.title')}</Page.Title>
        <PreviewStep
          draft={draft}
          target={draft.target ?? proposeTarget(draft.preview, organs, years, into)}
          organs={organs}
          years={years}
          into={into}
          setTarget={setTarget}
          setAnswers={setAnswers}
          onDrop={drop}
          onAccepted={({ documentId: accepted }) => {
            drop();
            navigate(editPath(accepted));
          }}
        />
      </Page.Main>
    );
  }
  if (opened?.preview && isReady) {
    return (
      <Page.Main>
        <Page.Title>{opened.name}</Page.Title>
        <OpenedFile
          key={opened.id}
          item={opened}
          preview={opened.preview}
          work={work}
          organs={organs}
          years={years}
          onBack={() => setOpenId(undefined)}
        />
      </Page.Main>
    );
  }
  if (documentId === '' && isReady && work.batch.length > 0) {
    return (
      <Page.Main>
        <Page.Title>{say('batch.title')}</Page.Title>
        <BatchStep
          work={work}
          organs={organs}
          years={years}
          onOpen={setOpenId}
          onFiles={(files) => void addFiles(files)}
        />
      </Page.Main>
    );
  }
  const content = () => {
    if (failure) return <FailureNotice title={say('import.failed')} failure={failure} />;
    if (!isReady || !work.isFound) return <Loader>{say('loading')}</Loader>;
    if (isClosed) {
      const state = nameOf(into.state);
      return <Notice tone="warning" title={say('import.closed', { state, code: into.state })} />;
    }
    const hints = into && { year: into.year, organ: into.organ.name };
    return (
      <SourceStep
        years={years}
        hints={hints}
        onRead={begin}
        onFiles={into ? undefined : (files) => void addFiles(files)}
      />
    );
  };
  return (
    <Page.Main>
      <Page.Title>{say('import.title')}</Page.Title>
      <ImportHeader step="source" into={documentId} />
      <Layouts.Content>
        <Box paddingBottom={8}>{content()}</Box>
      </Layouts.Content>
    </Page.Main>
  );
}
