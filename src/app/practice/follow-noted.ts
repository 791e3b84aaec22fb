import type { Identified } from '../../core/notes/identity';
import type { Notebook } from '../../core/notebook/notebook';
import type { SameQuestion } from '../../core/pages/log-page';
import { markerWords } from '../../core/pages/marker';
import { normalise } from '../../core/text/words';
import type { LogState } from '../practice-log';
import { alikePairs } from './follow-practised';
import { practiceFamilies } from './practice-families';
import { plain } from './stories-to-tell';

export interface NotedQuestions {
  readonly notebook: Pick<Notebook, 'questions' | 'questionById' | 'familyOf'>;
  readonly log: LogState;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Finds the questions again that were practised and stand in no note any more, by the words that the log keeps of them, as where a note was edited
 * while Obsidian was closed. A question with a history of its own takes on another only with the same words. Lines without words tell nothing.
 */
export function followNoted({ notebook, log, today }: NotedQuestions): readonly SameQuestion[] {
  const goneByWords = goneIn(notebook, log);
  if (goneByWords.size === 0) return [];
  const done = new Set(log.practised.flatMap(({ item, noted }) => [item, noted]));
  const standing = notebook.questions.map(({ question: { id, text } }): Identified => ({ id, words: comparable(plain(text)) }));
  const gone = [...goneByWords.keys()].map((words): Identified => ({ id: words, words }));
  const pairs = alikePairs(gone, standing.filter(({ id, words }) => !done.has(id) || goneByWords.has(words)));
  return pairs.flatMap(([id, words]) => [...goneByWords.get(words) ?? []].map((was): SameQuestion => ({ kind: 'same-question', date: today, id, was })));
}

/** The ids that are gone, by their words: several notes may have held the same question. */
function goneIn(notebook: NotedQuestions['notebook'], log: LogState): ReadonlyMap<string, ReadonlySet<string>> {
  const { familyOf } = practiceFamilies(notebook, log);
  const gone = new Map<string, Set<string>>();
  for (const { item, noted } of log.practised) {
    const words = comparable(log.words.get(item) ?? log.words.get(noted) ?? '');
    if (words !== '' && !notebook.questionById.has(familyOf(noted))) gone.set(words, (gone.get(words) ?? new Set<string>()).add(item));
  }
  return gone;
}

/** As a line of the log would hold them. */
function comparable(words: string): string {
  return normalise(markerWords(words));
}
