import { Link } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { useWords } from '../words';

/** To the page that the public sees, while there is one. */
export function PublicLink({ path }: { path: string | null }) {
  const { say } = useWords();
  if (!path) return null;
  return (
    <Link href={path} target="_blank" rel="noopener" startIcon={<ExternalLink />}>
      {say('public.open')}
    </Link>
  );
}
