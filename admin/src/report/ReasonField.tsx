import { Field, Textarea } from '@strapi/design-system';
import { useWords } from '../words';

const MAX_WORDS = 500;

interface ReasonFieldProps {
  name: string;
  label: string;
  hint?: string;
  /** Said where it is required and missing. */
  missing?: string;
  value: string;
  isRequired: boolean;
  /** Somebody has tried to go on: what is missing is said. */
  isAsked: boolean;
  onChange(words: string): void;
}

export const isWordless = (words: string): boolean => words.trim() === '';

/** A reason in words. */
export function ReasonField(props: ReasonFieldProps) {
  const { name, label, hint, value, isRequired, isAsked } = props;
  const { say } = useWords();
  const { missing = say('reason.missing') } = props;
  const isMissing = isRequired && isAsked && isWordless(value);
  return (
    <Field.Root
      name={name}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(isMissing ? { error: missing } : {})}
    >
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={value}
        maxLength={MAX_WORDS}
        onChange={(event: { target: { value: string } }) => props.onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
