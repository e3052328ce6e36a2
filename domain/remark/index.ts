export * from './passage';
export * from './place';
export * from './suggestion';
