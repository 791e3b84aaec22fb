// `npm run install:vault -- <vault>`: builds the plugin and copies it into a vault.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hasEntry, PLUGIN, ROOT } from '../esbuild.config.mjs';
import { freshen } from './bundles.mjs';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

/** Name of Obsidian's own folder in a vault; undefined where there is none. A person may have renamed it, `.obsidian-laptop` for one. */
const configFolderOf = (vault) => readdirSync(vault).sort().find((name) => /^\.obsidian/.test(name));

/** What is wrong with the vault that was named, in one line; null where it will do. */
function complaintAbout(given, vault) {
  if (given === undefined) return 'Say which vault: npm run install:vault -- <path of the vault>';
  if (!existsSync(vault)) return `There is no folder ${vault}.`;
  if (configFolderOf(vault) === undefined) return `${vault} is not a vault: it has no folder .obsidian. Open it in Obsidian once, then try again.`;
  return null;
}

async function main([given]) {
  const vault = path.resolve(process.env.INIT_CWD ?? process.cwd(), given ?? '');
  const complaint = complaintAbout(given, vault);
  if (complaint !== null) {
    console.error(complaint);
    process.exitCode = 2;
    return;
  }
  if (hasEntry(PLUGIN)) await freshen(PLUGIN);
  const target = path.join(vault, configFolderOf(vault), 'plugins', 'interview-coach');
  mkdirSync(target, { recursive: true });
  for (const file of FILES) cpSync(path.join(ROOT, file), path.join(target, file));
  console.log(`Installed in ${target}. In Obsidian: Settings, Community plugins, reload, switch on Interview Coach.`);
}

await main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
