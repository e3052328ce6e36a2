import { ERROR, reportCheck, type RawFinding } from './check';

/** C41: page, files and JSON are made from one record, and each stored file is the recorded one. */
export const channels = reportCheck({
  code: 'C41',
  severity: ERROR,
  liftedWhenHistorical: false,
  isWaivable: false,
  needs: ['channels'],
  isBeside: true,
  run: ({ report, channels: { digest, made, files } }) => {
    const stale = made
      .filter((each) => each.digest !== digest)
      .map(
        ({ channel }): RawFinding => ({ cells: [], params: { reason: 'stale', name: channel } }),
      );
    const recorded = report.attachments.flatMap(({ name, sha256 }): RawFinding[] => {
      const stored = files.find((file) => file.name === name);
      if (stored?.sha256 === sha256) return [];
      const reason = stored ? 'otherFile' : 'noFile';
      return [{ cells: [], params: { reason, name } }];
    });
    return [...stale, ...recorded];
  },
});
