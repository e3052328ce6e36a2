export { seedPortal as default } from './seededPortal';
