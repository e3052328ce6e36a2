export * from './accepted';
export * from './clash';
export * from './fields';
export * from './merge';
export * from './same';
export * from './typing';
