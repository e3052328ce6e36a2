export { writeDocx, type WordFile } from './document';
export { writeSheet } from './sheet';
