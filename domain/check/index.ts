export * from './finding';
export * from './findingKey';
export * from './context';
export * from './profile';
export * from './check';
export * from './checks';
export { TEXT_CHECKS } from './text';
export * from './engine';
export * from './parseProfile';
