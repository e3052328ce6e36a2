import { createServer } from 'node:http';

// The least a Node server can do: the Buffer that its parent hands it, with the same headers.
process.once('message', ({ port, headers, body }) => {
  const buffer = Buffer.from(body, 'base64');
  const server = createServer((request, response) => {
    response.writeHead(200, headers);
    response.end(buffer);
  });
  server.listen(port, '127.0.0.1', () => process.send('ready'));
});
