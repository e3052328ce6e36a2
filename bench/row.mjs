/**
 * One line of the table: what was measured, the figure, and what it must and should be. `isLess` tells
 * which side of the limit is good; a row without a figure says why it has none.
 */
export const row = ({
  what,
  reference = '–',
  figure,
  unit,
  must,
  goal,
  isLess = true,
  note = '',
}) => ({
  what,
  reference,
  figure,
  unit,
  must,
  goal,
  isLess,
  note,
});

export const skipped = (what, why) => row({ what, note: `not measured: ${why}`, unit: '' });

const holds = ({ isLess, figure }, limit) => (isLess ? figure <= limit : figure >= limit);

export function verdict(line) {
  if (line.figure === undefined) return 'SKIPPED';
  return holds(line, line.must) ? 'PASS' : 'OVER';
}

const shown = (number, unit) => {
  if (number === undefined) return '–';
  const digits = Number.isInteger(number) ? 0 : number < 10 ? 2 : 1;
  return `${number.toFixed(digits)}${unit ? ` ${unit}` : ''}`;
};

const limit = ({ isLess, unit }, number) =>
  number === undefined ? '–' : `${isLess ? '≤' : '≥'} ${shown(number, unit)}`;

/** The rows as one Markdown table. */
export function printTable(lines) {
  const cells = lines.map((line) => [
    line.what,
    line.reference,
    shown(line.figure, line.unit),
    limit(line, line.must),
    limit(line, line.goal),
    verdict(line),
    line.note,
  ]);
  const heads = ['what', 'reference in the same run', 'figure', 'must', 'goal', '', 'note'];
  const table = [heads, heads.map(() => '---'), ...cells];
  return table.map((columns) => `| ${columns.join(' | ')} |`).join('\n');
}
