export { mediaTypeOf } from './mediaType';
export { createShelf, sha256Of, type Found, type Kept, type Shelf } from './shelf';
