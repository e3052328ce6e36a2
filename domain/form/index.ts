export * from './definition';
export * from './forms';
export * from './cells';
export * from './identities';
export * from './layout';
export * from './label';
export * from './guidance';
export * from './measures';
