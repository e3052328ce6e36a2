import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ComparedText } from '../../../domain/compare';
import { placePath } from '../names';
import { useWords } from '../words';

const Changed = styled.p`
  margin: 0.8rem 0;
  padding-left: 1.2rem;
  border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.8;
  overflow-wrap: anywhere;

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }
`;

const Part = styled.div`
  margin-top: 1.6rem;

  a {
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** The paragraphs that differ, part by part: what fell away struck out, what is new underlined. */
export function TextList({ documentId, texts }: TextListProps) {
  const { say } = useWords();
  return (
    <section>
      <Typography tag="h2" variant="delta" fontWeight="bold">
        {say('compare.texts')}
      </Typography>
      {texts.length === 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('compare.texts.same')}
        </Typography>
      ) : null}
      {texts.map(({ part, passages }) => (
        <Part key={part}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            <Link to={placePath(documentId, part)}>{say(`field.${part}`)}</Link>
          </Typography>
          {passages.map((passage, at) => (
            <Changed key={at}>
              {passage.map(({ kind, text }, piece) => {
                const Tag = TAGS[kind];
                return <Tag key={piece}>{text}</Tag>;
              })}
            </Changed>
          ))}
        </Part>
      ))}
    </section>
  );
}

interface TextListProps {
  documentId: string;
  texts: readonly ComparedText[];
}
