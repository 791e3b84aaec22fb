import type { RelatedDocument } from '../../src/app/contract';
import { relateNotes } from '../../src/app/related-notes';
import { UsageError, type RelatedOptions } from './arguments';
import { findInputs } from './inputs';
import { nodeVault } from './node-vault';
import { parseYaml } from './parse-yaml';
import { plain, type Paint, type Terminal } from './terminal';

/** Ranks the notes of a vault for each other and prints them; resolves to the exit code. */
export async function runRelated(folder: string, options: RelatedOptions, terminal: Terminal): Promise<number> {
  const [input] = findInputs([folder], terminal.cwd);
  if (input?.isFolder !== true) throw new UsageError(`"${folder}" is not a folder. related needs a vault.`);
  const vault = nodeVault(input.full);
  const path = options.note === null ? null : options.note.replace(/\\/g, '/').replace(/^\.\//, '');
  if (path !== null && !(await vault.exists(path))) {
    throw new UsageError(`There is no note "${path}" in "${folder}". Give its path from the vault's root, for example Notes/Queues.md.`);
  }
  const { document, problems: unread } = await relateNotes({ vault, parseYaml }, { limit: options.limit, path });
  const problems = [...unread, ...vault.unlisted()];
  terminal.out(options.json ? `${JSON.stringify(document, null, 2)}\n` : relatedReport(document, terminal.paint));
  for (const problem of problems) terminal.err(`${problem.path}: ${problem.message}\n`);
  return problems.length > 0 ? 1 : 0;
}

function relatedReport({ notes }: RelatedDocument, paint: Paint): string {
  const found = notes.filter(({ related }) => related.length > 0);
  const lines = found.flatMap(({ path, related }) => [
    paint.title(plain(path)),
    ...related.map((each) => `  ${plain(placeOf(each))} ${paint.faint(`(${plain(each.reasons.join('; '))})`)}`),
    '',
  ]);
  const total = `${String(found.length)} of ${String(notes.length)} notes relate to others.`;
  return `${[...lines, total].join('\n')}\n`;
}

function placeOf({ path, heading }: { path: string; heading: string | null }): string {
  return heading === null ? path : `${path} › ${heading}`;
}
