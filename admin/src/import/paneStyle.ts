import { Box, type BoxComponent } from '@strapi/design-system';
import { styled } from 'styled-components';

export const Panel = styled<BoxComponent>(Box)`
  padding: 2.4rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  @media (max-width: 640px) {
    padding: 1.6rem;
  }
`;

export const PasteBox = styled.textarea`
  width: 100%;
  min-height: 18rem;
  max-height: 40rem;
  padding: 1.2rem;
  border: 2px dashed ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  line-height: 1.5;
  resize: vertical;

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  &:focus-visible {
    border-style: solid;
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** The source on the left, the form on the right; one below the other where it is narrow. */
export const Panes = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  gap: 1.6rem;
  align-items: start;

  @media (max-width: 1100px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const SourcePane = styled.section`
  position: sticky;
  top: 8.4rem;
  display: flex;
  flex-direction: column;
  max-height: calc(100vh - 10rem);
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  > header {
    padding: 1.2rem 1.6rem;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  @media (max-width: 1100px) {
    position: static;
    max-height: 50vh;
  }
`;

export const FormPane = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
  min-width: 0;
`;

export const TableScroller = styled.div`
  overflow-x: auto;
  max-width: 100%;
  border: 1px solid ${({ theme }) => theme.colors.neutral400};
`;
