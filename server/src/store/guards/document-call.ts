/** What a document service middleware is given, as far as the guards read it. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  readonly params: {
    documentId?: unknown;
    data?: Readonly<Record<string, unknown>>;
    filters?: unknown;
    sort?: unknown;
  };
}

export type Next = () => Promise<unknown>;

export const documentIdOf = ({ params }: DocumentCall): string =>
  typeof params.documentId === 'string' ? params.documentId : '';
