import { styled } from 'styled-components';

/** A plain table; under 768 px each row stands by itself, with the column's name before each value. */
export const ResponsiveTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  caption {
    padding: 1.2rem 1.6rem;
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: left;
  }

  th,
  td {
    padding: 1.2rem 1.6rem;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: middle;
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
  }

  td[data-short] {
    white-space: nowrap;
  }

  tbody th {
    overflow-wrap: anywhere;
    font-weight: 600;
  }

  tbody th a {
    color: ${({ theme }) => theme.colors.primary700};
  }

  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  @media (max-width: 768px) {
    display: block;

    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr {
      padding: 1.2rem 1.6rem;
      border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
    }

    th,
    td {
      padding: 0.4rem 0;
      border: 0;
    }

    td:has([data-nothing]) {
      display: none;
    }

    td[data-label]::before {
      content: attr(data-label);
      display: inline-block;
      min-width: 8rem;
      margin-right: 0.8rem;
      color: ${({ theme }) => theme.colors.neutral600};
    }

    td[data-label] > * {
      display: inline-flex;
    }
  }
`;

export const Actions = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  align-items: center;
`;
