import { Typography } from '@strapi/design-system';
import { isScope } from '../../../domain/report';
import { useKind } from '../board/useKind';
import { useWords, Words } from '../words';

/** The scope of a report in words, in the Content Manager's list. */
export function ScopeCell({ scope }: { scope: string }) {
  return (
    <Words>
      <Scope scope={scope} />
    </Words>
  );
}

function Scope({ scope }: { scope: string }) {
  const { say } = useWords();
  return (
    <Typography textColor="neutral800">{isScope(scope) ? say(`scope.${scope}`) : scope}</Typography>
  );
}

/** The kind of an organ in words, in the Content Manager's list. */
export function KindCell({ kind }: { kind: string }) {
  return (
    <Words>
      <Kind kind={kind} />
    </Words>
  );
}

function Kind({ kind }: { kind: string }) {
  const name = useKind();
  return <Typography textColor="neutral800">{name(kind)}</Typography>;
}
