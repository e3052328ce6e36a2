import { useState } from 'react';
import { Field, Flex, Radio, Typography } from '@strapi/design-system';
import { isScopeMode, type OrganScope } from '../../../domain/organ';
import type { NamedChoice, ScopedPerson } from '../api';
import { FormDialog } from '../report/FormDialog';
import { useWords } from '../words';
import { OrganPicker } from './OrganPicker';

const MODES = ['subtree', 'list'] as const satisfies readonly OrganScope['mode'][];

interface ScopeDialogProps {
  person: ScopedPerson;
  organs: readonly NamedChoice[];
  isBusy: boolean;
  onClose(): void;
  onConfirm(scope: OrganScope): void;
}

/** Which organs somebody may touch: some with all below them, or some alone. */
export function ScopeDialog({ person, organs, isBusy, onClose, onConfirm }: ScopeDialogProps) {
  const { say } = useWords();
  const [mode, setMode] = useState<OrganScope['mode']>(person.scope?.mode ?? 'list');
  const [chosen, setChosen] = useState<readonly string[]>(person.scope?.organs ?? []);
  const [isAsked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    if (chosen.length > 0) onConfirm({ mode, organs: chosen });
  };
  return (
    <FormDialog
      title={say('scopes.dialog', { name: person.name || person.email })}
      confirm={say('scopes.confirm')}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Field.Root name="scope-mode" required>
        <Field.Label id="scope-mode">{say('scopes.mode')}</Field.Label>
        <Radio.Group
          aria-labelledby="scope-mode"
          value={mode}
          onValueChange={(value) => isScopeMode(value) && setMode(value)}
        >
          {MODES.map((each) => (
            <Flex key={each} direction="column" alignItems="flex-start" paddingBottom={2}>
              <Radio.Item value={each}>{say(`scopes.mode.${each}`)}</Radio.Item>
              <Typography variant="pi" textColor="neutral600">
                {say(`scopes.mode.${each}.hint`)}
              </Typography>
            </Flex>
          ))}
        </Radio.Group>
      </Field.Root>
      <OrganPicker
        organs={organs}
        chosen={chosen}
        error={isAsked && chosen.length === 0 ? say('scopes.organs.missing') : undefined}
        onChange={setChosen}
      />
    </FormDialog>
  );
}
