import { cellAt, cellText, readCell, withCell, type TableValue } from '../cell';
import { normalizeNarrative, tableAttribute } from '../report';
import { replaceInLine, replaceInNarrative, type PassageProblem } from './passage';
import { placeNamed } from './place';

/** Words, or what stands in a cell, and what is proposed instead. */
export interface Suggestion {
  /** As `placeNamed` reads it. */
  readonly place: string;
  readonly passage: string;
  readonly proposal: string;
}

export type SuggestionProblem = PassageProblem | 'noPlace' | 'noChange';

export type Applied =
  | { readonly attribute: string; readonly value: unknown }
  | { readonly problem: SuggestionProblem };

type Values = Readonly<Record<string, unknown>>;

const withValue = <Text>(
  attribute: string,
  replaced: { text: Text } | { problem: PassageProblem },
): Applied => ('problem' in replaced ? replaced : { attribute, value: replaced.text });

/**
 * The attribute of a working copy as it is after a suggestion. The passage must stand there exactly
 * once, and in a cell nothing else: a suggestion made for other words is not applied.
 */
export function applySuggestion(values: Values, suggestion: Suggestion): Applied {
  const { passage, proposal } = suggestion;
  const place = placeNamed(suggestion.place);
  if (!place || place.kind === 'report') return { problem: 'noPlace' };
  if (passage === proposal) return { problem: 'noChange' };
  if (place.kind === 'cell') {
    const attribute = tableAttribute(place.table);
    const table = values[attribute] as TableValue;
    if (cellText(cellAt(table, place.key)) !== passage) return { problem: 'passageGone' };
    const cell = readCell(proposal, place.cell.kind, 'typed');
    return { attribute, value: withCell(table, place.key, cell) };
  }
  const { attribute } = place;
  if (place.kind === 'narrative') {
    const narrative = normalizeNarrative(values[attribute]);
    return withValue(attribute, replaceInNarrative(narrative, passage, proposal));
  }
  return withValue(attribute, replaceInLine(String(values[attribute] ?? ''), passage, proposal));
}
