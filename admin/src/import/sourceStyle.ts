import { styled } from 'styled-components';

/** The source as it was read: text and tables, with signs for what is shown or was not used. */
export const SourceScroller = styled.div`
  overflow: auto;
  padding: 1.2rem 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.6;
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  p,
  ul,
  ol,
  h3 {
    margin: 0 0 0.8rem;
    padding: 0.2rem 0.4rem;
    font-size: inherit;
  }
  h3 {
    font-weight: 600;
  }
  ul,
  ol {
    padding-left: 2.4rem;
    list-style: revert;
  }
  table {
    width: 100%;
    margin-bottom: 1.2rem;
    border-collapse: collapse;
    font-size: 1.2rem;
    line-height: 1.4;
  }
  td,
  th {
    padding: 0.2rem 0.4rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral400};
    font-weight: 400;
    text-align: left;
    vertical-align: middle;
    white-space: pre-wrap;
  }
  [data-unused] {
    outline: 1px dashed ${({ theme }) => theme.colors.warning600};
    outline-offset: -1px;
    background: ${({ theme }) => theme.colors.warning100};
  }
  [data-shown] {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

export const UnusedMark = styled.span`
  margin-right: 0.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.1rem;
  font-weight: 600;
  white-space: nowrap;
`;
