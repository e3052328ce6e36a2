const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

// The TypeScript sources in a plain Node process, as jest's transform gives them to a test.
const options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
  module._compile(code, filename);
};
