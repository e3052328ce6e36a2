// pg brings no declarations; this is what the tests use of it.
declare module 'pg' {
  type Settings = { connectionString: string } | Record<string, string | number | boolean>;

  export class Client {
    constructor(settings: Settings);
    connect(): Promise<void>;
    query(statement: string): Promise<{ rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  }
}
