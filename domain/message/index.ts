export * from './chainFault';
export * from './contextName';
export * from './describe';
export type { Meaning } from './meaning';
export * from './meanings';
export * from './note';
export * from './profileProblem';
export * from './refusal';
