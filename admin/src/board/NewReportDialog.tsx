import { useEffect, useState, type FormEvent } from 'react';
import { Box, Button, Flex, Link as TextLink, Modal } from '@strapi/design-system';
import { Link, useNavigate } from 'react-router-dom';
import type { Scope } from '../../../domain/report';
import { createReport, fetchOrgans, type Failure, type OrganChoice } from '../api';
import { editPath } from '../names';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';
import { NewReportFields } from './NewReportFields';

interface NewReportDialogProps {
  organ: string;
  year: string;
  years: readonly string[];
  onClose(): void;
}

/** 新建年报: organ, year and scope are chosen once and stay. */
export function NewReportDialog(props: NewReportDialogProps) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { organs, failure: noOrgans } = useOrgans();
  const [organ, setOrgan] = useState(props.organ);
  const [year, setYear] = useState(props.year);
  const [scope, setScope] = useState<Scope>('own');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  // A refusal is about what was chosen before.
  const choose =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setFailure(undefined);
      set(value);
    };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const outcome = await createReport({ organ, year, scope });
    setBusy(false);
    if (outcome.ok) navigate(editPath(outcome.data.documentId));
    else setFailure(outcome.failure);
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Modal.Content>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={say('dialog.close')}>
            <Modal.Title>{say('new.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <NewReportFields
                organs={organs}
                years={props.years}
                value={{ organ, year, scope }}
                onOrgan={choose(setOrgan)}
                onYear={choose(setYear)}
                onScope={choose(setScope)}
              />
              <Refusal failure={failure ?? noOrgans} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={props.onClose}>
              {say('dialog.cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={organ === ''}>
              {say('new.confirm')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

function useOrgans() {
  const [organs, setOrgans] = useState<readonly OrganChoice[]>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void fetchOrgans().then((outcome) =>
      outcome.ok ? setOrgans(outcome.data.organs) : setFailure(outcome.failure),
    );
  }, []);
  return { organs, failure };
}

/** Why no report was made; where there already is one, the way to it. */
function Refusal({ failure }: { failure: Failure | undefined }) {
  const { say } = useWords();
  const word = useFailureWords();
  if (!failure) return null;
  const existing = failure.details['documentId'];
  if (failure.code === 'slotTaken' && typeof existing === 'string') {
    return (
      <Notice tone="warning" title={say('new.taken')}>
        <Box paddingTop={1}>
          <TextLink tag={Link} to={editPath(existing)}>
            {say('new.openExisting')}
          </TextLink>
        </Box>
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={say('new.failed')}>
      {word(failure)}
    </Notice>
  );
}
