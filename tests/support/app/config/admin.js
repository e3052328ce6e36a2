module.exports = {
  auth: { secret: 'fixture-admin-secret' },
  apiToken: { salt: 'fixture-api-token-salt' },
  transfer: { token: { salt: 'fixture-transfer-salt' } },
  secrets: { encryptionKey: 'fixture-encryption-key-of-32-bytes' },
  rateLimit: { enabled: false },
  flags: { nps: false, promoteEE: false },
};
