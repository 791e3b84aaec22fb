// Before the browser tests, the demo and the picture: the plugin and the page it runs on are fresh.
import { hasEntry, PLUGIN } from '../../esbuild.config.mjs';
import { freshen } from '../../scripts/bundles.mjs';

const FOLDER = 'tests/browser/host';

const HOST = {
  entry: `${FOLDER}/host.ts`,
  outfile: 'build/host.js',
  options: { ...PLUGIN.options, format: 'iife', target: 'es2022', external: [] },
};

export default async function buildHost() {
  if (hasEntry(PLUGIN)) await freshen(PLUGIN);
  await freshen(HOST, [FOLDER, 'esbuild.config.mjs', 'package-lock.json']);
}
