export * from './creditCode';
export * from './kind';
export * from './slug';
export * from './scope';
