import { Flex, Typography } from '@strapi/design-system';
import { TABLE_IDS, isTableId, parseCellId, type TableId } from '../../../domain/form';
import type { SourcePreview } from '../api';
import { FindingList } from '../report/FindingList';
import { useWords } from '../words';
import { formOfTable } from './answers';
import { CellLine } from './CellLine';
import { ForeignList } from './ForeignList';
import type { PreviewCell } from './marks';
import { openText } from './openText';
import { NarrativeList } from './NarrativeList';
import { NoteList } from './NoteList';
import { Panel } from './paneStyle';
import { PreviewTable } from './PreviewTable';
import { Questions } from './Questions';
import { textAt } from './sourceText';
import type { Pointing } from './usePointing';
import type { Preview } from './usePreview';

interface FormColumnProps {
  readonly preview: SourcePreview;
  readonly seen: Preview;
  readonly pointing: Pointing;
  readonly textOf: (id: string) => string;
  onType(id: string, text: string): void;
  onConfirm(ids: readonly string[]): void;
}

const tableOfCell = (id: string): TableId | undefined => {
  const table = parseCellId(id)?.table;
  return isTableId(table) ? table : undefined;
};

const NO_CELLS: ReadonlyMap<string, PreviewCell> = new Map<string, PreviewCell>();

/** The form as it was read: what is asked, what is to be known, the tables, the texts. */
export function FormColumn(props: FormColumnProps) {
  const { preview, seen, pointing } = props;
  const { report, findings } = seen;
  const { current, onPlace, onCell } = pointing;
  const { say } = useWords();
  const table = tableOfCell(current);
  const cell = table && seen.cells.get(table)?.get(parseCellId(current)?.key ?? '');
  return (
    <Panel>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography tag="h2" variant="delta">
          {say('import.right')}
        </Typography>
        <Questions {...props} {...seen} onPlace={onPlace} onCell={onCell} />
        <NoteList notes={seen.notes} report={report} onPlace={onPlace} onCell={onCell} />
        <FindingList findings={findings} goTo={onCell} goToText={openText} />
        <Typography variant="pi" textColor="neutral600">
          {say('import.keys')}
        </Typography>
        {cell && table ? (
          <CellLine
            cell={cell}
            form={formOfTable(report, table)}
            table={table}
            source={textAt(preview.blocks, preview.origins[cell.id])}
            findings={findings.filter(({ cells }) => cells.includes(cell.id))}
            text={props.textOf(cell.id)}
            inputRef={pointing.input}
            onType={props.onType}
            onConfirm={props.onConfirm}
            onLeave={() => onCell(cell.id)}
          />
        ) : null}
        {TABLE_IDS.map((each) => (
          <div key={each}>
            <PreviewTable
              form={formOfTable(report, each)}
              table={each}
              cells={seen.cells.get(each) ?? NO_CELLS}
              current={table === each ? current : ''}
              onCurrent={pointing.onCurrent}
              onHover={pointing.onHover}
              onEnter={pointing.onEnter}
            />
            {seen.value ? <ForeignList table={each} value={seen.value.tables[each]} /> : null}
          </div>
        ))}
        <NarrativeList report={report} />
      </Flex>
    </Panel>
  );
}
