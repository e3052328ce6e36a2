import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isEditable, type ReportState } from '../../../domain/workflow';
import type { Failure } from '../api';
import type { Typing } from '../rescue';
import { useWords } from '../words';
import { Notice } from './Notice';
import { useFailureWords } from './useFailureWords';
import { useStateName } from './useStateName';

interface OfferNoticeProps {
  offer: Typing;
  state: ReportState;
  onRestore(): void;
  onDrop(): void;
}

/** Typing that an earlier visit had to leave behind; it comes back only into a draft. */
export function OfferNotice(props: OfferNoticeProps) {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const canRestore = isEditable(props.state);
  const nameOf = useStateName();
  const at = formatDate(props.offer.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Notice
      tone="warning"
      title={say('rescue.title')}
      actions={
        <>
          {canRestore ? (
            <Button size="S" onClick={props.onRestore}>
              {say('rescue.restore')}
            </Button>
          ) : null}
          <Button size="S" variant="tertiary" onClick={props.onDrop}>
            {say('rescue.drop')}
          </Button>
        </>
      }
    >
      {say(canRestore ? 'rescue.text' : 'rescue.locked', {
        at,
        count: Object.keys(props.offer.mine).length,
        state: nameOf(props.state),
      })}
    </Notice>
  );
}

interface FailureNoticeProps {
  failure: Failure;
  /** Whether the browser had room for the typing. */
  isKept: boolean;
  onRetry(): void;
}

/** Why the last save failed, and that nothing typed is lost. */
export function FailureNotice({ failure, isKept, onRetry }: FailureNoticeProps) {
  const { say } = useWords();
  const word = useFailureWords();
  const isExpired = failure.code === 'expired';
  const reason = isExpired ? say('failure.expired.here') : word(failure);
  return (
    <Notice
      tone="danger"
      title={say('save.failed')}
      actions={
        <>
          {isExpired ? <LoginLink /> : null}
          <Button size="S" variant="secondary" onClick={onRetry}>
            {say('save.again')}
          </Button>
        </>
      }
    >
      {reason} {say(isKept ? 'save.kept' : 'save.onPage')}
    </Notice>
  );
}

/** Logging in elsewhere gives this window its session back, with the typing still in it. */
function LoginLink() {
  const { say } = useWords();
  const address = window.location.pathname.split('/content-manager/')[0] ?? '/admin';
  const open = () => window.open(`${address}/auth/login`, '_blank', 'noopener');
  return (
    <Button size="S" onClick={open}>
      {say('save.login')}
    </Button>
  );
}
