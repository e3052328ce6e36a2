export { forgetSeededPortal as default } from './seededPortal';
