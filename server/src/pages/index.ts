export * from './address';
export * from './chainJson';
export * from './columnPage';
export * from './compareAddress';
export * from './compareForm';
export * from './comparePage';
export * from './display';
export * from './fileName';
export * from './format';
export * from './embedScript';
export * from './exported';
export * from './hostShell';
export * from './inset';
export * from './look';
export * from './notices';
export * from './organPage';
export * from './paging';
export * from './reportCsv';
export * from './reportJson';
export * from './reportPage';
export * from './reportView';
export * from './searchForm';
export * from './searchPage';
export * from './sitemap';
export * from './stylesheet';
export {
  aggregateTitle,
  editionName,
  editionsTitle,
  organsTitle,
  yearText,
  yearsTitle,
} from './wording';
