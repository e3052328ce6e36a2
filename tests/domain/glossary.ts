import {
  FORMS,
  LATEST_FORM,
  TABLE_IDS,
  leavesOf,
  type Label,
  type TableId,
} from '../../domain/form';

interface Term {
  readonly id: string;
  readonly label: Label;
  readonly forms: readonly string[];
}

/** Each id once, with the forms that have it; the wording of the latest form counts. */
function collect(
  found: readonly { readonly id: string; readonly label: Label; readonly form: string }[],
) {
  const terms = new Map<string, Term>();
  for (const { id, label, form } of found) {
    const forms = [...(terms.get(id)?.forms ?? []), form];
    terms.set(id, { id, label, forms: [...new Set(forms)] });
  }
  return [...terms.values()];
}

const termsOf = (table: TableId, kind: 'rows' | 'columns'): Term[] =>
  collect(
    FORMS.flatMap((form) =>
      form.tables
        .filter(({ id }) => id === table)
        .flatMap(({ blocks }) => blocks)
        .flatMap((block): { id: string; label: Label }[] =>
          kind === 'rows' ? leavesOf(block.rows) : leavesOf(block.columns),
        )
        .map(({ id, label }) => ({ id, label, form: form.id })),
    ),
  );

const line = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const onlyIn = ({ forms }: Term): string => (forms.length < FORMS.length ? forms.join(', ') : '');

function termTable(head: string, terms: readonly Term[]): string[] {
  const rows = terms.map((term) =>
    line(`\`${term.id}\``, term.label.zh, term.label.en, onlyIn(term)),
  );
  return [
    line(head, '中文', 'English', '表样 form'),
    line('---', '---', '---', '---'),
    ...rows,
    '',
  ];
}

function tableGlossary(table: TableId): string[] {
  const found = LATEST_FORM.tables.find(({ id }) => id === table);
  return [
    `**\`${table}\` · ${found?.name.zh ?? ''} ${found?.caption.zh ?? ''}**`,
    '',
    ...termTable('row', termsOf(table, 'rows')),
    ...termTable('column', termsOf(table, 'columns')),
  ];
}

const sections = (): string[] => [
  line('section', '中文', 'English'),
  line('---', '---', '---'),
  ...LATEST_FORM.sections.map(({ id, ordinal, title }) =>
    line(`\`${id}\``, `${ordinal}、${title.zh}`, title.en),
  ),
  '',
];

/** The ids of the official form with their names, as both READMEs print them. */
export const glossary = (): string =>
  [...sections(), ...TABLE_IDS.flatMap(tableGlossary)].join('\n').trim();
