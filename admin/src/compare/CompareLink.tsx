import { LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { comparePath } from '../names';
import { useWords } from '../words';

interface CompareLinkProps {
  documentId: string;
  /** Whose report it is, where it is one of many. */
  organ?: string;
  fullWidth?: boolean;
}

/** To the page where two of a report's editions, its working copy and last year's are compared. */
export function CompareLink({ documentId, organ, fullWidth = false }: CompareLinkProps) {
  const { say } = useWords();
  return (
    <LinkButton
      variant="tertiary"
      fullWidth={fullWidth}
      tag={Link}
      to={comparePath(documentId)}
      {...(organ === undefined ? {} : { 'aria-label': say('compare.of', { organ }) })}
    >
      {say('compare.open')}
    </LinkButton>
  );
}
