// Keeps the bundles fresh, and runs TypeScript that is no part of them (bench, demo, picture).
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';
import { buildBundle, ROOT } from '../esbuild.config.mjs';

const SOURCES = ['src', 'scripts', 'esbuild.config.mjs', 'package-lock.json'];

/** Builds a bundle unless it is newer than every source. Says nothing on stdout. */
export async function freshen(bundle, sources = SOURCES) {
  if (changedAt(bundle.outfile) <= Math.max(...sources.map(changedAt))) await buildBundle(bundle);
}

/** Milliseconds at which a file, or the newest file below a folder, last changed; -Infinity where there is none. */
function changedAt(relative) {
  const full = path.join(ROOT, relative);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) return -Infinity;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(full).map((name) => changedAt(path.join(relative, name))));
}

/** Loads a TypeScript file of ours in this process and returns its exports; packages are taken from node_modules. */
export async function loadTypeScript(entry) {
  const outfile = path.join(ROOT, 'build', `${path.basename(entry, '.ts')}.cjs`);
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile);
}
