// `npm run bench`: runs tests/bench/bench.ts, which measures reading, ranking and the panel and fails over budget. `-- --only panel` takes one part.
import { buildBundle, PLUGIN } from '../esbuild.config.mjs';
import buildHost from '../tests/browser/build-host.mjs';
import { loadTypeScript } from './bundles.mjs';

await buildHost();
const asPlugin = { js: 'module.exports = { default: module.exports.PanelBench };' };
await buildBundle({ entry: 'tests/bench/panel-plugin.ts', outfile: 'build/panel-bench.js', options: { ...PLUGIN.options, footer: asPlugin } });
await loadTypeScript('tests/bench/bench.ts');
