export * from './cells';
export * from './passages';
export * from './series';
