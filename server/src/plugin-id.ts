export const PLUGIN = 'disclosure-report';
