import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import type { StoryFit } from '../../core/links/stories/story-fit';
import type { VaultStory } from '../../app/story-offers';
import { words } from '../words';

type Offered = StoryFit<VaultStory>;

export interface StoryPick {
  readonly open: (story: VaultStory) => void;
  readonly insert: (story: VaultStory) => void;
}

/** Lists the stories that answer a question, each with its fit and the reasons. Enter opens one, with Ctrl or Cmd a link to it is put at the cursor. */
export class StoryPicker extends SuggestModal<Offered> {
  private readonly offered: readonly Offered[];
  private readonly pick: StoryPick;

  constructor(app: App, offered: readonly Offered[], pick: StoryPick) {
    super(app);
    this.offered = offered;
    this.pick = pick;
    this.setPlaceholder(words.stories.placeholder);
    this.setInstructions([
      { command: '↵', purpose: words.stories.open },
      { command: words.stories.modEnter, purpose: words.help.insert },
      { command: 'esc', purpose: words.stories.close },
    ]);
    this.scope.register(['Mod'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override getSuggestions(query: string): Offered[] {
    const asked = query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
    return this.offered.filter(({ story, reasons }) => {
      const text = [story.title, story.path, ...reasons].join(' ').toLowerCase();
      return asked.every((word) => text.includes(word));
    });
  }

  override renderSuggestion({ story, fit, reasons }: Offered, el: HTMLElement): void {
    el.addClass('coach-story');
    el.createDiv({ cls: 'coach-message', text: [story.title, story.column ?? ''].filter((part) => part !== '').join(', ') });
    el.createDiv({ cls: 'coach-label', text: `${words.help.fit[fit]} · ${story.path}` });
    el.createDiv({ cls: 'coach-about', text: reasons.join('; ') });
  }

  override onChooseSuggestion({ story }: Offered, event: MouseEvent | KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) this.pick.insert(story);
    else this.pick.open(story);
  }
}
