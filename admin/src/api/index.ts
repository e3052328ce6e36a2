export * from './board';
export * from './failure';
export * from './outcome';
export * from './reports';
export * from './working';
