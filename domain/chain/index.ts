export * from './actions';
export * from './link';
export * from './walk';
