// Jest transformer on the esbuild that builds the plugin, so that no second compiler is needed.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const options = {
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  supported: { 'dynamic-import': false },
};

const loaderOf = (file) => {
  if (file.endsWith('x')) return 'tsx';
  return /\.[cm]?ts$/.test(file) ? 'ts' : 'js';
};

export default {
  canInstrument: false,
  getCacheKey: (source, file) => createHash('sha1').update(JSON.stringify([version, options, file, source])).digest('hex'),
  process: (source, file) => transformSync(source, { ...options, loader: loaderOf(file), sourcefile: file }),
};
