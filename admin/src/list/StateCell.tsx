import { useEffect, useState } from 'react';
import { Flex } from '@strapi/design-system';
import { fetchBoard, type Board, type BoardRow } from '../api';
import { FindingCount } from '../board/FindingCount';
import { StateBadge } from '../report/StateBadge';
import { Words } from '../words';

const FRESH_MS = 5_000;
const boards = new Map<string, { at: number; board: Promise<Board | undefined> }>();

/** The board of a year, asked for once for all rows of a list. */
function boardOf(year: string): Promise<Board | undefined> {
  const known = boards.get(year);
  if (known && Date.now() - known.at < FRESH_MS) return known.board;
  const board = fetchBoard(year).then((outcome) => (outcome.ok ? outcome.data : undefined));
  boards.set(year, { at: Date.now(), board });
  return board;
}

/** One report's state and findings in the Content Manager's list. */
export function StateCell({ documentId, year }: { documentId: string; year: string }) {
  const [row, setRow] = useState<BoardRow>();
  useEffect(() => {
    let isCurrent = true;
    void boardOf(year).then((board) => {
      if (isCurrent) setRow(board?.rows.find((each) => each.documentId === documentId));
    });
    return () => {
      isCurrent = false;
    };
  }, [documentId, year]);
  if (!row) return <span>–</span>;
  return (
    <Words>
      <Flex gap={2}>
        <StateBadge state={row.state} />
        <FindingCount row={row} />
      </Flex>
    </Words>
  );
}
