import type { Insight } from '../../../../src/core/notebook/insight';
import type { HabitComparison, SteppedHabitComparison } from '../../../../src/core/notebook/insights/habit';
import { tellingsOf, type Heard, type Telling } from '../../../../src/core/notebook/insights/habit-tellings';
import type { Notebook } from '../../../../src/core/notebook/notebook';
import type { NotebookFound } from '../../../../src/core/notebook/notebook-found';
import type { Place } from '../../../../src/core/notebook/place';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

/** A notebook in which nothing was found yet but its tellings. */
export const nothingFound: NotebookFound = { claims: [], deliveries: [], chains: [], dossiers: [], coverage: [], checklist: [], assignments: [], lives: [] };

export type Texts = Readonly<Record<string, string>>;

/** What a comparison says of notes by path. */
export function insightsIn(comparison: HabitComparison | SteppedHabitComparison, texts: Texts): readonly Insight[] {
  const notebook = notebookOfNotes(texts);
  const made = comparison.compare(notebook, heardIn(notebook));
  return 'next' in made ? drain(made) : made;
}

export function messagesIn(comparison: HabitComparison | SteppedHabitComparison, texts: Texts): readonly string[] {
  return insightsIn(comparison, texts).map(({ message }) => message);
}

export function tellingsIn(texts: Texts): readonly Telling[] {
  return heardIn(notebookOfNotes(texts)).tellings;
}

/** The quotes of an insight, each with its note. */
export function quotesOf(insights: readonly Insight[]): readonly string[] {
  return insights.flatMap(({ places }) => places.map(({ path, quote }) => `${path}: ${quote}`));
}

/** The note's text at a place, white space folded, as long as the quote. */
export function wordsAt(texts: Texts, { path, from, quote }: Place): string {
  return (texts[path] ?? '').slice(from).replace(/\s+/g, ' ').slice(0, quote.length);
}

/** A round in which every question is asked by Ines and answered by the candidate, as a transcript. */
export function transcript(date: string, turns: readonly (readonly [asked: string, said: string])[], more = ''): string {
  const spoken = turns.map(([asked, said]) => `**Ines:** ${asked}\n\n**Me:** ${said}\n`);
  return `---\ntags: [interview]\ncompany: Marl\ndate: ${date}\n${more}---\n\nInterviewer: Ines\n\n${spoken.join('\n')}`;
}

/** A debrief: questions by number, what was said behind an arrow, what was noted later behind a longer one. */
export function debrief(date: string, asked: readonly (readonly [question: string, said: string, noted?: string])[], more = ''): string {
  const rounds = asked.map(([question, said, noted], index) => `${String(index + 1)}. ${question}\n    => ${said}${noted === undefined ? '' : `\n        --> ${noted}`}`);
  return `---\ntags: [interview]\ncompany: Marl\ndate: ${date}\n${more}---\n\n${rounds.join('\n')}\n`;
}

function heardIn(notebook: Notebook): Heard {
  return { ...nothingFound, tellings: drain(tellingsOf(notebook)) };
}
