import type { App, Command } from 'obsidian';
import { linkEdits, planNote, type LinkPorts, type LinkRequest } from '../../app/link-note';
import { suggestionsOf } from '../../app/link-suggestions';
import type { OpenNote } from '../../app/open-editor';
import type { IgnoredLink } from '../../core/links/plan/ignored-links';
import type { LinkPlan } from '../../core/links/plan/plan-links';
import { LinkModal } from '../link/link-modal';
import { say, sayFailures, sayProblem } from '../notices';
import { words } from '../words';

export interface LinkDesk {
  readonly app: App;
  readonly openNote: () => OpenNote | null;
  readonly links: LinkPorts;
  /** Puts something on the ignore list for good. */
  readonly neverLink: (ignored: IgnoredLink) => Promise<void>;
}

/** Links what the open note mentions, and lists the notes that relate to it: what the user ticks. */
export function linkNotesCommand(desk: LinkDesk): Command {
  return openNoteCommand(desk, { id: 'link-related-notes', name: words.commands.linkNotes, icon: 'link', what: 'related' });
}

/** Turns mentions of other notes in the open note into links, those that the user ticks. */
export function linkMentionsCommand(desk: LinkDesk): Command {
  return openNoteCommand(desk, { id: 'link-mentions', name: words.commands.linkMentions, icon: 'link-2', what: 'mentions' });
}

interface OpenNoteCommand {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly what: LinkRequest['what'];
}

function openNoteCommand(desk: LinkDesk, { id, name, icon, what }: OpenNoteCommand): Command {
  return {
    id,
    name,
    icon,
    checkCallback: (checking) => {
      const note = desk.openNote();
      if (note === null) return false;
      if (!checking) sayFailures(linkIn(desk, note, what));
      return true;
    },
  };
}

async function linkIn(desk: LinkDesk, note: OpenNote, what: LinkRequest['what']): Promise<void> {
  const plan = await sayIfSlow(planNote(desk.links, { path: note.path, text: note.editorText(), what }));
  if (plan === null || plan.links.length === 0) say(plan === null ? words.link.ours : whyNothing(plan, what));
  else offer(desk, { note, plan, title: what === 'mentions' ? words.commands.linkMentions : words.commands.linkNotes });
}

/** Milliseconds after which a person wonders whether anything happens. */
const patience = 2000;

async function sayIfSlow<T>(task: Promise<T>): Promise<T> {
  const timer = window.setTimeout(() => { say(words.link.looking); }, patience);
  try {
    return await task;
  } finally {
    window.clearTimeout(timer);
  }
}

function whyNothing({ left }: LinkPlan, what: LinkRequest['what']): string {
  if (left !== null) return `${words.link.nothing} ${words.link.left[left]}`;
  return what === 'mentions' ? words.link.none : words.link.nothing;
}

interface Offer {
  readonly note: OpenNote;
  readonly plan: LinkPlan;
  readonly title: string;
}

function offer({ app, links, neverLink }: LinkDesk, { note, plan, title }: Offer): void {
  new LinkModal(app, {
    title,
    help: plan.left === null ? words.link.help : `${words.link.help} ${words.link.left[plan.left]}`,
    suggestions: suggestionsOf(plan),
    byNote: false,
    onNever: (ignored) => { sayFailures(neverLink(ignored)); },
    onWrite: (chosen) => {
      const edits = linkEdits(links, plan, chosen.map(({ link }) => link));
      if (note.write(plan.text, edits)) say(words.link.written(chosen.length));
      else sayProblem(words.failure.changedMeanwhile);
    },
  }).open();
}
