export * from './block';
export * from './endings';
export * from './inlines';
export { isFurniture, isPageNumber } from './narrative';
export * from './note';
export * from './fromText';
export * from './readReport';
export * from './fromTree';
