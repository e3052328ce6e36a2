export * from './text';
export * from './narrative';
export * from './processingFee';
export * from './report';
export * from './canonical';
export * from './parse';
export * from './attributes';
export * from './flat';
