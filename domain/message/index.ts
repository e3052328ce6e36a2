export * from './describe';
export * from './meaning';
export * from './note';
export * from './profileProblem';
