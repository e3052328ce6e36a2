import { COUNTS_EXAMPLES } from './counts';
import type { Example } from './example';
import { MET_EXAMPLES } from './met';
import { TABLE_EXAMPLES } from './tables';
import { TEXT_EXAMPLES } from './text';
import { WHOLE_EXAMPLES } from './whole';

/** Every example of every check. */
export const EXAMPLES: readonly Example[] = [
  ...TABLE_EXAMPLES,
  ...WHOLE_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...COUNTS_EXAMPLES,
  ...MET_EXAMPLES,
];
