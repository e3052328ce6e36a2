import { styled } from 'styled-components';
import { useWords } from '../words';

const Change = styled.p`
  margin: 0;
  font-size: 1.3rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  del {
    padding: 0 0.2rem;
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }
  ins {
    padding: 0 0.2rem;
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }
`;

/** What stands there and what is proposed instead: old → new. */
export function SuggestedChange({ from, to }: { from: string; to: string }) {
  const { say } = useWords();
  return (
    <Change>
      <del>{from || say('merge.blank')}</del> → <ins>{to || say('comments.nothing')}</ins>
    </Change>
  );
}
