import { bestMatch, cueMatches } from './kinds/cues';
import { hear } from './kinds/hearing';
import { likenessReady, type Likeness } from './kinds/likeness';
import { plainQuestion, plainWords } from './kinds/plain-question';
import { questionKinds, kindById } from './kinds/question-kinds';
import type { QuestionKind } from './question-kind';

/** Where a question stands: the nearest heading, and the id of the kind of the question it follows up. */
export interface QuestionContext {
  readonly category: string | null;
  readonly parentKind: string | null;
}

export interface Classification {
  readonly kind: QuestionKind;
  /** Names the words that decided. */
  readonly reason: string;
}

/** Share of likeness that outweighs what stands around a question. */
const SURE = 0.5;
/** Share of likeness from which a question that stands alone gets a kind. */
const LIKELY = 0.3;

/**
 * The kind of a question by the cues of its words and by its likeness to questions of each kind, whichever weighs more;
 * where neither is sure, the kind of the question it follows, else that of the heading above it; null when nothing decides.
 */
export function classify(question: string, context: QuestionContext): Classification | null {
  getReady();
  const { cue, isMended, likeness } = hear(plainQuestion(question));
  if (cue !== null && likeness.kind === cue.kind.id) {
    return { kind: cue.kind, reason: `${wordList(cue.words)} in the question${isMended ? ', its spelling repaired' : ''}` };
  }
  const least = cue === null ? SURE : 0;
  return fromLikeness(likeness, least) ?? fromParent(context.parentKind) ?? fromHeading(context.category) ?? fromLikeness(likeness, LIKELY);
}

/** Whether every cue has been looked for once; a pattern is compiled when it is first looked for. */
let areReady = false;
/** On a text of 1,000 signs V8 compiles a pattern to machine code at once; on short ones it makes byte code first, which takes six times as long. */
const LONG = '.'.repeat(1000);

/** Gets the cues and the table of likeness ready, one after the other, which the first question would else wait for. */
export function* cuesReady(): Generator<void> {
  if (areReady) return;
  yield* likenessReady();
  for (const { words } of questionKinds.flatMap(({ cues }) => cues)) {
    words.test(LONG);
    yield;
  }
  areReady = true;
}

function getReady(): void {
  for (const pause of cuesReady()) void pause;
}

function fromLikeness({ kind: id, share, words }: Likeness, least: number): Classification | null {
  const kind = id === null || share < least || words.length === 0 ? null : kindById(id);
  return kind === null ? null : { kind, reason: `${wordList(words)} in the question, by likeness to questions of this kind` };
}

function fromParent(id: string | null): Classification | null {
  const kind = id === null ? null : kindById(id);
  return kind === null ? null : { kind, reason: `follows a question of the kind "${kind.name}"` };
}

function fromHeading(category: string | null): Classification | null {
  const match = category === null ? null : bestMatch(cueMatches(plainWords(category)));
  return match === null ? null : { kind: match.kind, reason: `${wordList(match.words)} in the heading above` };
}

function wordList(words: readonly string[]): string {
  const whole = words.filter((word, at) => !words.some((other, place) => other.includes(word) && (other.length > word.length || place < at)));
  return whole.slice(0, 3).map((word) => `"${word}"`).join(' and ');
}
