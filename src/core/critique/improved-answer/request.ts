import type { PartName } from '../../notes/interview-note';
import type { QuestionKind } from '../question-kind';
import type { Faulted } from './neutral-slots';

export interface ImprovedAnswerRequest {
  readonly kind: QuestionKind | null;
  readonly question: string;
  /** All the candidate's words of the answers, their container undone. */
  readonly said: string;
  /** Whether the words only remember what was said; by default where they open with "I said" or the like. */
  readonly reported?: boolean;
  /** The parts of a story, in the order of the note; null for a plain answer. */
  readonly parts: Partial<Readonly<Record<PartName, string>>> | null;
  /** Whether the writer labelled those parts; true where not given. */
  readonly labelled?: boolean;
  /** Whether the question follows up another: then a detail is asked for, no second story. */
  readonly followUp?: boolean;
  /** Whether nothing is to be mended: then no word is moved and nothing is asked. */
  readonly isFine?: boolean;
  /** Words that judge people or claim too much; none where not given. */
  readonly faulted?: readonly Faulted[];
  /** What the writer noted that they could have added. */
  readonly reflections: readonly string[];
  /** What the answer should show, in the words of the breakdown. */
  readonly points: readonly string[];
}

/** What a frame is filled with. */
export interface Material {
  readonly kind: QuestionKind | null;
  readonly question: string;
  /** The candidate's words as tidy sentences. */
  readonly sentences: readonly string[];
  /** Facts from the writer's own reflections, as tidy sentences. */
  readonly added: readonly string[];
  readonly points: readonly string[];
}

/** The words of the question itself, short enough to stand in a slot. */
export function topicOf(question: string): string {
  const plain = question.replace(/[[\]"*_`\u201C\u201D]/gu, '').replace(/\s+/gu, ' ').trim();
  const asked = (plain.match(/[^.?!]+[.?!]*/gu) ?? []).map((piece) => piece.trim()).find((sentence) => sentence.endsWith('?') && sentence.split(' ').length > 3) ?? plain;
  const all = asked.replace(/^(?:(?:he|she|they) asked|and|so|then)[, ]+/iu, '').split(' ');
  return all.length <= 16 ? all.join(' ') : `${all.slice(0, 16).join(' ')} …`;
}
