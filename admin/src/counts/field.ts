import { BulletList } from '@strapi/icons';
import type { ComponentType } from 'react';
import { PLUGIN } from '../names';

const label = (id: string, defaultMessage: string) => ({
  id: `${PLUGIN}.counts.field.${id}`,
  defaultMessage,
});

/** The host knows what props an input receives; its type for the import does not. */
const loadInput = async (): Promise<{ default?: ComponentType }> =>
  (await import('./CategoryCountsInput')) as unknown as { default?: ComponentType };

/** 主动公开分类条数 as the admin registers it; the table is loaded with the first form that shows it. */
export const categoryCountsField = {
  name: 'category-counts',
  pluginId: PLUGIN,
  type: 'json' as const,
  // The library's own type of it cannot be named in the published declarations.
  icon: BulletList as ComponentType,
  intlLabel: label('label', 'Category counts'),
  intlDescription: label('description', 'Counts by category and channel, with a sentence for them'),
  inputSize: { default: 12 as const, isResizable: false },
  components: { Input: loadInput },
};
