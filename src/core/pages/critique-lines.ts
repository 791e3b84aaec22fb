import type { Critique } from '../critique/note-review';
import type { QuestionKind } from '../critique/question-kind';
import { topicOfLine } from '../critique/topics/topic-lines';
import type { SectionId } from './critique-words';
import { escapeLines, escapeMarkdown } from './markdown-text';

/** At most this many points are shown under one question; the sidebar and the JSON have all of them. */
export const shownPoints = 3;

/** What holds for all questions of a kind. */
export interface KindSentences {
  readonly all: ReadonlySet<string>;
  /** What levels add; a critique may put several into one sentence. */
  readonly levels: readonly string[];
}

/** Every sentence that holds for all questions of a kind; none where the kind is not known. */
export function sentencesOfKind(kind: QuestionKind | undefined): KindSentences {
  if (kind === undefined) return { all: new Set(), levels: [] };
  const { expects, expectsAt, why, waysToAnswer, efficientWays, practice, technicalAreas, howToHandle, followUps } = kind;
  const all = [expects, why, waysToAnswer, efficientWays, practice, technicalAreas, howToHandle, followUps];
  return { all: new Set(all.flat()), levels: Object.values(expectsAt) };
}

/** What a critique says in a section that is true of every question of its kind, as Markdown. */
export function generalLines(critique: Critique, section: SectionId, ofKind: KindSentences): readonly string[] {
  return sentences(critique, section).filter((sentence) => isOfKind(ofKind, sentence)).map(escapeMarkdown);
}

/** What a critique says in a section that is true of every question on a topic, as Markdown, with the topic's id. */
export function topicLinesIn(critique: Critique, section: SectionId): readonly { readonly topic: string; readonly line: string }[] {
  return sentences(critique, section).flatMap((sentence) => {
    const topic = topicOfLine(sentence);
    return topic === null ? [] : [{ topic, line: escapeMarkdown(sentence) }];
  });
}

/** What a critique says in a section that is true of this question alone, as Markdown. */
export function ownLines(critique: Critique, section: SectionId, ofKind: KindSentences): readonly string[] {
  if (section === 'improvedAnswer') return critique.improvedAnswer === '' ? [] : escapeLines(critique.improvedAnswer);
  if (section === 'strengths') return critique.strengths.map(({ message, quote }) => withQuote(message, quote));
  const lines = sentences(critique, section).filter((sentence) => !isOfKind(ofKind, sentence) && topicOfLine(sentence) === null);
  return (section === 'improvements' ? lines.slice(0, shownPoints) : lines).map(escapeMarkdown);
}

/** A statement with the words that led there, unless it quotes them itself, as Markdown. */
export function withQuote(message: string, quote: string): string {
  return quote === '' || message.includes(quote) ? escapeMarkdown(message) : `${escapeMarkdown(message)} "${escapeMarkdown(quote)}"`;
}

function sentences(critique: Critique, section: SectionId): readonly string[] {
  return section === 'improvedAnswer' || section === 'strengths' ? [] : critique[section];
}

function isOfKind({ all, levels }: KindSentences, sentence: string): boolean {
  return all.has(sentence) || levels.some((level) => sentence.startsWith(level));
}
