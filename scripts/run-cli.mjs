// `node scripts/run-cli.mjs <command> [args]`: the CLI, built first where it is stale, with nothing of ours on stdout.
import { createRequire } from 'node:module';
import path from 'node:path';
import { CLI, ROOT } from '../esbuild.config.mjs';
import { freshen } from './bundles.mjs';

// npm moves to the root of the package before it runs a script; relative paths are meant from where the person stands.
const here = process.cwd();
process.env.INIT_CWD = here === ROOT ? (process.env.INIT_CWD ?? here) : here;

try {
  await freshen(CLI);
} catch {
  process.exit(1); // esbuild has printed the reason to stderr
}

const cli = path.join(ROOT, CLI.outfile);
process.argv[1] = cli;
createRequire(import.meta.url)(cli);
