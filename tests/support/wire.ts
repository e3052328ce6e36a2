import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestApp } from './boot';

export interface WireRequest {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Node's own client: a path exactly as it is spelt, no redirects, no decompression, exactly these headers. */
export function send(app: Pick<TestApp, 'strapi'>, asked: WireRequest): Promise<WireAnswer> {
  const { method = 'GET', path, headers = {}, body } = asked;
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  const to = { host: '127.0.0.1', port, method, path, headers };
  return new Promise((resolve, reject) => {
    const asking = request(to, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
