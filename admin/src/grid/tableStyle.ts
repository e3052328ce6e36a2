import { css, styled } from 'styled-components';
import { besideFigures, besideLabels, belowHeader } from './tableLayout';

export const Scroller = styled.div`
  overflow: auto;
  max-width: 100%;
  border: 1px solid ${({ theme }) => theme.colors.neutral400};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A finding, and what an import inferred, is told by an outline and a sign, never by colour alone. */
const marks = css`
  td[data-mark='error'] {
    outline: 2px solid ${({ theme }) => theme.colors.danger600};
    outline-offset: -2px;
    background: ${({ theme }) => theme.colors.danger100};
  }
  td[data-mark='warning'] {
    outline: 2px dashed ${({ theme }) => theme.colors.warning600};
    outline-offset: -2px;
    background: ${({ theme }) => theme.colors.warning100};
  }
  td[data-inferred]:not([data-mark]) {
    outline: 2px dashed ${({ theme }) => theme.colors.warning600};
    outline-offset: -2px;
    background: ${({ theme }) => theme.colors.warning100};
  }
  td[data-mark]::before,
  td[data-inferred]::before {
    position: absolute;
    top: 1px;
    left: 3px;
    font-size: 1rem;
    font-weight: 700;
    line-height: 1.1;
    pointer-events: none;
  }
  td[data-mark='error']::before {
    content: '!';
    color: ${({ theme }) => theme.colors.danger700};
  }
  td[data-mark='warning']::before {
    content: '?';
    color: ${({ theme }) => theme.colors.warning700};
  }
  td[data-inferred]::before {
    content: '≈';
    color: ${({ theme }) => theme.colors.warning700};
  }
  td[data-inferred][data-mark='error']::before {
    content: '!≈';
  }
  td[data-inferred][data-mark='warning']::before {
    content: '?≈';
  }
`;

const valueCells = css`
  td[data-value] {
    padding: 0;
    vertical-align: middle;
  }
  ${marks}
  td[data-total] {
    background-color: ${({ theme }) => theme.colors.neutral150};
  }
  td[data-total][data-mark='error'] {
    background-color: ${({ theme }) => theme.colors.danger100};
  }
  td[data-selected] {
    box-shadow: inset 0 0 0 99px ${({ theme }) => theme.colors.primary600}26;
  }
  td[data-value]:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  td[data-disagreeing]::before {
    right: 3px;
    left: auto;
  }
`;

const inputs = css`
  input {
    display: block;
    width: 100%;
    min-height: 1.9rem;
    padding: 0 0.3rem;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: center;
    cursor: cell;
  }
  td[data-disagreeing] input {
    padding-left: 2.2rem;
  }
  input[data-editing] {
    cursor: text;
  }
  input:focus {
    outline: none;
  }
`;

/** 原件 before the printed figure, 计算 below it, and last year's figure. */
const figures = css`
  [data-printed] {
    position: absolute;
    top: 0.3rem;
    left: 0.2rem;
    font-size: 1rem;
    line-height: 1.4rem;
    pointer-events: none;
  }
  [data-computed] {
    display: block;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1rem;
    line-height: 1.2rem;
    text-align: center;
  }
  [data-adopt],
  [data-confirm] {
    display: block;
    width: 100%;
    padding: 0;
    border: 0;
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-size: 1rem;
    line-height: 1.4rem;
    cursor: pointer;
  }
  [data-previous-figure] {
    display: block;
    color: ${({ theme }) => theme.colors.neutral600};
    padding-bottom: 0.3rem;
    font-size: 1rem;
    line-height: 1.2rem;
    text-align: center;
    pointer-events: none;
  }
  [data-spoken] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** One rule book for the whole table: a cell itself is plain markup, cheap to draw by the hundred. */
export const FormTable = styled.table<{ $isWide: boolean; $isSlender?: boolean }>`
  width: 100%;
  min-width: ${({ $isWide, $isSlender }) => ($isWide || $isSlender ? '0' : '62rem')};
  border-collapse: collapse;
  table-layout: fixed;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  line-height: ${({ $isWide }) => ($isWide ? '1.7rem' : '1.6rem')};

  th,
  td {
    position: relative;
    border: 1px solid ${({ theme }) => theme.colors.neutral400};
  }
  tr > :first-child {
    border-left: 0;
  }
  tr > :last-child {
    border-right: 0;
  }
  > colgroup + * > tr:first-child > * {
    border-top: 0;
  }
  tbody:last-child tr:last-child > * {
    border-bottom: 0;
  }
  th,
  td[data-note] {
    padding: ${({ $isWide }) => ($isWide ? '0 0.2rem' : '0.3rem 0.4rem')};
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: 500;
    text-align: center;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }
  td[data-note] {
    color: ${({ theme }) => theme.colors.neutral700};
    font-weight: 400;
  }
  th[scope='col'] {
    text-wrap: balance;
  }
  &[lang='en'] {
    min-width: ${({ $isWide, $isSlender }) => ($isWide || $isSlender ? '0' : '66rem')};
  }
  &[lang='en'] th[scope='col'] {
    font-size: 1rem;
    line-height: 1.4rem;
    hyphens: auto;
  }
  th[scope='row'] {
    padding-left: 0.4rem;
    text-align: left;
  }
  th[scope='rowgroup'] {
    padding: 0 0.1rem;
    word-break: keep-all;
  }
  th[data-guided] {
    padding-right: 1.8rem;
  }
  /* The merged cell beside the printed data is narrow, and says its name downwards. */
  th[data-upright] > span {
    writing-mode: vertical-rl;
    letter-spacing: 0.2rem;
  }
  ${valueCells}
  ${inputs}
  ${figures}
  ${({ $isWide }) => ($isWide ? besideFigures : belowHeader)}
  ${({ $isWide }) => ($isWide ? undefined : besideLabels)}
`;

export const Explain = styled.button`
  position: absolute;
  top: 0;
  right: 0;
  bottom: 0;
  width: 1.8rem;
  padding: 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.primary700};
  font: inherit;
  line-height: 1;
  cursor: pointer;
`;
