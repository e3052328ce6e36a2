import type { TestApp } from './boot';

type Answer = {
  result?: { isError?: boolean; content?: { text?: string }[]; tools?: { name: string }[] };
  error?: { message: string };
};

/** One JSON-RPC call to Strapi's MCP server, which answers as one server-sent event. */
async function call(app: TestApp, token: string, method: string, params: object): Promise<Answer> {
  const response = await app
    .request()
    .post('/mcp')
    .set('Authorization', `Bearer ${token}`)
    .set('Accept', 'application/json, text/event-stream')
    .send({ jsonrpc: '2.0', id: 1, method, params })
    .buffer(true)
    .parse((stream, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => done(null, text));
    });
  const text = String(response.body);
  const line = text.split('\n').find((each) => each.startsWith('data:'));
  return JSON.parse(line ? line.slice('data:'.length) : text) as Answer;
}

export async function listTools(app: TestApp, token: string): Promise<string[]> {
  const { result, error } = await call(app, token, 'tools/list', {});
  if (!result?.tools) throw new Error(`tools/list answered ${error?.message}`);
  return result.tools.map(({ name }) => name);
}

export async function callTool(app: TestApp, token: string, name: string, args: object) {
  const { result, error } = await call(app, token, 'tools/call', { name, arguments: args });
  return {
    isError: error !== undefined || result?.isError === true,
    text: error?.message ?? result?.content?.map(({ text }) => text).join('') ?? '',
  };
}
