// The TypeScript sources as they are: jest's transform compiles them, so no build is needed.
module.exports = require('../../../server/src').default;
