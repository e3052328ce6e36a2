import { useState } from 'react';
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, Download } from '@strapi/icons';
import { describeChainFault } from '../../../domain/message';
import { exportAudit, verifyAudit, type AuditVerdict, type Failure } from '../api';
import { Notice } from '../report/Notice';
import { saveBlob } from '../report/saveBlob';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';

const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

function useChain() {
  const { say } = useWords();
  const [busy, setBusy] = useState<'verify' | 'export'>();
  const [verdict, setVerdict] = useState<AuditVerdict>();
  const [failure, setFailure] = useState<Failure>();
  const begin = (what: 'verify' | 'export') => {
    setBusy(what);
    setFailure(undefined);
  };
  const verify = async () => {
    begin('verify');
    const outcome = await verifyAudit();
    setVerdict(outcome.ok ? outcome.data : undefined);
    if (!outcome.ok) setFailure(outcome.failure);
    setBusy(undefined);
  };
  const download = async () => {
    begin('export');
    const outcome = await exportAudit();
    if (outcome.ok) saveBlob(outcome.data, `${say('audit.file', { date: today() })}.jsonl`);
    else setFailure(outcome.failure);
    setBusy(undefined);
  };
  return { busy, verdict, failure, verify, download };
}

/** Verifies the whole chain and says what came of it; gives it out as JSON lines. */
export function VerifyPanel({ headPath }: { headPath: string | undefined }) {
  const { say } = useWords();
  const word = useFailureWords();
  const { busy, verdict, failure, verify, download } = useChain();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <Button
          startIcon={<CheckCircle />}
          loading={busy === 'verify'}
          onClick={() => void verify()}
        >
          {say('audit.verify')}
        </Button>
        <Button
          variant="secondary"
          startIcon={<Download />}
          loading={busy === 'export'}
          onClick={() => void download()}
        >
          {say('audit.export')}
        </Button>
        {headPath === undefined ? null : (
          <Link href={headPath} isExternal>
            {say('audit.head')}
          </Link>
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('audit.export.hint')}
      </Typography>
      {failure ? (
        <Notice tone="danger" title={say('audit.failed')}>
          {word(failure)}
        </Notice>
      ) : null}
      {verdict ? <Verdict verdict={verdict} /> : null}
    </Flex>
  );
}

function Verdict({ verdict: { ok, events, head, faults } }: { verdict: AuditVerdict }) {
  const { say, locale } = useWords();
  if (ok && head) {
    return (
      <Notice tone="success" title={say('audit.sound', { events })}>
        <Box style={{ overflowWrap: 'anywhere' }}>{say('audit.sound.head', { ...head })}</Box>
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={say('audit.unsound')}>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>{describeChainFault(fault, locale)}</li>
        ))}
      </ul>
      {say('audit.unsound.todo')}
    </Notice>
  );
}
