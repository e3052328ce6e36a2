import { Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { NewReportFields } from '../board/NewReportFields';
import type { OrganChoice, ReportStatus, SourcePreview } from '../api';
import { editPath } from '../names';
import { Notice } from '../report/Notice';
import { useStateName } from '../report/useStateName';
import { useWords } from '../words';
import type { Target } from './draft';
import { matchOrgan } from './organMatch';
import { Panel } from './paneStyle';
import { useTaken } from './useTaken';
import { isEditable } from '../../../domain/workflow';

interface TargetFieldsProps {
  readonly preview: SourcePreview;
  readonly organs: readonly OrganChoice[];
  readonly years: readonly string[];
  readonly target: Target;
  readonly into: ReportStatus | undefined;
  onTarget(target: Target): void;
}

/** Whose report it is: proposed from the source, decided by the clerk. */
export function TargetFields(props: TargetFieldsProps) {
  const { preview, organs, years, target, into, onTarget } = props;
  const { say } = useWords();
  const nameOf = useStateName();
  const organ = organs.find(({ documentId }) => documentId === target.organ);
  const taken = useTaken(into ? undefined : organ?.name, target);
  return (
    <Panel tag="section" aria-label={say('import.target')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {say('import.target')}
        </Typography>
        {into ? (
          <Typography>
            {say('import.into', {
              organ: into.organ.name,
              year: String(into.year),
              scope: say(`scope.${into.scope}`),
            })}
          </Typography>
        ) : (
          <NewReportFields
            organs={organs}
            years={years}
            value={target}
            onOrgan={(next) => onTarget({ ...target, organ: next })}
            onYear={(next) => onTarget({ ...target, year: next })}
            onScope={(scope) => onTarget({ ...target, scope })}
          />
        )}
        <Doubt preview={preview} target={target} organs={organs} />
        {taken ? (
          <Notice
            tone={isEditable(taken.state) ? 'primary' : 'warning'}
            title={say(isEditable(taken.state) ? 'import.taken' : 'import.closed', {
              state: nameOf(taken.state),
              code: taken.state,
            })}
          >
            <TextLink tag={Link} to={editPath(taken.documentId)}>
              {say('new.openExisting')}
            </TextLink>
          </Notice>
        ) : null}
      </Flex>
    </Panel>
  );
}

/** Where the source says another organ or year than what was chosen, or says none. */
function Doubt({
  preview,
  target,
  organs,
}: Pick<TargetFieldsProps, 'preview' | 'target' | 'organs'>) {
  const { say } = useWords();
  const { meta } = preview;
  const match = matchOrgan(meta.organ, organs);
  const doubts = [
    ...(meta.organ === undefined ? [say('import.doubt.noOrgan')] : []),
    ...(meta.organ !== undefined && !(match?.isExact && match.documentId === target.organ)
      ? [say('import.doubt.organ', { organ: meta.organ })]
      : []),
    ...(meta.year === undefined ? [say('import.doubt.noYear')] : []),
    ...(meta.year !== undefined && String(meta.year) !== target.year
      ? [say('import.doubt.year', { year: String(meta.year) })]
      : []),
  ];
  if (doubts.length === 0) return null;
  return (
    <Notice tone="warning" title={say('import.doubt')}>
      {doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
    </Notice>
  );
}
