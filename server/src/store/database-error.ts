const UNIQUE = new Set(['SQLITE_CONSTRAINT_UNIQUE', '23505', 'ER_DUP_ENTRY']);
const LOST_RACE = new Set([
  '40P01',
  '40001',
  'ER_LOCK_DEADLOCK',
  'ER_CHECKREAD',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** A unique index of this table was violated; all three databases name the table in the message. */
export const isUniqueError = (error: unknown, table: string): boolean =>
  UNIQUE.has(codeOf(error)) && error instanceof Error && error.message.includes(table);

/** The database gave this transaction up in favour of another one. */
export const isLostRace = (error: unknown): boolean => LOST_RACE.has(codeOf(error));
