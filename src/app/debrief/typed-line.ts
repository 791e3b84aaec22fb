import type { Went } from '../../core/pages/debrief-note-lines';
import { plainAsked, withChange, withTick, withTyped, type DebriefForm, type FormQuestion } from './debrief-form';

/** What the line below the list asks for next, and of which question. */
export type LineAsks =
  | { readonly what: 'question' }
  | { readonly what: 'said' | 'follow-up' | 'reply' | 'went' | 'better'; readonly key: string };

export interface LineState {
  readonly form: DebriefForm;
  readonly asks: LineAsks;
}

/**
 * What becomes of a line typed below the list: it goes where it belongs, and the next one is asked for. An empty line skips.
 * A rating instead of a follow-up ends the question; words instead of a rating are what could be better. `expected` are ticked where they are typed.
 */
export function enterLine(state: LineState, line: string, expected: readonly FormQuestion[]): LineState {
  const words = line.trim();
  const { form, asks } = state;
  if (asks.what === 'question') return words === '' ? state : enterQuestion(form, words, expected);
  const question = form.questions.find(({ key }) => key === asks.key);
  if (question === undefined) return { form, asks: { what: 'question' } };
  return enterUnder({ form, what: asks.what, question }, words);
}

function enterQuestion(form: DebriefForm, words: string, expected: readonly FormQuestion[]): LineState {
  const wanted = plainAsked(words);
  const known = wanted === '' ? undefined : [...form.questions, ...expected].find(({ asked }) => plainAsked(asked) === wanted);
  if (known !== undefined) return { form: withTick(form, known, true), asks: { what: 'said', key: known.key } };
  const added = withTyped(form, words);
  return { form: added.form, asks: { what: 'said', key: added.key } };
}

interface Under {
  readonly form: DebriefForm;
  readonly what: Exclude<LineAsks['what'], 'question'>;
  readonly question: FormQuestion;
}

function enterUnder({ form, what, question }: Under, words: string): LineState {
  const { key, followUps } = question;
  const then = (changed: Partial<FormQuestion>, next: LineAsks['what']): LineState => (
    { form: withChange(form, key, changed), asks: next === 'question' ? { what: 'question' } : { what: next, key } }
  );
  const rating = wentSaid(words);
  switch (what) {
    case 'said': return then(words === '' ? {} : { said: joined(question.said, words) }, 'follow-up');
    case 'reply': return then(words === '' ? {} : { followUps: followUps.map((each, at) => (at === followUps.length - 1 ? { ...each, said: joined(each.said, words) } : each)) }, 'follow-up');
    case 'better': return then(words === '' ? {} : { better: joined(question.better, words) }, 'question');
    case 'follow-up':
      if (rating !== null) return then({ went: rating }, afterRating(rating));
      return words === '' ? then({}, 'went') : then({ followUps: [...followUps, { asked: words, said: '' }] }, 'reply');
    case 'went':
      if (rating !== null) return then({ went: rating }, afterRating(rating));
      return words === '' ? then({}, 'better') : then({ better: joined(question.better, words) }, 'question');
  }
}

/** What went well needs no further line. */
function afterRating(rating: Went): 'better' | 'question' {
  return rating === 3 ? 'question' : 'better';
}

/** Nothing that stands in a field is lost where a line is typed for it again. */
function joined(before: string, words: string): string {
  return before.trim() === '' ? words : `${before.trimEnd()} ${words}`;
}

const spoken: readonly (readonly [RegExp, Went])[] = [
  [/^(?:1|one|bad|badly)[.!]?$/i, 1],
  [/^(?:2|two|so[ -]so|ok|okay)[.!]?$/i, 2],
  [/^(?:3|three|well|good|great)[.!]?$/i, 3],
];

/** How it went, in a digit or in the words that dictation gives; null where a line says something else. */
export function wentSaid(line: string): Went | null {
  return spoken.find(([pattern]) => pattern.test(line.trim()))?.[1] ?? null;
}
