import type { Scope } from '../../../../domain/report';
import type { OrganChoice, SourcePreview } from '../../api';
import type { Target } from '../draft';
import { foldName, matchOrgan } from '../organMatch';
import type { BatchItem, Doubt } from './batchItem';

export type Proposal = Pick<BatchItem, 'target' | 'doubts'>;

const YEAR = /20\d{2}/gu;
const YEAR_OF_REPORT = /(20\d{2})年?(?:度|政府信息|信息公开)/u;
const AGGREGATE = /汇总/u;
const SHORTEST_NAME = 3;

type Said<T> = { readonly value: T | undefined; readonly doubt?: Doubt };

/**
 * Organs whose full or short name stands in a file's name. A name inside a longer one that stands
 * there too is part of it: 示例市 in 示例市财政局.
 */
function organsInName(fileName: string, organs: readonly OrganChoice[]): string[] {
  const folded = foldName(fileName);
  const named = organs.flatMap(({ documentId, name, shortName }) =>
    [name, shortName ?? '']
      .map(foldName)
      .filter((each) => each.length >= SHORTEST_NAME && folded.includes(each))
      .map((each) => ({ documentId, name: each })),
  );
  const whole = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  );
  return [...new Set(whole.map(({ documentId }) => documentId))];
}

/** The year a file's name speaks of: the one before 年度 or the report's words, else the only one. */
export function yearInName(fileName: string): string | undefined {
  const said = YEAR_OF_REPORT.exec(fileName)?.[1];
  if (said) return said;
  const years = [...new Set(fileName.match(YEAR) ?? [])];
  return years.length === 1 ? years[0] : undefined;
}

/** Two that speak must say the same; one alone is taken; nothing is guessed. */
function agreed<T>(text: T | undefined, file: T | undefined): Said<T> {
  if (text !== undefined && file !== undefined && text !== file) {
    return { value: undefined, doubt: 'disagree' };
  }
  const value = text ?? file;
  return value === undefined ? { value, doubt: 'unknown' } : { value };
}

function organSaid(
  { meta, report }: SourcePreview,
  fileName: string,
  organs: readonly OrganChoice[],
): Said<string> {
  const written = report.organ || meta.organ;
  const match = matchOrgan(written, organs);
  const text = match?.isExact ? match.documentId : undefined;
  const inName = organsInName(fileName, organs);
  // The source names an organ that is not exactly one of ours: its file's name decides nothing alone.
  if (text === undefined && written) {
    const isNear = inName.length === 1 && match?.documentId === inName[0];
    return isNear ? { value: inName[0] } : { value: undefined, doubt: 'unknown' };
  }
  if (text === undefined && inName.length > 1) return { value: undefined, doubt: 'several' };
  return agreed(text, inName.length === 1 ? inName[0] : undefined);
}

/** Organ, year and scope from the text and from the file's name, where they leave no doubt. */
export function propose(
  preview: SourcePreview,
  fileName: string,
  organs: readonly OrganChoice[],
  years: readonly string[],
): Proposal {
  const organ = organSaid(preview, fileName, organs);
  const { meta, report } = preview;
  const year = agreed(
    meta.year === undefined ? undefined : String(meta.year),
    yearInName(fileName),
  );
  const isKnownYear = year.value !== undefined && years.includes(year.value);
  const scope: Scope = AGGREGATE.test(fileName) ? 'aggregate' : report.scope;
  const target: Target = {
    organ: organ.value ?? '',
    year: isKnownYear ? (year.value ?? '') : '',
    scope,
  };
  return {
    target,
    doubts: { organ: organ.doubt, year: isKnownYear ? undefined : (year.doubt ?? 'unknown') },
  };
}
