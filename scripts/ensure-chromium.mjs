// Looks for a Chromium for the browser tests and installs Debian's where it may. Never fails: without one those tests are skipped by
// name. `--find` only prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of a Chromium (or Chrome), null where there is none. CHROMIUM_PATH decides alone where it is set. */
function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') return existsSync(given) ? given : null;
  const places = [...FOLDERS, ...(process.env.PATH ?? '').split(path.delimiter)];
  const candidates = [...NAMES.flatMap((name) => places.map((place) => path.join(place, name))), MAC];
  return candidates.find((file) => existsSync(file)) ?? null;
}

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const mayInstall = () => !process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install() {
  console.log('Installing Chromium for the browser tests ...');
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function main([flag]) {
  if (flag === '--find') {
    console.log(findChromium() ?? '');
    return;
  }
  if (findChromium() !== null || (mayInstall() && install() && findChromium() !== null)) return;
  console.log('No Chromium found: the browser tests will be skipped. Install it (apt-get install chromium) or set CHROMIUM_PATH.');
}

main(process.argv.slice(2));
