import { Button } from '@strapi/design-system';
import { Notice } from '../report/Notice';
import { useWords, type Say } from '../words';
import { READABLE_ENDINGS } from '../../../domain/read/endings';
import { MAX_FILE_MB, tablesIn, type Chosen, type SourceProblem } from './source';

const BYTES_PER_KB = 1024;

function describe(chosen: Chosen, say: Say): string {
  if (chosen.kind === 'file') {
    const size = Math.max(1, Math.round(chosen.file.size / BYTES_PER_KB));
    return say('import.came.file', { name: chosen.file.name, size });
  }
  if (chosen.kind === 'html') {
    return say('import.came.html', { tables: tablesIn(chosen.text), count: chosen.shown.length });
  }
  return say('import.came.text', { count: chosen.text.length });
}

interface ChosenSourceProps {
  chosen: Chosen | undefined;
  problem: SourceProblem | undefined;
  onClear(): void;
}

/** What came with the paste or the choice, or why it can't be used. */
export function ChosenSource({ chosen, problem, onClear }: ChosenSourceProps) {
  const { say } = useWords();
  if (problem) {
    return (
      <Notice
        tone="warning"
        title={say(`import.problem.${problem}`, {
          allowed: MAX_FILE_MB,
        })}
      >
        {say(`import.problem.${problem}.do`, { endings: READABLE_ENDINGS.join(' ') })}
      </Notice>
    );
  }
  if (!chosen) return null;
  return (
    <Notice
      tone="success"
      title={say('import.came')}
      actions={
        <Button size="S" variant="tertiary" onClick={onClear}>
          {say('import.clear')}
        </Button>
      }
    >
      {describe(chosen, say)}
    </Notice>
  );
}
