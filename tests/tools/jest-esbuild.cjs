// Jest transformer on the esbuild that builds the plugin, so that no second compiler is needed.
const crypto = require('node:crypto');
const { transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  supported: { 'dynamic-import': false },
};

const loaderOf = (file) => (file.endsWith('x') ? 'tsx' : /\.[cm]?ts$/.test(file) ? 'ts' : 'js');

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file) => crypto.createHash('sha1').update(version).update(JSON.stringify(options)).update(file).update(source).digest('hex'),
  process: (source, file) => transformSync(source, { ...options, loader: loaderOf(file), sourcefile: file }),
};
