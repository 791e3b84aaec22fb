import { questionKinds, kindById } from './kinds/question-kinds';
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
  /** Weight of the best cue; it ranks first, so that a cue of weight 3 is never outvoted by hints. */
  readonly best: number;
  readonly sum: number;
  readonly at: number;
  readonly words: readonly string[];
}

/** Longest stretch of a question that is searched, in characters: an interviewer's preamble may run long. */
const SEARCHED = 1500;

/**
 * The kind of a question by the cues of its words, with typing slips repaired where that finds a stronger cue;
 * else the kind of the question it follows, else that of the heading above it; null when nothing decides.
 */
export function classify(question: string, context: QuestionContext): Classification | null {
  const plain = plainWords(question);
  const direct = decided(plain);
  const mended = direct?.best === 3 ? null : decided(repairTypos(plain));
  if (mended !== null && mended.best > (direct?.best ?? 0)) {
    return { kind: mended.kind, reason: `${wordList(mended.words)} in the question, its spelling repaired` };
  }
  if (direct !== null) return { kind: direct.kind, reason: `${wordList(direct.words)} in the question` };
  return fromParent(context.parentKind) ?? fromHeading(context.category);
}

/** Whether every cue has been looked for once; a pattern is compiled when it is first looked for. */
let areReady = false;
/** The engine compiles a pattern at its first search, and once more at its second. */
const TWICE = ['why', 'how'];

/** Gets the cues ready, one kind after the other, which the first question would else wait for. */
export function* cuesReady(): Generator<void> {
  if (areReady) return;
  for (const kind of questionKinds) {
    for (const plain of TWICE) matchOf(kind, plain);
    yield;
  }
  areReady = true;
}

function fromParent(id: string | null): Classification | null {
  const kind = id === null ? null : kindById(id);
  return kind === null ? null : { kind, reason: `follows a question of the kind "${kind.name}"` };
}

function fromHeading(category: string | null): Classification | null {
  const match = category === null ? null : decided(plainWords(category));
  return match === null ? null : { kind: match.kind, reason: `${wordList(match.words)} in the heading above` };
}

/** The best match, where one strong cue or two hints speak for it. */
function decided(plain: string): Match | null {
  const best = questionKinds
    .map((kind) => matchOf(kind, plain))
    .filter((match) => match !== null)
    .reduce<Match | null>((leader, match) => (leader === null || beats(match, leader) ? match : leader), null);
  return best !== null && best.sum >= 2 ? best : null;
}

function beats(match: Match, leader: Match): boolean {
  if (match.best !== leader.best) return match.best > leader.best;
  if (match.sum !== leader.sum) return match.sum > leader.sum;
  return match.at < leader.at;
}

function matchOf(kind: QuestionKind, plain: string): Match | null {
  const hits = kind.cues.flatMap((cue) => {
    const hit = cue.words.exec(plain);
    return hit === null ? [] : [{ weight: cue.weight, words: hit[0].trim(), at: hit.index }];
  });
  if (hits.length === 0) return null;
  return {
    kind,
    best: Math.max(...hits.map((hit) => hit.weight)),
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
  return [...new Set(words)].slice(0, 3).map((word) => `"${word}"`).join(' and ');
}
