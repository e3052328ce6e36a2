export * from './reasons';
export * from './waiver';
