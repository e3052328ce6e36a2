import { Notice } from '../report/Notice';
import { useWords } from '../words';
import { FileChoice } from './FileChoice';

interface LostOriginalProps {
  readonly name: string;
  onChosen(blob: Blob, name: string): void;
}

/** After a reload the browser may have let go of the file; the figures and answers are still here. */
export function LostOriginal({ name, onChosen }: LostOriginalProps) {
  const { say } = useWords();
  return (
    <Notice tone="warning" title={say('import.lost')}>
      <p>{say('import.lost.do', { name })}</p>
      <FileChoice onFiles={([file]) => file && onChosen(file, file.name)} />
    </Notice>
  );
}
