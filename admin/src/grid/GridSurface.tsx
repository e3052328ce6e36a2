import {
  forwardRef,
  memo,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ForwardRefRenderFunction,
  type ReactNode,
} from 'react';
import { tableName, tableOf } from '../../../domain/form';
import { createActiveCell } from './activeCell';
import { ActiveCellLine } from './ActiveCellLine';
import type { PasteOutcome } from './clipboardEvents';
import { answerFocusRequest, useFocusRequest } from './extras';
import { FindingLines } from './FindingLines';
import { ForeignCells } from './ForeignCells';
import type { GridContext } from './gridContext';
import { GridTable } from './GridTable';
import { GridToolbar } from './GridToolbar';
import { GuidanceBubble } from './GuidanceBubble';
import { rowOfCell } from './guidedRows';
import { navigationMap } from './navigation';
import { PasteNotice, type PasteNews } from './PasteNotice';
import { SurfaceFrame, Tools } from './SurfaceFrame';
import { UnitChoice } from './UnitChoice';
import { useGridEvents } from './useGridEvents';
import { useNarrowWindow } from './useNarrowWindow';
import { useTableForm } from './useTableHistory';
import { createViewStore, type ViewStore } from './viewStore';
import { useWords } from '../words';

interface GridSurfaceProps {
  readonly grid: GridContext;
  /** Over the whole window. */
  readonly isFull: boolean;
  readonly isPreviousShown: boolean;
  readonly onTogglePrevious: () => void;
  /** The button that opens or closes the full screen. */
  readonly screenButton: ReactNode;
}

export interface SurfaceHandle {
  readonly isTyping: () => boolean;
}

/** What the checks say while typing, and what each cell shows. */
function useViewStore(grid: GridContext, isPreviousShown: boolean): ViewStore {
  const { table, history, extras, locale } = grid;
  const { year, historical } = extras;
  const previous = isPreviousShown ? extras.previous?.tables[table] : undefined;
  return useMemo(() => {
    const report = year === undefined ? {} : { year, historical: historical ?? false };
    return createViewStore({ table, history, report, previous, locale });
  }, [table, history, year, historical, previous, locale]);
}

/** One table with its tools: in the page, or over the full screen. */
const Surface: ForwardRefRenderFunction<SurfaceHandle, GridSurfaceProps> = (
  { grid, isFull, isPreviousShown, onTogglePrevious, screenButton },
  ref,
) => {
  const { say, locale } = useWords();
  const { table, history, extras, isReadOnly, uid, announce } = grid;
  const form = useTableForm(history);
  const tableRef = useRef<HTMLTableElement>(null);
  const [active] = useState(createActiveCell);
  const [news, setNews] = useState<PasteNews>();
  const [explained, setExplained] = useState<{ row: string; beside: Element }>();

  const store = useViewStore(grid, isPreviousShown);
  const hasPrevious = extras.previous?.tables[table] !== undefined;

  const closeNews = useCallback(() => setNews(undefined), []);
  const onPasted = useCallback(
    (outcome: PasteOutcome) => {
      if ('refusal' in outcome) setNews({ refusal: outcome.refusal });
      else setNews(outcome.report && { report: outcome.report });
      if ('value' in outcome) {
        const cells = outcome.report?.placed.length ?? 1;
        announce(say('grid.paste.announce', { cells, unused: outcome.report?.unused.length ?? 0 }));
      }
    },
    [announce, say],
  );
  const { events, focus, isTyping } = useGridEvents({
    table,
    history,
    isReadOnly,
    active,
    tableRef,
    onPasted,
    onExplain: (row, beside) =>
      setExplained({ row: row ?? rowOfCell(form, table, active.get()), beside }),
  });
  useImperativeHandle(ref, () => ({ isTyping }), [isTyping]);

  const request = useFocusRequest(table);
  useEffect(() => {
    if (!request) return;
    answerFocusRequest();
    focus(request.key);
  }, [request, focus]);

  const isNarrow = useNarrowWindow();
  const layout = isFull ? (isNarrow ? 'narrow' : 'wide') : 'page';
  const captionId = `${uid}-caption`;
  const { caption } = tableOf(form, table);
  return (
    <SurfaceFrame
      layout={layout}
      scrollLabel={`${tableName(form, table, locale)} ${caption[locale]}`}
      tools={
        <Tools>
          <GridToolbar
            grid={grid}
            isPreviousShown={hasPrevious ? isPreviousShown : undefined}
            onTogglePrevious={onTogglePrevious}
          >
            {screenButton}
          </GridToolbar>
          <ActiveCellLine active={active} store={store} />
          <span id={captionId} hidden>
            {tableName(form, table, locale)} {caption[locale]}
          </span>
        </Tools>
      }
      news={news && <PasteNotice news={news} table={table} onClose={closeNews} />}
      notes={
        <>
          <UnitChoice grid={grid} />
          <FindingLines grid={grid} store={store} onJump={focus} />
          <ForeignCells grid={grid} />
        </>
      }
    >
      <GridTable
        form={form}
        table={table}
        store={store}
        locale={locale}
        uid={uid}
        isReadOnly={isReadOnly}
        isWide={layout === 'wide'}
        tabStop={navigationMap(form, table)[0]?.[0]?.key ?? ''}
        labelledBy={captionId}
        tableRef={tableRef}
        events={events}
      />
      {explained && (
        <GuidanceBubble
          grid={grid}
          row={explained.row}
          beside={explained.beside}
          onClose={() => setExplained(undefined)}
        />
      )}
    </SurfaceFrame>
  );
};

export const GridSurface = memo(forwardRef(Surface));
