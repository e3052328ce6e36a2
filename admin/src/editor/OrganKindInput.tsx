import { useField } from '@strapi/strapi/admin';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ORGAN_KINDS } from '../../../domain/organ';
import { useWords } from '../words';

export interface OrganKindInputProps {
  readonly name: string;
  readonly label?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The kind of an organ by its name; the Content Manager would show the bare ids. */
export function OrganKindInput({ name, label, required, disabled }: OrganKindInputProps) {
  const { locale } = useWords();
  const { value, error, onChange } = useField<string>(name);
  return (
    <Field.Root name={name} required={required === true} {...(error ? { error } : {})}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? null}
        disabled={disabled === true}
        onChange={(kind) => onChange(name, String(kind))}
      >
        {ORGAN_KINDS.map((kind) => (
          <SingleSelectOption key={kind.id} value={kind.id}>
            {kind.label[locale]}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
