import { isScope } from '../../../domain/report';
import { useWords, Words } from '../words';

/** The scope of a report in words, in the Content Manager's list. */
export function ScopeCell({ scope }: { scope: string }) {
  return (
    <Words>
      <Worded scope={scope} />
    </Words>
  );
}

function Worded({ scope }: { scope: string }) {
  const { say } = useWords();
  return <span>{isScope(scope) ? say(`scope.${scope}`) : scope}</span>;
}
