import { Modal } from 'obsidian';
import { render } from 'preact';
import { say, sayFailures } from '../notices';
import { words } from '../words';
import { Practice } from './practice';
import type { PractiseDesk, PractiseRoom } from './practise-desk';

export interface PracticeAim {
  readonly area?: string | null;
  readonly question?: string;
}

/** Asks what is due, one question at a time. Escape closes it at any point; what was rated is written, what was typed is kept as a draft. */
export class PracticeModal extends Modal {
  private readonly desk: PractiseDesk;
  private readonly aim: PracticeAim;

  constructor(desk: PractiseDesk, aim: PracticeAim) {
    super(desk.app);
    this.desk = desk;
    this.aim = aim;
    this.modalEl.addClasses(['coach-modal', 'coach-practice-modal']);
    this.setTitle(words.practice.title);
  }

  override onOpen(): void {
    render(<Practice room={this.room()} area={this.aim.area ?? null} question={this.aim.question ?? null} />, this.contentEl);
    this.contentEl.querySelector<HTMLElement>('.coach-practice')?.focus(); // a key pressed while the notes are read must not press the close button
  }

  override onClose(): void {
    render(null, this.contentEl);
  }

  private room(): PractiseRoom {
    const { goTo, openPath } = this.desk;
    return {
      ...this.desk,
      onClose: () => { this.close(); },
      onJump: (place) => {
        this.close();
        sayFailures(goTo(place).then((isThere) => { if (!isThere) say(words.failure.gone); }));
      },
      onOpenPath: (path) => {
        this.close();
        sayFailures(openPath(path));
      },
    };
  }
}

/** Opens the practice of one area (its key, "topic caching"), of one question (its id), or of all that is due where neither is named. */
export function openPractice(desk: PractiseDesk, aim: PracticeAim): void {
  new PracticeModal(desk, aim).open();
}
