import { styled } from 'styled-components';

/** A cell of the preview: its sign stands in the corner, what disagrees has a thick frame besides. */
export const PreviewTd = styled.td`
  padding: 0;
  vertical-align: middle;

  button {
    position: relative;
    display: flex;
    gap: 0.2rem;
    align-items: center;
    justify-content: center;
    width: 100%;
    min-height: 2.4rem;
    padding: 0 0.2rem;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    scroll-margin-block: 18rem 4rem;
  }
  button > span {
    flex: none;
    font-size: 1rem;
    line-height: 1;
  }
  &[data-state='read'] button > span {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  &[data-state='inferred'] {
    background: ${({ theme }) => theme.colors.warning100};
  }
  &[data-state='typed'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &[data-state='missing'] {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  &[data-disagreeing] {
    outline: 2px solid ${({ theme }) => theme.colors.danger600};
    outline-offset: -2px;
  }
  &[data-disagreeing] b {
    color: ${({ theme }) => theme.colors.danger700};
  }
  button:focus-visible,
  button[aria-current='true'] {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -3px;
  }
`;

/** Follows the tables, so that the cell that was chosen can be changed beside it. */
export const StickyLine = styled.div`
  position: sticky;
  top: 7.2rem;
  z-index: 2;
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};

  @media (max-width: 1100px) {
    position: static;
  }
`;

export const LegendList = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  line-height: 1.6;

  b {
    display: inline-block;
    min-width: 1.6rem;
    font-weight: 600;
    text-align: center;
  }
`;

export const FigureInput = styled.input`
  width: 100%;
  min-width: 7rem;
  padding: 0.5rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  font-variant-numeric: tabular-nums;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

export const Figures = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
  gap: 0.8rem;
  align-items: end;

  label {
    display: flex;
    flex-direction: column;
    gap: 0.2rem;
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.2rem;
    line-height: 1.4;
  }
`;

export const Asked = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-left: 3px solid ${({ theme }) => theme.colors.warning600};
  border-radius: ${({ theme }) => theme.borderRadius};

  legend {
    padding: 0 0.4rem;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.2rem;
    font-weight: 600;
  }
  &[data-answered] {
    border-color: ${({ theme }) => theme.colors.success200};
    border-left-color: ${({ theme }) => theme.colors.success600};
  }
`;
