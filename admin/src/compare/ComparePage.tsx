import { useCallback } from 'react';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Flex, Loader } from '@strapi/design-system';
import { useParams, useSearchParams } from 'react-router-dom';
import { fetchStatus, type ReportStatus } from '../api';
import { useAnswer } from '../board/useAnswer';
import { CAN_READ, editPath } from '../names';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords, Words } from '../words';
import { Compared } from './Compared';
import { SideFields } from './SideFields';
import { firstPair, sidesOf } from './sides';

/** 对比: any two of a report's working copy, its editions and last year's. */
export default function ComparePage() {
  return (
    <Page.Protect permissions={CAN_READ}>
      <Words>
        <OneReport />
      </Words>
    </Page.Protect>
  );
}

function OneReport() {
  const { say } = useWords();
  const word = useFailureWords();
  const { documentId = '' } = useParams();
  const { answer: status, failure } = useAnswer(
    useCallback(() => fetchStatus(documentId), [documentId]),
  );
  return (
    <Page.Main>
      <Page.Title>{say('compare.title')}</Page.Title>
      <Layouts.Header
        title={say('compare.title')}
        subtitle={status?.title ?? ''}
        navigationAction={<BackButton fallback={editPath(documentId)} />}
      />
      <Layouts.Content>
        {failure ? (
          <Notice tone="danger" title={say('compare.failed')}>
            {word(failure)}
          </Notice>
        ) : null}
        {status ? <Sides status={status} /> : failure ? null : <Loader>{say('loading')}</Loader>}
      </Layouts.Content>
    </Page.Main>
  );
}

function Sides({ status }: { status: ReportStatus }) {
  const { say } = useWords();
  const [query, setQuery] = useSearchParams();
  const sides = sidesOf(status);
  const [firstFrom, firstTo] = firstPair(status);
  const chosen = (name: string, usual: string): string =>
    sides.find((side) => side === query.get(name)) ?? usual;
  const [from, to] = [chosen('from', firstFrom), chosen('to', firstTo)];
  if (sides.length < 2) {
    return (
      <Notice tone="primary" title={say('compare.alone')}>
        {say('compare.alone.text')}
      </Notice>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <SideFields
        status={status}
        from={from}
        to={to}
        onChange={(nextFrom, nextTo) => setQuery({ from: nextFrom, to: nextTo }, { replace: true })}
      />
      <Compared status={status} from={from} to={to} />
    </Flex>
  );
}
