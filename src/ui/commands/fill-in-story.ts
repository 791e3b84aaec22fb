import type { App, Command } from 'obsidian';
import { fillInDraft } from '../../app/fill-in/fill-in-draft';
import { fillInSession } from '../../app/fill-in/fill-in-session';
import { liveStory } from '../../app/fill-in/live-story';
import { questionsToFill } from '../../app/fill-in/story-questions';
import { readToFill, storyForQuestion, storyToFillAt } from '../../app/fill-in/story-to-fill';
import type { FillInPorts, NoteToFill, StoryToFill } from '../../app/fill-in/story-to-fill';
import { offsetFinder, type NotePlace } from '../../app/note-place';
import type { OpenNote } from '../../app/open-editor';
import type { Drafts, Progress, Vault } from '../../app/ports';
import type { Rubric } from '../../core/critique/rubric';
import { FillInModal } from '../fill-in/fill-in-modal';
import { QuestionPicker } from '../fill-in/question-picker';
import type { Live } from '../fill-in/use-live';
import { say, sayFailures, sayWithButton } from '../notices';
import { words } from '../words';
import { insertStarTable, type StarTableDesk } from './insert-star-table';

export interface FillInDesk extends StarTableDesk {
  readonly app: App;
  readonly ports: () => Pick<FillInPorts, 'parseYaml' | 'reader'>;
  readonly rubric: { readonly rubric: () => Promise<Rubric> };
  readonly breathe: () => Progress;
  readonly drafts: Drafts;
  readonly vault: Pick<Vault, 'read' | 'exists' | 'process'>;
}

/** Fills in the story at the cursor; where there is none, the user chooses a question of the note. */
export function fillInStoryCommand(desk: FillInDesk): Command {
  return {
    id: 'fill-in-story',
    name: words.commands.fillInStory,
    icon: 'pencil',
    checkCallback: (checking) => {
      const note = desk.openNote();
      if (note === null) return false;
      if (!checking) sayFailures(fillInAt(desk, note, note.cursor()));
      return true;
    },
  };
}

/** Opens the note at a place, then the form for the story or question there. */
export async function openFillIn(desk: FillInDesk, place: NotePlace): Promise<void> {
  const isThere = await desk.goTo(place);
  const note = isThere ? desk.openNote() : null;
  if (note === null || note.path !== place.path) say(words.fillIn.gone);
  else await fillInAt(desk, note, offsetFinder(note.editorText())(place.start));
}

async function fillInAt(desk: FillInDesk, note: OpenNote, offset: number): Promise<void> {
  const read = await readToFill({ path: note.path, text: note.editorText() }, portsOf(desk));
  const toFill = storyToFillAt(read, offset);
  if (toFill === null) chooseQuestion(desk, read);
  else await openForm(desk, toFill);
}

function chooseQuestion(desk: FillInDesk, read: NoteToFill): void {
  const questions = questionsToFill(read);
  if (questions.length === 0) sayWithButton(words.fillIn.noQuestion, { text: words.fillIn.insertTable, onClick: () => { sayFailures(insertStarTable(desk)); } });
  else new QuestionPicker(desk.app, questions, ({ question }) => { sayFailures(openForm(desk, storyForQuestion(read, question))); }).open();
}

async function openForm(desk: FillInDesk, toFill: StoryToFill): Promise<void> {
  const { app, drafts, openNote, vault } = desk;
  const live: Live = (place, parts) => liveStory(place, parts, portsOf(desk).breathe);
  new FillInModal(app, {
    toFill,
    draft: fillInDraft(drafts, toFill),
    live,
    first: await live(toFill, toFill.parts),
    session: fillInSession({ fill: portsOf(desk), openNote, vault }),
    say,
    copy: (text) => navigator.clipboard.writeText(text),
    fail: sayFailures,
  }).open();
}

function portsOf({ ports, rubric, breathe }: FillInDesk): FillInPorts {
  const slices = breathe();
  const { parseYaml, reader } = ports();
  return { parseYaml, reader, rubric: rubric.rubric, breathe: () => slices(0, 0, '') };
}
