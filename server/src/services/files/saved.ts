/** A file that a browser is to save. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}
