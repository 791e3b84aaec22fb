import type { App, Command } from 'obsidian';
import type { OpenNote } from '../../app/open-editor';
import type { QuestionHelp } from '../../app/question-help';
import type { VaultStory } from '../../app/story-offers';
import { StoryPicker } from '../link/story-picker';
import { sayInserted, type LinkDoor } from '../link-door';
import { say, sayFailures } from '../notices';
import { words } from '../words';

export interface SuggestStoriesDesk extends LinkDoor {
  readonly app: App;
  readonly openNote: () => OpenNote | null;
  readonly help: Pick<QuestionHelp, 'questionAt' | 'storiesFor'>;
}

/** Most stories offered for a question (LINKING.md: three to five, never one alone). */
const most = 5;

/** Offers the stories of the vault that answer the question at the cursor. */
export function suggestStoriesCommand(desk: SuggestStoriesDesk): Command {
  return {
    id: 'suggest-stories',
    name: words.commands.suggestStories,
    icon: 'messages-square',
    checkCallback: (checking) => {
      const note = desk.openNote();
      if (note === null) return false;
      if (!checking) sayFailures(suggestAt(desk, note));
      return true;
    },
  };
}

async function suggestAt(desk: SuggestStoriesDesk, note: OpenNote): Promise<void> {
  const question = await desk.help.questionAt({ path: note.path, text: note.editorText(), cursor: note.cursor() });
  if (question === null) {
    say(words.stories.noQuestion);
    return;
  }
  const offered = await desk.help.storiesFor(note.path, question, most);
  if (offered.length === 0) {
    say(words.stories.none);
    return;
  }
  const aim = ({ path, title }: VaultStory): { path: string; title: string; heading: null } => ({ path, title, heading: null });
  new StoryPicker(desk.app, offered, {
    open: (story) => { sayFailures(openStory(desk, story)); },
    insert: (story) => { sayInserted(desk.insertLink(aim(story))); },
  }).open();
}

async function openStory({ openAim }: SuggestStoriesDesk, { path, title, line }: VaultStory): Promise<void> {
  if (!(await openAim({ path, title, heading: null }, line))) say(words.failure.gone);
}
