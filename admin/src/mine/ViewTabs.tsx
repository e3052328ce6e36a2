import { Link, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useWords } from '../words';
import { VIEWS, type View } from './useView';

const Tabs = styled.nav`
  display: flex;
  gap: 2.4rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};

  a {
    padding: 1rem 0;
    border-bottom: 2px solid transparent;
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.4rem;
    font-weight: 600;
    text-decoration: none;
  }
  a[aria-current='page'] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

/** Between one's own reports and all of the year. */
export function ViewTabs({ view }: { view: View | undefined }) {
  const { say } = useWords();
  const [query] = useSearchParams();
  const addressOf = (each: View): string => {
    const next = new URLSearchParams(query);
    next.set('view', each);
    return `?${next.toString()}`;
  };
  return (
    <Tabs aria-label={say('mine.views')}>
      {VIEWS.map((each) => (
        <Link key={each} to={addressOf(each)} aria-current={each === view ? 'page' : undefined}>
          {say(`mine.view.${each}`)}
        </Link>
      ))}
    </Tabs>
  );
}
