import { changedLine } from '../critique/improved-answer/changed-line';
import { rubricLadderLead } from '../critique/expected-at';
import type { Critique } from '../critique/note-review';
import type { QuestionKind } from '../critique/question-kind';
import { linkedLine } from '../critique/topics/own-note-lines';
import { ourTopicsKnown, type TopicsKnown } from '../critique/topics/topics-known';
import type { SectionId } from './critique-words';
import { escapeLines, escapeMarkdown } from './markdown-text';

/** At most this many points are shown under one question; the sidebar and the JSON have all of them. */
export const shownPoints = 3;

/** What holds for all questions of a kind. */
export interface KindSentences {
  readonly all: ReadonlySet<string>;
  /** What levels add; a critique may put several into one sentence. */
  readonly levels: readonly string[];
  /** The topics whose lines hold for more than one question; ours where not given. */
  readonly topicsKnown?: TopicsKnown;
}

/** Every sentence that holds for all questions of a kind; none where the kind is not known. */
export function sentencesOfKind(kind: QuestionKind | undefined): KindSentences {
  if (kind === undefined) return { all: new Set(), levels: [rubricLadderLead] };
  const { expects, expectsAt, why, waysToAnswer, efficientWays, practice, technicalAreas, howToHandle, followUps } = kind;
  const all = [expects, why, waysToAnswer, efficientWays, practice, technicalAreas, howToHandle, followUps];
  return { all: new Set(all.flat()), levels: [...Object.values(expectsAt), rubricLadderLead] };
}

/** What a critique says in a section that is true of every question of its kind, as Markdown. */
export function generalLines(critique: Critique, section: SectionId, ofKind: KindSentences): readonly string[] {
  return sentences(critique, section).filter((sentence) => isOfKind(ofKind, sentence)).map(escapeMarkdown);
}

/** What a critique says in a section that is true of every question on a topic, as Markdown, with the topic's id. */
export function topicLinesIn(critique: Critique, section: SectionId, { ofLine } = ourTopicsKnown): readonly { readonly topic: string; readonly line: string }[] {
  return sentences(critique, section).flatMap((sentence) => {
    const topic = ofLine(sentence);
    return topic === null ? [] : [{ topic, line: escapeMarkdown(sentence) }];
  });
}

/** What a critique says in a section that is true of this question alone, as Markdown. */
export function ownLines(critique: Critique, section: SectionId, ofKind: KindSentences): readonly string[] {
  if (section === 'improvedAnswer') return critique.improvedAnswer === '' ? [] : [...escapeLines(critique.improvedAnswer), ...changedLines(critique)];
  if (section === 'strengths') return critique.strengths.map(({ message, quote }) => withQuote(message, quote));
  const lines = sentences(critique, section).filter((sentence) => !isOfKind(ofKind, sentence) && (ofKind.topicsKnown ?? ourTopicsKnown).ofLine(sentence) === null);
  return (section === 'improvements' ? lines.slice(0, shownPoints) : lines).map(lineAsMarkdown);
}

/** A sentence of a critique as Markdown: only the link of ours to a note of the writer stays one, every other word shows letter for letter. */
export function lineAsMarkdown(line: string): string {
  const linked = linkedLine(line);
  return linked === null ? escapeMarkdown(line) : `${escapeMarkdown(linked.before)} ${linked.link} ${escapeMarkdown(linked.after)}`;
}

/** What was changed, as a paragraph of its own. */
function changedLines({ changes }: Critique): readonly string[] {
  const line = changedLine(changes);
  return line === '' ? [] : ['', escapeMarkdown(line)];
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
