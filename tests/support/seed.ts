import fc from 'fast-check';
import { isFull } from './size';

// The gate asks the same questions every time; `TEST_SIZE=full` asks new ones and prints its seed.
if (!isFull) fc.configureGlobal({ seed: 20_261_122 });
