import { askedTechnically, titledTechnically, type Asked } from './kinds/forms';
import { hintedAt, type Hinted } from './kinds/hints';
import { withoutLeadIn } from './kinds/lead-in';
import { questionKinds, kindById } from './kinds/question-kinds';
import { asksForStory } from './kinds/story-form';
import { repairTypos } from './kinds/typos';
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

interface Match {
  readonly kind: QuestionKind;
  /** Weight of the best cue; it ranks first, so that the subject is never outvoted by hints. */
  readonly best: number;
  /** Whether the question asks for a story and the kind is told as one. */
  readonly suits: boolean;
  readonly sum: number;
  readonly at: number;
  readonly words: readonly string[];
}

/** Longest stretch of a question that is searched, in characters: an interviewer's preamble may run long. */
const SEARCHED = 1500;
/** A cue of this weight is no slip of the pen. */
const SURE = 3;

/**
 * The kind of a question by the cues of its words, with typing slips repaired where that finds a stronger cue;
 * else by the way it asks about something technical, else the kind of the question it follows, else that of the heading above it; null when nothing decides.
 */
export function classify(question: string, context: QuestionContext): Classification | null {
  getReady();
  const plain = withoutLeadIn(plainWords(question));
  const direct = decided(plain);
  const mended = (direct?.best ?? 0) >= SURE ? null : decidedOnceMended(plain);
  if (mended !== null && mended.best > (direct?.best ?? 0)) {
    return { kind: mended.kind, reason: `${wordList(mended.words)} in the question, its spelling repaired` };
  }
  if (direct !== null) return { kind: direct.kind, reason: `${wordList(direct.words)} in the question` };
  return fromForm(askedTechnically(plain)) ?? fromParent(context.parentKind) ?? fromHeading(context.category) ?? fromForm(titledTechnically(plain)) ?? fromHint(hintedAt(plain));
}

/** Whether every cue has been looked for once; a pattern is compiled when it is first looked for. */
let areReady = false;
/** On a text of 1,000 signs V8 compiles a pattern to machine code at once; on short ones it makes byte code first, which takes six times as long. */
const LONG = '.'.repeat(1000);

/** Gets the cues ready, one after the other, which the first question would else wait for. */
export function* cuesReady(): Generator<void> {
  if (areReady) return;
  for (const { words } of questionKinds.flatMap(({ cues }) => cues)) {
    words.test(LONG);
    yield;
  }
  areReady = true;
}

function getReady(): void {
  for (const pause of cuesReady()) void pause;
}

function fromForm(asked: Asked | null): Classification | null {
  const kind = asked === null ? null : kindById(asked.kind);
  return asked === null || kind === null ? null : { kind, reason: `${wordList([asked.words])} in the question, of something technical` };
}

function fromHint(hinted: Hinted | null): Classification | null {
  const kind = hinted === null ? null : kindById(hinted.kind);
  return hinted === null || kind === null ? null : { kind, reason: `${wordList(hinted.words)} in the question, a hint only` };
}

function fromParent(id: string | null): Classification | null {
  const kind = id === null ? null : kindById(id);
  return kind === null ? null : { kind, reason: `follows a question of the kind "${kind.name}"` };
}

function fromHeading(category: string | null): Classification | null {
  const match = category === null ? null : decided(plainWords(category));
  return match === null ? null : { kind: match.kind, reason: `${wordList(match.words)} in the heading above` };
}

/** The best match once the slips are repaired; null where there are none. */
function decidedOnceMended(plain: string): Match | null {
  const mended = repairTypos(plain);
  return mended === plain ? null : decided(mended);
}

/** The best match, where one cue or two hints speak for it. */
function decided(plain: string): Match | null {
  const isStory = asksForStory(plain);
  const best = questionKinds
    .map((kind) => matchOf(kind, plain, isStory))
    .filter((match) => match !== null)
    .reduce<Match | null>((leader, match) => (leader === null || beats(match, leader) ? match : leader), null);
  return best !== null && best.sum >= 2 ? best : null;
}

function beats(match: Match, leader: Match): boolean {
  if (match.best !== leader.best) return match.best > leader.best;
  if (match.suits !== leader.suits) return match.suits;
  if (match.sum !== leader.sum) return match.sum > leader.sum;
  return match.at < leader.at;
}

function matchOf(kind: QuestionKind, plain: string, isStory: boolean): Match | null {
  const hits = kind.cues.flatMap((cue) => {
    const hit = cue.words.exec(plain);
    return hit === null ? [] : [{ weight: cue.weight, words: hit[0].trim(), at: hit.index }];
  });
  if (hits.length === 0) return null;
  return {
    kind,
    best: Math.max(...hits.map((hit) => hit.weight)),
    suits: isStory && kind.pastEvent,
    sum: hits.reduce((sum, hit) => sum + hit.weight, 0),
    at: Math.min(...hits.map((hit) => hit.at)),
    words: hits.map((hit) => hit.words),
  };
}

/** Lower case, straight quotes, no Markdown marks, single blanks. */
function plainWords(text: string): string {
  return text
    .slice(-SEARCHED)
    .toLowerCase()
    .replace(/[’‘ʼ]/g, '\'')
    .replace(/[“”"*_`#>()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordList(words: readonly string[]): string {
  const whole = words.filter((word, at) => !words.some((other, place) => other.includes(word) && (other.length > word.length || place < at)));
  return whole.slice(0, 3).map((word) => `"${word}"`).join(' and ');
}
