export * from './answers';
export * from './board';
export * from './failure';
export * from './imports';
export * from './originals';
export * from './outcome';
export * from './reports';
export * from './working';
