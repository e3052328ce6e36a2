import type { Core } from '@strapi/strapi';
import type { CheckProfile } from '../../../domain/check';
import type { ReviewStep } from '../../../domain/workflow';
import { completeProfile, completeReview, type ColumnSettings } from '../config';
import { PLUGIN } from '../plugin-id';

/** What these services read of the plugin's settings in `config/plugins`. */
export interface SettingsValue {
  readonly basePath: string;
  readonly guidance: Readonly<Record<string, string>>;
  readonly checks: CheckProfile;
  readonly column: ColumnSettings;
  /** The steps that approve a report before it is published. */
  readonly review: readonly ReviewStep[];
}

export type Settings = () => SettingsValue;

export const createSettings =
  (strapi: Core.Strapi): Settings =>
  () => ({
    basePath: strapi.plugin(PLUGIN).config('basePath') as string,
    guidance: strapi.plugin(PLUGIN).config('guidance') as Record<string, string>,
    checks: completeProfile(strapi.plugin(PLUGIN).config('checks')),
    column: strapi.plugin(PLUGIN).config('column') as ColumnSettings,
    review: completeReview(strapi.plugin(PLUGIN).config('approvals')),
  });
