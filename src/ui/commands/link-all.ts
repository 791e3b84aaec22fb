import type { Command } from 'obsidian';
import { planNotes, undoOf, writeNotes, type LinkDoors, type LinkWrite } from '../../app/link-many';
import { linkEditsOf } from '../../app/link-note';
import { suggestionsOf, type LinkSuggestion } from '../../app/link-suggestions';
import type { Progress } from '../../app/ports';
import type { LinkPlan } from '../../core/links/plan/plan-links';
import { LinkModal } from '../link/link-modal';
import { say, sayFailures, sayProblem, sayWithButton } from '../notices';
import { ProgressModal } from '../progress-modal';
import { words } from '../words';
import type { LinkDesk } from './link-notes';

export interface LinkAllDesk extends LinkDesk {
  readonly tag: () => string;
  /** Paths of the notes that are tagged; nothing is read for it. */
  readonly tagged: () => readonly string[];
  readonly breathe: () => Progress;
  readonly ports: () => Pick<LinkDoors, 'vault'>;
}

/** Plans links for every interview note, and writes those that the user ticks. */
export function linkAllCommand(desk: LinkAllDesk): Command {
  return {
    id: 'link-all-interview-notes',
    name: words.commands.linkAll,
    icon: 'network',
    callback: () => { sayFailures(linkAll(desk)); },
  };
}

async function linkAll(desk: LinkAllDesk): Promise<void> {
  const paths = desk.tagged();
  if (paths.length === 0) {
    say(words.all.none(desk.tag()));
    return;
  }
  const { plans, problems, cancelled } = await withProgress(desk, (progress) => planNotes(desk.links, doorsOf(desk), { paths, progress }));
  sayFirst(problems);
  if (cancelled) say(words.link.all.cancelled(0));
  else if (plans.length === 0) say(words.link.all.none);
  else offer(desk, plans);
}

function offer(desk: LinkAllDesk, plans: readonly LinkPlan[]): void {
  new LinkModal(desk.app, {
    title: words.commands.linkAll,
    help: words.link.helpAll,
    suggestions: plans.flatMap(suggestionsOf),
    byNote: true,
    onNever: (ignored) => { sayFailures(desk.neverLink(ignored)); },
    onWrite: (chosen) => { sayFailures(writeChosen(desk, plans, chosen)); },
  }).open();
}

async function writeChosen(desk: LinkAllDesk, plans: readonly LinkPlan[], chosen: readonly LinkSuggestion[]): Promise<void> {
  const { written, changed, problems, cancelled } = await withProgress(desk, async (progress) => writeNotes(doorsOf(desk), await writesOf(desk, plans, chosen), progress));
  sayFirst(problems);
  const told = cancelled ? words.link.all.cancelled(written.length) : words.link.all.written(written.length);
  const message = changed.length === 0 ? told : `${told} ${words.link.all.changed(changed.length)}`;
  if (written.length === 0) say(message);
  else sayWithButton(message, { text: words.link.all.undo, onClick: () => { sayFailures(takeBack(desk, written)); } });
}

/** What is to be written, worked out with breaths between the notes. */
async function writesOf({ links, breathe }: LinkAllDesk, plans: readonly LinkPlan[], chosen: readonly LinkSuggestion[]): Promise<readonly LinkWrite[]> {
  const wait = breathe();
  const editsOf = linkEditsOf(links);
  const ticked = linksByPath(chosen);
  const writes: LinkWrite[] = [];
  for (const [done, plan] of plans.entries()) {
    if (!(await wait(done, plans.length, plan.path))) return [];
    const edits = editsOf(plan, ticked.get(plan.path) ?? []);
    if (edits.length > 0) writes.push({ path: plan.path, text: plan.text, edits });
  }
  return writes;
}

function linksByPath(chosen: readonly LinkSuggestion[]): ReadonlyMap<string, readonly LinkSuggestion['link'][]> {
  const byPath = new Map<string, LinkSuggestion['link'][]>();
  for (const { path, link } of chosen) {
    const links = byPath.get(path);
    if (links === undefined) byPath.set(path, [link]);
    else links.push(link);
  }
  return byPath;
}

async function takeBack(desk: LinkAllDesk, written: readonly LinkWrite[]): Promise<void> {
  const undone = await withProgress(desk, (progress) => writeNotes(doorsOf(desk), written.map(undoOf), progress));
  sayFirst(undone.problems);
  const told = words.link.all.undone(undone.written.length);
  say(undone.changed.length === 0 ? told : `${told} ${words.link.all.changed(undone.changed.length)}`);
}

async function withProgress<T>(desk: LinkAllDesk, run: (progress: Progress) => Promise<T>): Promise<T> {
  const modal = new ProgressModal(desk.app, words.commands.linkAll);
  modal.open();
  try {
    return await run(modal.follow(desk.breathe()));
  } finally {
    modal.close();
  }
}

function doorsOf({ ports, openNote }: LinkAllDesk): LinkDoors {
  return { vault: ports().vault, openNote };
}

function sayFirst(problems: readonly { readonly path: string; readonly message: string }[]): void {
  const [first] = problems;
  if (first !== undefined) sayProblem(words.failure.some(first.path, first.message, problems.length - 1));
}
