// `node scripts/write-layouts-page.mjs`: makes docs/layouts.md from the fixtures and their recordings.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../esbuild.config.mjs';
import { loadTypeScript } from './bundles.mjs';

const { layoutsPage } = await loadTypeScript('tests/core/notes/layouts-page.ts');
const file = path.join(ROOT, 'docs', 'layouts.md');
writeFileSync(file, layoutsPage(ROOT));
console.log(file);
