import { useRef, useState } from 'react';
import {
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { WHOLE_REPORT, placeNamed } from '../../../domain/remark';
import { TYPED_FIELDS, type Values } from '../rescue';
import { useWords } from '../words';
import { asSuggestion, isBegun, isComplete, NEW_DRAFT, pointedAt, type Draft } from './draft';
import { usePointing, type Pointed } from './pointed';
import { mayPropose } from './standing';
import { usePlaceName } from './usePlaceName';

interface CommentFormProps {
  /** The report as it was saved. */
  saved: Values;
  isBusy: boolean;
  /** True where it was taken. */
  onSend(draft: Draft): Promise<boolean>;
}

const FIELDS = [...TYPED_FIELDS.keys()].filter((name) => placeNamed(name) !== undefined);

/** Writes a comment or a suggestion; where it stands follows what is pointed at in the report. */
export function CommentForm({ saved, isBusy, onSend }: CommentFormProps) {
  const { say } = useWords();
  const [isWriting, setWriting] = useState(false);
  const [draft, setDraft] = useState(NEW_DRAFT);
  const last = useRef<Pointed>();
  usePointing((pointed) => {
    last.current = pointed;
    if (isWriting) follow();
  });
  const follow = () =>
    setDraft((now) => (last.current && !isBegun(now) ? pointedAt(now, last.current, saved) : now));
  const send = async () => {
    if (!(await onSend(draft))) return;
    setWriting(false);
    setDraft(NEW_DRAFT);
  };
  const open = () => {
    setWriting(true);
    follow();
  };
  if (!isWriting) {
    return (
      <Button size="S" variant="secondary" fullWidth onClick={open}>
        {say('comments.write')}
      </Button>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <PlaceField draft={draft} onChange={(place) => setDraft(pointedAt(draft, place, saved))} />
      <DraftFields draft={draft} onChange={setDraft} />
      <Flex gap={2} wrap="wrap">
        <Button size="S" loading={isBusy} disabled={!isComplete(draft)} onClick={() => void send()}>
          {say(draft.proposal === null ? 'comments.send' : 'comments.suggest')}
        </Button>
        <Button size="S" variant="tertiary" onClick={() => setWriting(false)}>
          {say('dialog.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}

interface PlaceFieldProps {
  draft: Draft;
  onChange(place: Pointed): void;
}

function PlaceField({ draft, onChange }: PlaceFieldProps) {
  const { say } = useWords();
  const nameOf = usePlaceName();
  const places = [WHOLE_REPORT, ...FIELDS];
  const all = places.includes(draft.place) ? places : [draft.place, ...places];
  return (
    <Field.Root name="comment-place" hint={say('comments.place.hint')}>
      <Field.Label>{say('comments.place')}</Field.Label>
      <SingleSelect
        size="S"
        value={draft.place}
        onChange={(place) => onChange({ place: String(place), passage: '' })}
      >
        {all.map((place) => (
          <SingleSelectOption key={place} value={place}>
            {nameOf(place)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}

function DraftFields({ draft, onChange }: { draft: Draft; onChange(draft: Draft): void }) {
  const { say } = useWords();
  const { place, passage, text, proposal } = draft;
  const canPropose = mayPropose(place, passage);
  return (
    <>
      {passage === '' ? null : (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('comments.quote', { passage })}
        </Typography>
      )}
      <Checkbox
        checked={proposal !== null}
        disabled={!canPropose}
        onCheckedChange={(isOn) => onChange(asSuggestion(draft, isOn === true))}
      >
        {say('comments.propose')}
      </Checkbox>
      {canPropose ? null : (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('comments.propose.how')}
        </Typography>
      )}
      {proposal === null ? null : (
        <TextField
          name="comment-proposal"
          label={say('comments.proposal')}
          value={proposal}
          onChange={(value) => onChange({ ...draft, proposal: value })}
        />
      )}
      <TextField
        name="comment-text"
        label={say(proposal === null ? 'comments.text' : 'comments.why')}
        value={text}
        onChange={(value) => onChange({ ...draft, text: value })}
      />
    </>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  value: string;
  onChange(value: string): void;
}

function TextField({ name, label, value, onChange }: TextFieldProps) {
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        rows={3}
        value={value}
        maxLength={2000}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
    </Field.Root>
  );
}
