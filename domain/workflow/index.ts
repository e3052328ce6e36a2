export * from './actions';
export * from './review';
export * from './rights';
export * from './roles';
export * from './sheetCode';
export * from './signer';
export * from './states';
export * from './transitions';
