// The two bundles. `node esbuild.config.mjs production|development|watch`
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';

export const ROOT = import.meta.dirname;

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'cjs',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Node's own modules are not external here, so that importing one fails the build: phones have none. */
export const PLUGIN = {
  entry: 'src/main.ts',
  outfile: 'main.js',
  options: { ...shared, platform: 'browser', target: ['es2022', 'safari16'], external: ['obsidian', 'electron', '@codemirror/*'] },
};

export const CLI = {
  entry: 'scripts/cli.ts',
  outfile: 'build/cli.cjs',
  options: { ...shared, platform: 'node', target: 'node20' },
};

const optionsOf = (bundle, mode) => ({
  ...bundle.options,
  entryPoints: [bundle.entry],
  outfile: bundle.outfile,
  minify: mode === 'production',
  sourcemap: mode === 'production' ? false : 'inline',
});

export const hasEntry = (bundle) => existsSync(path.join(ROOT, bundle.entry));

/** Builds one bundle and returns its bytes. The file changes in one step, so that a run that reads it meanwhile sees old or new. */
export async function buildBundle(bundle, mode = 'production') {
  const { outputFiles } = await esbuild.build({ ...optionsOf(bundle, mode), write: false });
  const outfile = path.join(ROOT, bundle.outfile);
  const draft = `${outfile}.${process.pid}`;
  mkdirSync(path.dirname(outfile), { recursive: true });
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, outfile);
  return outputFiles[0].contents;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

async function buildAll(mode) {
  for (const bundle of [PLUGIN, CLI].filter(hasEntry)) {
    const code = await buildBundle(bundle, mode);
    console.log(`${bundle.outfile} ${kilobytes(code.length)}, ${kilobytes(gzipSync(code).length)} gzipped`);
  }
}

async function watchAll() {
  for (const bundle of [PLUGIN, CLI].filter(hasEntry)) {
    const context = await esbuild.context({ ...optionsOf(bundle, 'development'), logLevel: 'info' });
    await context.watch();
  }
}

async function main([mode = 'production']) {
  if (!['production', 'development', 'watch'].includes(mode)) {
    console.error(`Unknown mode "${mode}". Use production, development or watch.`);
    process.exitCode = 2;
    return;
  }
  await (mode === 'watch' ? watchAll() : buildAll(mode));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch(() => { process.exitCode = 1; }); // esbuild has printed the reason
}
