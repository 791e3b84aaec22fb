import { adviceClash } from '../../../../src/core/notebook/insights/advice-clash';
import { adviceUnfounded } from '../../../../src/core/notebook/insights/advice-unfounded';
import type { Insight } from '../../../../src/core/notebook/insight';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { nothingFound, type Texts } from '../insights/heard';

/** A question with its answer, and what a model suggested to say instead. */
export function suggestedNote(said: string, suggested: string, question = 'What do you do at work?'): string {
  return ['---', 'tags: [interview]', '---', `## ${question}`, '', `**Answer:** ${said}`, '', `**Suggested improved answer:** ${suggested}`, ''].join('\n');
}

/** What a coach said after a mock, line by line. */
export function coachNote(...lines: readonly string[]): string {
  return `---\ntags: [interview]\n---\nFeedback from my coach\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

export function unfoundedIn(texts: Texts): readonly Insight[] {
  return drain(adviceUnfounded.compare(notebookOfNotes(texts), nothingFound));
}

export function clashesIn(texts: Texts): readonly Insight[] {
  return drain(adviceClash.compare(notebookOfNotes(texts), nothingFound));
}
