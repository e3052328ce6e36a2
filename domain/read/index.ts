export * from './block';
export * from './note';
export * from './fromText';
export * from './readReport';
export * from './fromTree';
