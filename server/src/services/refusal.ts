export { RefusalError, absentDocument, notFound } from '../store';
