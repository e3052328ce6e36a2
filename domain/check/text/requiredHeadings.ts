import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { narrativeText } from '../../report';

const ORDINAL =
  /^(?:[（(]\s{0,3}[一二三四五六七八九十\d]{1,3}\s{0,3}[)）]|[一二三四五六七八九十]{1,3}\s{0,3}[、.．]|\d{1,2}\s{0,3}[、.．)）]|[①-⑩])[、.．]?/u;
/** What may follow a heading in whose line the text goes on. */
const AFTER = /^[\s。．.：:；;，,—-]/u;

const withoutOrdinal = (line: string): string => line.trim().replace(ORDINAL, '').trim();
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

/** A heading in a line of its own, or one that opens the line it explains. */
function isHeadedBy(line: string, wanted: string): boolean {
  const plain = withoutOrdinal(line);
  if (withoutSpace(plain) === wanted) return true;
  return [plain, withoutSpace(plain)].some(
    (each) => each.startsWith(wanted) && AFTER.test(each.slice(wanted.length)),
  );
}

/** C48: section 六 has every sub-heading that the local rules ask for. */
export const requiredHeadings: ReportCheck = reportCheck({
  code: 'C48',
  severity: WARNING,
  liftedWhenHistorical: true,
  isWaivable: true,
  mayStand: true,
  needs: [],
  run: ({ report, profile }) => {
    const lines = narrativeText(report.narrative.otherMatters).split('\n');
    return profile.requiredHeadings
      .filter((name) => !lines.some((line) => isHeadedBy(line, withoutSpace(withoutOrdinal(name)))))
      .map(
        (name): RawFinding => ({
          cells: [],
          passages: [{ field: 'otherMatters', block: 0, from: 0, to: 0, quote: '' }],
          params: { name },
        }),
      );
  },
});
