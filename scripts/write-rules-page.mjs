// `node scripts/write-rules-page.mjs`: makes docs/rules.md from the rules and their examples.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../esbuild.config.mjs';
import { loadTypeScript } from './bundles.mjs';

const { rulesPage } = await loadTypeScript('tests/core/critique/rules-page.ts');
const file = path.join(ROOT, 'docs', 'rules.md');
writeFileSync(file, rulesPage());
console.log(file);
