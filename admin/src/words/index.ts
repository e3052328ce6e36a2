export * from './Words';
export * from './useWords';
