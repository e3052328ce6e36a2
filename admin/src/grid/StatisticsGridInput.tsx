import { Box, Button, Field, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { memo, useCallback, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { isTableId, tableName, tableOf, type TableId } from '../../../domain/form';
import { useGridExtras } from './extras';
import { fallbackForm, siblingValue, type GridOptions } from './fallbackForm';
import { FullScreen } from './FullScreen';
import type { GridContext } from './gridContext';
import { GridSurface, type SurfaceHandle } from './GridSurface';
import { LiveSentence } from './LiveSentence';
import { useTableForm, useTableHistory } from './useTableHistory';
import { useWords, Words } from '../words';

/** What the Content Manager gives the input of a custom field. */
export interface StatisticsGridInputProps {
  readonly name: string;
  readonly value?: unknown;
  readonly onChange: (name: string, value: unknown) => void;
  readonly attribute?: { readonly options?: GridOptions };
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

const DEFAULT_TABLE: TableId = 'requests';

/** The grid's surroundings, which typing leaves as they are, and the sentence said last. */
function useGridContext(props: StatisticsGridInputProps): { grid: GridContext; sentence: string } {
  const { name, value, onChange, attribute, disabled = false } = props;
  const { locale } = useWords();
  const options = attribute?.options ?? {};
  const table = isTableId(options.table) ? options.table : DEFAULT_TABLE;
  const extras = useGridExtras(table, name);
  const sibling = useForm('StatisticsGrid', ({ values }) =>
    options.formField ? siblingValue(values, name, options.formField) : undefined,
  );
  const fallback = fallbackForm(options, sibling, extras.year);
  const [sentence, announce] = useState('');
  const uid = useId();
  const send = useCallback((next: unknown) => onChange(name, next), [onChange, name]);
  const history = useTableHistory({ table, fallback, value, onChange: send });
  const grid = useMemo(
    () => ({
      table,
      name,
      history,
      extras,
      fallback,
      locale,
      isReadOnly: disabled,
      uid: `grid${uid}`,
      announce,
    }),
    [table, name, history, extras, fallback, locale, disabled, uid],
  );
  return { grid, sentence };
}

type FieldProps = Pick<StatisticsGridInputProps, 'name' | 'label' | 'hint' | 'error' | 'required'>;

const Heading = memo(function Heading(props: { children: ReactNode; isRequired: boolean }) {
  return (
    <Typography tag="p" variant="pi" fontWeight="bold">
      {props.children}
      {props.isRequired && ' *'}
    </Typography>
  );
});

const FieldNotes = memo(function FieldNotes() {
  return (
    <>
      <Field.Hint />
      <Field.Error />
    </>
  );
});

/** The field around the table. That the form has taken a figure over is nothing to draw. */
const GridField = memo(function GridField(
  props: FieldProps & { grid: GridContext; sentence: string },
) {
  const { say } = useWords();
  const { grid } = props;
  const [isFull, setIsFull] = useState(false);
  const [isPreviousShown, setIsPreviousShown] = useState(true);
  const togglePrevious = useCallback(() => setIsPreviousShown((isShown) => !isShown), []);
  const surface = useRef<SurfaceHandle>(null);
  const { table, history, locale } = grid;
  const form = useTableForm(history);
  const title = `${tableName(form, table, locale)} ${tableOf(form, table).caption[locale]}`;
  const screenButton = useMemo(
    () => (
      <Button
        size="S"
        variant={isFull ? 'default' : 'secondary'}
        onClick={() => setIsFull(!isFull)}
      >
        {say(isFull ? 'grid.screen.close' : 'grid.screen.open')}
      </Button>
    ),
    [isFull, say],
  );
  const drawSurface = (
    <GridSurface
      ref={surface}
      grid={grid}
      isFull={isFull}
      isPreviousShown={isPreviousShown}
      onTogglePrevious={togglePrevious}
      screenButton={screenButton}
    />
  );
  return (
    <Field.Root
      name={props.name}
      hint={props.hint}
      {...(props.error ? { error: props.error } : {})}
    >
      <Heading isRequired={props.required === true}>{props.label ?? title}</Heading>
      {isFull ? (
        <Box padding={4} background="neutral100">
          <Typography>{say('grid.screen.away')}</Typography>
        </Box>
      ) : (
        drawSurface
      )}
      {isFull && (
        <FullScreen
          title={title}
          isTyping={() => surface.current?.isTyping() ?? false}
          onClose={() => setIsFull(false)}
        >
          {drawSurface}
        </FullScreen>
      )}
      <LiveSentence>{props.sentence}</LiveSentence>
      <FieldNotes />
    </Field.Root>
  );
});

function Grid(props: StatisticsGridInputProps) {
  const { name, label, hint, error, required } = props;
  const { grid, sentence } = useGridContext(props);
  return (
    <GridField
      name={name}
      label={label}
      hint={hint}
      grid={grid}
      sentence={sentence}
      {...(error ? { error } : {})}
      {...(required ? { required } : {})}
    />
  );
}

/** The statistics grid: 表二, 表三 or 表四 of the annual report, as a custom field. */
export default function StatisticsGridInput(props: StatisticsGridInputProps) {
  return (
    <Words>
      <Grid {...props} />
    </Words>
  );
}
