import { WARNING, reportCheck, type ReportCheck } from '../check';
import { defaultTitle } from '../../report';
import { passagesOf, proseOf } from '../../prose';
import { knownOrgan, type KnownOrgan } from './organName';

const YEAR_TWICE = /年度[^年]{0,40}年度报告/u;
const SPACES = /\s/gu;

const GOVERNMENT_END = /人民政府$/u;

/** The title names the organ where it has its name, its short name, or the region it governs. */
function namesOrgan(title: string, { name, shortName }: KnownOrgan): boolean {
  const region = name.replace(GOVERNMENT_END, '');
  return [name, shortName, region].some((each) => each.length > 1 && title.includes(each));
}

function faultsOf(title: string, organ: KnownOrgan, year: number): string[] {
  const faults: string[] = [];
  if (!/政府信息公开/u.test(title)) faults.push('noGovernment');
  if (!/公开工作/u.test(title)) faults.push('noWork');
  if (YEAR_TWICE.test(title)) faults.push('yearTwice');
  if (!/年度报告$/u.test(title)) faults.push(/报告$/u.test(title) ? 'notAnnual' : 'ending');
  if (!title.includes(String(year))) faults.push('noYear');
  if (organ.name !== '' && !namesOrgan(title, organ)) faults.push('noOrgan');
  if (title.startsWith('关于')) faults.push('about');
  return faults;
}

/** C36: the title is that of the form: {机关全称}{年}年政府信息公开工作年度报告. */
export const titleForm: ReportCheck = reportCheck({
  code: 'C36',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report, organ: context }) => {
    const prose = proseOf(report).get('title');
    if (!prose || report.year === 0) return [];
    const title = prose.text.replace(SPACES, '');
    const organ = knownOrgan(report, context);
    // Another year in the title is told by the check of years.
    const faults = faultsOf(title, organ, report.year).filter(
      (fault) => fault !== 'noYear' || !/20\d{2}/u.test(title),
    );
    if (faults.length === 0) return [];
    return [
      {
        cells: [],
        passages: passagesOf(prose, 0, prose.plain.length),
        params: { faults, expected: defaultTitle(organ.name, report.year) },
      },
    ];
  },
});
