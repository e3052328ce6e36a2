import type { Meanings } from './meaning';
import { TABLE_MEANINGS } from './tableMeanings';
import { TEXT_MEANINGS } from './textMeanings';
import { WHOLE_MEANINGS } from './wholeMeanings';

/** What every check means, by code. */
export const MEANINGS: Meanings = { ...TABLE_MEANINGS, ...WHOLE_MEANINGS, ...TEXT_MEANINGS };
