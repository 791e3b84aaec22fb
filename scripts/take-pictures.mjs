// `npm run pictures`: photographs each screen of the built plugin on the sample vault into docs/pictures.
import path from 'node:path';
import { ROOT } from '../esbuild.config.mjs';
import buildHost from '../tests/browser/build-host.mjs';
import { loadTypeScript } from './bundles.mjs';

await buildHost();
const { takePictures } = await loadTypeScript('tests/browser/pictures.ts');
const taken = await takePictures(path.join(ROOT, 'docs', 'pictures'));
console.log(taken.length === 0 ? 'No pictures: there is no Chromium here.' : taken.map((file) => path.relative(ROOT, file)).join('\n'));
