export * from './cell';
export * from './read';
export * from './table';
export * from './figures';
export * from './fill';
export * from './inferred';
