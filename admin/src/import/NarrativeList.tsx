import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { SECTION_IDS, narrativeText, type FlatReport } from '../../../domain/report';
import { useWords } from '../words';

const Section = styled.details`
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.6;

  summary {
    padding: 0.8rem 1.2rem;
    cursor: pointer;
  }
  p {
    margin: 0;
    padding: 0 1.2rem 0.8rem;
    overflow-wrap: anywhere;
  }
`;

const WHITE_SPACE = /\s/gu;
const countOf = (text: string): number => text.replace(WHITE_SPACE, '').length;

/** Title, texts and contact as read, folded up with their length. */
export function NarrativeList({ report }: { report: FlatReport }) {
  const { say } = useWords();
  const texts: [string, string][] = [
    ['title', report.title],
    ['preface', narrativeText(report.preface)],
    ...SECTION_IDS.map((id): [string, string] => [id, narrativeText(report.narrative[id])]),
    ['contact', report.contact],
  ];
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={say('import.texts')}
    >
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('import.texts')}
      </Typography>
      {texts.map(([field, text]) => (
        <Section key={field} data-field={field}>
          <summary>
            {say(countOf(text) === 0 ? 'import.textMissing' : 'import.textCount', {
              field: say(`field.${field}`),
              count: countOf(text),
            })}
          </summary>
          {text.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </Section>
      ))}
    </Flex>
  );
}
