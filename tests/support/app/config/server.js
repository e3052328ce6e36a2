module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: 0,
  app: { keys: ['fixture-key-a', 'fixture-key-b'] },
  mcp: { enabled: env.bool('TEST_MCP', false) },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
