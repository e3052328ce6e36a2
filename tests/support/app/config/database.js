module.exports = ({ env }) => ({ connection: env.json('TEST_CONNECTION') });
