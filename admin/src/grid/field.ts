import { GridNine } from '@strapi/icons';
import type { ComponentType } from 'react';
import { PLUGIN } from '../names';

const TABLES = ['proactive', 'requests', 'proceedings'] as const;
/** No form of its own: a select cannot offer an empty value. */
const BY_YEAR = 'byYear';
const FORMS = [BY_YEAR, 'F2019', 'F2021'] as const;

const label = (id: string, defaultMessage: string) => ({
  id: `${PLUGIN}.grid.field.${id}`,
  defaultMessage,
});

const WORDING: Readonly<Record<(typeof TABLES)[number] | (typeof FORMS)[number], string>> = {
  proactive: 'Table 2: proactive disclosure',
  requests: 'Table 3: requests',
  proceedings: 'Table 4: reconsideration and litigation',
  byYear: 'By report year, else the latest',
  F2019: '2019 form (report years 2019–2020)',
  F2021: '2021 form (report years from 2021)',
};

const optionsOf = (values: readonly (keyof typeof WORDING)[]) =>
  values.map((value) => ({
    key: value,
    value,
    defaultValue: value,
    metadatas: { intlLabel: label(`choice.${value}`, WORDING[value]) },
  }));

/** The host knows what props an input receives; its type for the import does not. */
const loadInput = async (): Promise<{ default?: ComponentType }> =>
  (await import('./StatisticsGridInput')) as unknown as { default?: ComponentType };

/** Names under `options.` are what the Builder stores; its type knows only its own options. */
const OPTIONS: readonly object[] = [
  {
    name: 'options.table',
    type: 'select',
    intlLabel: label('table', 'Table'),
    description: label('table.description', 'Which table of the official form'),
    value: 'requests',
    options: optionsOf(TABLES),
  },
  {
    name: 'options.form',
    type: 'select',
    intlLabel: label('form', 'Form version'),
    description: label('form.description', 'For values that name none'),
    value: BY_YEAR,
    options: optionsOf(FORMS),
  },
  {
    name: 'options.formField',
    type: 'text',
    intlLabel: label('formField', 'Field with the form or the year'),
    description: label('formField.description', 'Name of a field beside this one'),
  },
];

/**
 * The custom field as the admin registers it. Only names and labels: the grid itself is loaded with
 * the first form that shows it.
 */
export const statisticsGridField = {
  name: 'statistics-grid',
  pluginId: PLUGIN,
  type: 'json' as const,
  // The library's own type of it cannot be named in the published declarations.
  icon: GridNine as ComponentType,
  intlLabel: label('label', 'Disclosure statistics grid'),
  intlDescription: label('description', 'Table 2, 3 or 4 of the annual disclosure report'),
  inputSize: { default: 12 as const, isResizable: false },
  components: { Input: loadInput },
  options: { base: OPTIONS as never[] },
};
