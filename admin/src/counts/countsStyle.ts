import { styled } from 'styled-components';

/** Folded: it is material for a sentence, and in nobody's way. */
export const Fold = styled.details`
  width: 100%;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  > summary {
    padding: 1rem 1.2rem;
    cursor: pointer;
  }

  > div {
    padding: 0 1.2rem 1.2rem;
  }
`;

export const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;

  th,
  td {
    padding: 0.4rem;
    text-align: left;
    vertical-align: middle;
  }

  th {
    font-weight: 600;
  }

  col.count {
    width: 9rem;

    @media (max-width: 48em) {
      width: 6.4rem;
    }
  }

  col.remove {
    width: 4.8rem;
  }
`;

export const Input = styled.input`
  width: 100%;
  min-width: 0;
  padding: 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;

  /* Its mark would cover a name in a narrow window; names are offered while typing all the same. */
  &::-webkit-calendar-picker-indicator {
    display: none !important;
  }

  @media (max-width: 48em) {
    padding: 0.8rem 0.4rem;
  }

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }

  &:disabled {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;

export const Remove = styled.button`
  min-width: 3.2rem;
  min-height: 3.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  cursor: pointer;
`;
