export * from './describe';
export * from './note';
