import { createGlobalStyle } from 'styled-components';

/**
 * The Content Manager gives every rich text 512 px, empty or not; eight of them push the tables out
 * of reach. While a report is open they grow with their text instead.
 */
export const NarrativeHeight = createGlobalStyle`
  form div:has(> [role='toolbar']):has(> div > [data-slate-editor]) {
    height: auto;
    min-height: 20rem;
    max-height: 51.2rem;
  }
`;
