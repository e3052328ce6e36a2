import type { Core } from '@strapi/strapi';

/** What the instance logs from now on, at every level; nothing is printed any more. */
export function listenToLog({ log }: Core.Strapi): readonly string[] {
  const entries: string[] = [];
  log.level = 'silly';
  for (const transport of log.transports) transport.silent = true;
  log.on('data', (entry: { message: unknown; stack?: string }) => {
    entries.push(`${String(entry.message)} ${entry.stack ?? ''} ${JSON.stringify(entry)}`);
  });
  return entries;
}
