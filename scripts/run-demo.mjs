// `npm run demo`: the built plugin on the sample vault in a browser. `-- --picture FILE [--light]` takes a photograph instead.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../esbuild.config.mjs';
import buildHost from '../tests/browser/build-host.mjs';
import { loadTypeScript } from './bundles.mjs';

const PORT = 4173;

const options = {
  picture: { type: 'string' },
  light: { type: 'boolean', default: false },
  note: { type: 'string' },
  vault: { type: 'string', default: 'examples/vault' },
  port: { type: 'string', default: String(PORT) },
};

async function main() {
  const { values } = parseArgs({ options });
  const vault = path.resolve(ROOT, values.vault);
  await buildHost();
  if (values.picture === undefined) {
    const { serveDemo } = await loadTypeScript('tests/browser/demo.ts');
    console.log(`The sample vault, read only: ${await serveDemo(vault, Number(values.port))} (light: add /light). Stop with Ctrl+C.`);
    return;
  }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), values.picture);
  const { takePicture } = await loadTypeScript('tests/browser/picture.ts');
  const taken = await takePicture({ vault, file, theme: values.light ? 'light' : 'dark', note: values.note });
  console.log(taken ? file : 'No picture: there is no Chromium here.');
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
