// `npm run accuracy`: runs tests/accuracy/accuracy.ts, which measures the rules on labelled answers and fails below what is recorded.
import process from 'node:process';
import { ROOT } from '../esbuild.config.mjs';
import { loadTypeScript } from './bundles.mjs';

process.chdir(ROOT);
await loadTypeScript('tests/accuracy/accuracy.ts');
