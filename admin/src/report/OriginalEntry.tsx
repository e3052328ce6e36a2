import { Button, Flex, Typography } from '@strapi/design-system';
import { Download, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { OriginalSummary } from '../api';
import { useWords } from '../words';

const BYTES_PER_KB = 1024;
const SHOWN_DIGITS = 16;

interface OriginalEntryProps {
  readonly original: OriginalSummary;
  readonly mayRemove: boolean;
  onDownload(): void;
  onRemove(): void;
}

/** One original: what it is called, how large it is, its digest, and what can be done with it. */
export function OriginalEntry(props: OriginalEntryProps) {
  const { original, mayRemove } = props;
  const { say } = useWords();
  const { formatDate } = useIntl();
  const shownDate = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const size = Math.max(1, Math.round(original.bytes / BYTES_PER_KB));
  return (
    <Flex direction="column" alignItems="stretch" gap={1} data-original={original.key}>
      <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
        {original.name}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say(original.purpose === 'scan' ? 'originals.scan' : 'originals.about', {
          size,
          cells: original.cells,
          at: shownDate(original.storedAt),
        })}
      </Typography>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        <abbr title={original.sha256}>SHA-256 {original.sha256.slice(0, SHOWN_DIGITS)}…</abbr>
      </Typography>
      {original.removedAt === null ? (
        <Flex gap={2} wrap="wrap">
          <Button
            type="button"
            size="S"
            variant="secondary"
            startIcon={<Download />}
            aria-label={say('originals.downloadOf', { name: original.name })}
            onClick={props.onDownload}
          >
            {say('originals.download')}
          </Button>
          {mayRemove ? (
            <Button
              type="button"
              size="S"
              variant="danger-light"
              startIcon={<Trash />}
              aria-label={say('originals.removeOf', { name: original.name })}
              onClick={props.onRemove}
            >
              {say('originals.remove')}
            </Button>
          ) : null}
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral800">
          {say('originals.removed', {
            at: shownDate(original.removedAt),
            reason: original.removeReason ?? '',
          })}
        </Typography>
      )}
    </Flex>
  );
}
