import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, type FieldProse, type ProseField } from '../../prose';
import { knownOrgan, type KnownOrgan } from './organName';

/** 我 with a kind of organ that follows as a word of its own: neither 我办理 nor 我镇压. */
const SELF = /我(?:(街道)|([局镇乡厅街])(?![势限域压守村邻]))/gu;
const REGION = /我([县区])(?![域划别])/gu;
const FIELDS: readonly ProseField[] = ['preface', 'overview', 'improvements', 'otherMatters'];
const NAMES: Readonly<Record<string, RegExp>> = {
  局: /局/u,
  镇: /镇/u,
  乡: /乡/u,
  厅: /厅/u,
  街: /街|地区/u,
  街道: /街道|地区/u,
};

/** What a word for the organ itself must find in its name; a region above it may be any that is named. */
function isWrong(word: string, { name, shortName }: KnownOrgan): boolean {
  const names = `${name}${shortName}`;
  return names !== '' && !(NAMES[word]?.test(names) ?? true);
}

/** 我县 of an organ whose full name lies in a city or district, and the other way round. */
function isWrongRegion(word: string, { name, kind }: KnownOrgan): boolean {
  if (kind !== 'department' && kind !== 'county' && kind !== 'government') return false;
  const other = word === '县' ? '区' : '县';
  return name.includes(other) && !name.includes(word) && !name.includes('自治');
}

function inField(prose: FieldProse, organ: KnownOrgan): RawFinding[] {
  const self = [...prose.text.matchAll(SELF)].filter((match) =>
    isWrong(match[1] ?? match[2] ?? '', organ),
  );
  const region = [...prose.text.matchAll(REGION)].filter((match) =>
    isWrongRegion(match[1] ?? '', organ),
  );
  const [first, ...more] = [...self, ...region];
  if (!first) return [];
  return [
    {
      cells: [],
      passages: [first, ...more].flatMap(({ index, 0: words }) =>
        passagesOf(prose, index, index + words.length),
      ),
      params: {
        reason: 'self',
        word: first[0],
        organ: organ.name,
        count: more.length + 1,
      },
    },
  ];
}

const COMPILER =
  /由([\u4e00-\u9fff]{3,24}?(?:局|委员会|人民政府|办公室|办事处|管委会|厅))(?:根据|依据|依照|按照|编制|负责编制)/u;
const LONGEST_NAME = 40;

/** The longest run of characters that two names share. */
function shared(one: string, other: string): number {
  let best = 0;
  for (let from = 0; from < one.length; from += 1) {
    while (from + best < one.length && other.includes(one.slice(from, from + best + 1))) best += 1;
  }
  return best;
}

const isRelated = (named: string, { name, shortName }: KnownOrgan): boolean =>
  named.includes(name) ||
  name.includes(named) ||
  (shortName !== '' && named.includes(shortName)) ||
  shared(named.slice(0, LONGEST_NAME), `${name}${shortName}`.slice(0, LONGEST_NAME)) >= 2;

function otherCompiler(prose: FieldProse, organ: KnownOrgan): RawFinding[] {
  const match = COMPILER.exec(prose.text);
  const named = match?.[1];
  if (!match || !named || organ.name === '' || isRelated(named, organ)) return [];
  return [
    {
      cells: [],
      passages: passagesOf(prose, match.index + 1, match.index + 1 + named.length),
      params: { reason: 'compiler', word: named, organ: organ.name, count: 1 },
    },
  ];
}

/** C26: the text speaks of the organ that reports: no 我局 in a 镇, no other organ as its author. */
export const selfReference: ReportCheck = reportCheck({
  code: 'C26',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report, organ: context }) => {
    const organ = knownOrgan(report, context);
    const prose = proseOf(report);
    const preface = prose.get('preface');
    return [
      ...FIELDS.flatMap((field) => {
        const own = prose.get(field);
        return own ? inField(own, organ) : [];
      }),
      ...(preface ? otherCompiler(preface, organ) : []),
    ];
  },
});
