// `npm start`: reads a copy of the sample vault, prints the report, writes the critique notes, and photographs the sidebar.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CLI, hasEntry, PLUGIN, ROOT } from '../esbuild.config.mjs';
import { freshen, loadTypeScript } from './bundles.mjs';

const SAMPLE = path.join(ROOT, 'out', 'sample-vault');
const PICTURE = path.join(ROOT, 'out', 'sidebar.png');

function copySample() {
  rmSync(SAMPLE, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'examples', 'vault'), SAMPLE, { recursive: true });
}

/** Exit code 1 means that some notes could not be read, which the report names: the sample holds such notes on purpose. */
function analyze() {
  const cli = path.join(ROOT, CLI.outfile);
  const { status } = spawnSync(process.execPath, [cli, 'analyze', '--write', SAMPLE], { stdio: 'inherit', env: { ...process.env, INIT_CWD: ROOT } });
  if (status !== 0 && status !== 1) process.exit(status ?? 1);
}

async function photograph() {
  if (!hasEntry(PLUGIN)) return 'none: the plugin is not there yet';
  const { default: buildHost } = await import('../tests/browser/build-host.mjs');
  await buildHost();
  const { takePicture } = await loadTypeScript('tests/browser/picture.ts');
  const taken = await takePicture({ vault: path.join(ROOT, 'examples', 'vault'), file: PICTURE, theme: 'light' });
  return taken ? path.relative(ROOT, PICTURE) : 'none: there is no Chromium here';
}

async function main() {
  for (const bundle of [PLUGIN, CLI].filter(hasEntry)) await freshen(bundle);
  copySample();
  analyze();
  console.log(`\nCritique notes: ${path.relative(ROOT, path.join(SAMPLE, 'Interview coach'))}`);
  console.log(`Picture: ${await photograph()}`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
