import { useState, type ReactNode } from 'react';
import { Field, Flex, Typography } from '@strapi/design-system';
import { readSheetCode } from '../../../domain/workflow';
import type { Signature } from '../api';
import { useWords } from '../words';
import { FormDialog } from './FormDialog';
import { Notice } from './Notice';
import { ReasonField, isWordless } from './ReasonField';

interface SignatureDialogProps {
  /** The step of the review, as the portal calls it. */
  step: string;
  /** The report's. */
  title: string;
  /** Why the server did not take it. */
  refusal: string | undefined;
  isBusy: boolean;
  onClose(): void;
  onConfirm(signature: Signature, scan: File): void;
}

const ACCEPTED = 'application/pdf,image/jpeg,image/png';
const LONGEST_NAME = 40;

const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** Takes down what stands on a sheet that was signed by hand; what was typed stays when it is refused. */
export function SignatureDialog(props: SignatureDialogProps) {
  const { step, title, refusal, isBusy, onClose, onConfirm } = props;
  const { say } = useWords();
  const [typed, setTyped] = useState({ code: '', signer: '', signedOn: today(), opinion: '' });
  const [scan, setScan] = useState<File>();
  const [isAsked, setAsked] = useState(false);
  const set = (name: keyof typeof typed) => (value: string) =>
    setTyped((now) => ({ ...now, [name]: value }));
  const faults = {
    code: readSheetCode(typed.code) === undefined,
    signer: isWordless(typed.signer),
    signedOn: typed.signedOn === '',
    scan: scan === undefined,
  };
  const errorOf = (name: keyof typeof faults) =>
    isAsked && faults[name] ? say(`sign.${name}.missing`) : undefined;
  const confirm = () => {
    setAsked(true);
    const isWhole = !Object.values(faults).some(Boolean) && !isWordless(typed.opinion);
    if (isWhole && scan) onConfirm({ ...typed, step }, scan);
  };
  return (
    <FormDialog
      title={say('sign.title', { name: step })}
      confirm={say('sign.confirm')}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography fontWeight="bold">{title}</Typography>
        <Typography>{say('sign.text')}</Typography>
      </Flex>
      {refusal === undefined ? null : (
        <Notice tone="danger" title={say('sign.refused')}>
          {refusal}
        </Notice>
      )}
      <Asked name="code" hint={say('sign.code.hint')} error={errorOf('code')}>
        <Field.Input
          value={typed.code}
          inputMode="numeric"
          autoComplete="off"
          placeholder={say('sign.code.example')}
          onChange={(event: Typing) => set('code')(event.target.value)}
        />
      </Asked>
      <Asked name="signer" error={errorOf('signer')}>
        <Field.Input
          value={typed.signer}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={(event: Typing) => set('signer')(event.target.value)}
        />
      </Asked>
      <Asked name="signedOn" error={errorOf('signedOn')}>
        <Field.Input
          type="date"
          value={typed.signedOn}
          max={today()}
          onChange={(event: Typing) => set('signedOn')(event.target.value)}
        />
      </Asked>
      <ReasonField
        name="opinion"
        label={say('sign.opinion')}
        missing={say('sign.opinion.missing')}
        value={typed.opinion}
        isRequired
        isAsked={isAsked}
        onChange={set('opinion')}
      />
      <Asked name="scan" hint={say('sign.scan.hint')} error={errorOf('scan')}>
        <Field.Input
          type="file"
          accept={ACCEPTED}
          onChange={(event: Choosing) => setScan(event.target.files?.[0])}
        />
      </Asked>
    </FormDialog>
  );
}

interface Typing {
  readonly target: { readonly value: string };
}

interface Choosing {
  readonly target: { readonly files: FileList | null };
}

interface AskedProps {
  name: 'code' | 'signer' | 'signedOn' | 'scan';
  hint?: string;
  error: string | undefined;
  children: ReactNode;
}

/** One thing that is asked for, with what is wrong with it. */
function Asked({ name, hint, error, children }: AskedProps) {
  const { say } = useWords();
  return (
    <Field.Root
      name={`sign-${name}`}
      required
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <Field.Label>{say(`sign.${name}`)}</Field.Label>
      {children}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
