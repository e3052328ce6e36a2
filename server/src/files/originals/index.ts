export { mediaTypeOf } from './mediaType';
export { scanEnding } from './scan';
export { createShelf, sha256Of, type Found, type Kept, type Shelf } from './shelf';
