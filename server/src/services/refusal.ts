export { RefusalError, notFound } from '../store';
