// `npm run bench`: runs tests/bench/bench.ts, which measures reading and ranking and fails over budget.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../esbuild.config.mjs';
import { loadTypeScript } from './bundles.mjs';

const ENTRY = 'tests/bench/bench.ts';

if (existsSync(path.join(ROOT, ENTRY))) await loadTypeScript(ENTRY);
else console.log(`There is no ${ENTRY} yet.`);
