import { noteReader } from '../../../src/app/note-reader';
import { offlineCritic } from '../../../src/app/offline-critic';
import type { AreaRow, EvidenceRow } from '../../../src/app/board/coach-board';
import type { BoardRead } from '../../../src/app/board/board-read';
import { practiceDesk, type PracticeDesk } from '../../../src/app/practice/practice-desk';
import type { PracticePorts } from '../../../src/app/practice/practice-room';
import { logState, practiceLog } from '../../../src/app/practice-log';
import type { Notebook, QuestionAt } from '../../../src/core/notebook/notebook';
import { MemoryVault } from '../../doubles/memory-vault';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

export const today = '2026-11-22';
export const logFile = 'Interview coach/Practice log.md';
export const answersFile = 'Interview coach/Practice answers.md';

/** One piece of evidence: words of the question (or of the title of the story), and how it speaks. */
export type Seen = readonly [words: string, kind: EvidenceRow['kind']];

export interface AreaGiven {
  readonly state?: AreaRow['state'];
  readonly seen: readonly Seen[];
}

const notebooks = new Map<string, Notebook>();

/** Reading takes most of the time of a test. */
function notebookOnce(notes: Readonly<Record<string, string>>): Notebook {
  const key = JSON.stringify(notes);
  const notebook = notebooks.get(key) ?? notebookOfNotes(notes, today);
  notebooks.set(key, notebook);
  return notebook;
}

/** Notes read as the plugin reads them, with the areas given, and a desk over them. */
export class PracticeVault {
  vault: MemoryVault;
  readonly notebook: Notebook;
  private readonly areas: readonly AreaRow[];
  private readonly more: Partial<PracticePorts>;
  /** Moves on as the test says. */
  today = today;

  constructor(notes: Readonly<Record<string, string>>, areas: Readonly<Record<string, AreaGiven>> = {}, more: Partial<PracticePorts> = {}) {
    this.vault = new MemoryVault(notes);
    this.notebook = notebookOnce(notes);
    this.areas = Object.entries(areas).map(([name, given]) => this.rowOf(name, given));
    this.more = more;
  }

  get desk(): PracticeDesk {
    const log = practiceLog(this.vault, () => 'Interview coach');
    return practiceDesk({
      vault: this.vault, folder: () => 'Interview coach', log, today: () => this.today,
      board: { whenRead: () => Promise.resolve(this.read()) },
      reader: () => noteReader({ myNames: [] }), critic: () => offlineCritic({ level: 'SDE-2' }), ...this.more,
    });
  }

  log(...lines: readonly string[]): this {
    this.vault.files.set(logFile, lines.map((line) => `- ${line}\n`).join(''));
    return this;
  }

  /** The same notes and areas over the files of another vault. */
  over(vault: MemoryVault): this {
    this.vault = vault;
    return this;
  }

  /** The lines of the log that are events. */
  get logLines(): readonly string[] {
    return (this.vault.files.get(logFile) ?? '').split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  }

  questionAt(words: string): QuestionAt {
    const found = this.notebook.questions.find(({ question }) => question.text.includes(words));
    if (found === undefined) throw new Error(`No question says "${words}".`);
    return found;
  }

  read(): BoardRead {
    return { reviews: this.notebook.notes, notebook: this.notebook, areas: this.areas, log: logState(this.vault.files.get(logFile) ?? '') };
  }

  private rowOf(name: string, { state = 'open', seen }: AreaGiven): AreaRow {
    return {
      key: `topic ${name}`, kind: 'topic', name, title: name, state, need: '', trend: null, next: '',
      companies: [], roles: [], levels: [], newest: null, due: null, evidence: seen.map((each) => this.evidenceOf(each)),
    };
  }

  private evidenceOf([words, kind]: Seen): EvidenceRow {
    const story = this.notebook.stories.find((each) => each.story.title === words);
    const asked = story === undefined ? this.notebook.notes.flatMap((review) => review.note.questions.map((question) => ({ review, question }))).find(({ question }) => question.text.includes(words)) : undefined;
    const review = story?.review ?? asked?.review;
    if (review === undefined) throw new Error(`Neither a question nor a story says "${words}".`);
    return {
      key: `${kind} ${words}`, kind, message: words, quote: '', title: review.note.title, company: review.note.properties.company,
      date: this.notebook.rounds.get(review.note.path)?.date ?? null, question: asked?.question.id ?? null, story: story?.story.id ?? null, dismissal: null,
      place: { path: review.note.path, start: { line: 0, ch: 0 }, end: { line: 0, ch: 0 } },
    };
  }
}
