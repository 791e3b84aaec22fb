import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import type { QuestionToFill } from '../../app/fill-in/story-questions';
import { words } from '../words';

/** Lists the questions of a note, those without a story first. */
export class QuestionPicker extends SuggestModal<QuestionToFill> {
  private readonly offered: readonly QuestionToFill[];
  private readonly choose: (chosen: QuestionToFill) => void;

  constructor(app: App, offered: readonly QuestionToFill[], choose: (chosen: QuestionToFill) => void) {
    super(app);
    this.offered = offered;
    this.choose = choose;
    this.setPlaceholder(words.fillIn.choose);
    this.setInstructions([
      { command: '↵', purpose: words.fillIn.toFill },
      { command: 'esc', purpose: words.fillIn.close },
    ]);
  }

  override getSuggestions(query: string): QuestionToFill[] {
    const asked = query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
    return this.offered.filter(({ question }) => asked.every((word) => question.text.toLowerCase().includes(word)));
  }

  override renderSuggestion({ question, state }: QuestionToFill, el: HTMLElement): void {
    el.addClass('coach-story');
    el.createDiv({ cls: 'coach-message', text: question.text });
    el.createDiv({ cls: 'coach-label', text: words.fillIn.states[state] });
  }

  override onChooseSuggestion(chosen: QuestionToFill): void {
    this.choose(chosen);
  }
}
