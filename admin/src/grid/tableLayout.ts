import { css } from 'styled-components';
import { NARROW } from './useNarrowWindow';

/** In the page, a cell that is jumped to comes to rest below the admin's banner and sticky header. */
export const belowHeader = css`
  input {
    scroll-margin: 16rem 0 3rem;
  }
`;

/** On a narrow window the columns pass by under the row's label, which stays. */
export const besideLabels = css`
  @media ${NARROW} {
    th[scope='row'] {
      position: sticky;
      left: 0;
      z-index: 1;
      box-shadow: inset -1px 0 ${({ theme }) => theme.colors.neutral400};
    }
    input {
      scroll-margin: 16rem 1rem 3rem 23rem;
    }
  }
`;

/** On the full screen a row is one line: last year's figure stands to the right of this year's. */
export const besideFigures = css`
  td[data-previous] input {
    padding-left: 0.8rem;
    text-align: left;
  }
  [data-previous-figure] {
    position: absolute;
    right: 0.3rem;
    bottom: 0.3rem;
  }
  td[data-mark] input,
  td[data-inferred] input {
    padding-left: 1rem;
  }
  td[data-mark][data-inferred] input {
    padding-left: 1.8rem;
  }
  && td[data-disagreeing] input {
    padding-left: 2.4rem;
  }
  td[data-disagreeing] [data-previous-figure],
  td[data-inferred] [data-previous-figure] {
    position: static;
  }
  @media (min-width: 1600px) and (min-height: 950px) {
    font-size: 1.4rem;
    line-height: 2rem;

    input {
      min-height: 2.6rem;
    }
    [data-previous-figure],
    [data-printed],
    [data-computed],
    [data-adopt],
    [data-confirm] {
      font-size: 1.2rem;
      line-height: 1.6rem;
    }
  }
`;
