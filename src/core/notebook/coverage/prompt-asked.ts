import { classify } from '../../critique/classify';
import { competenciesOf, titleOf } from '../../stories/competencies';
import type { Competency } from '../../stories/competency';
import { words } from '../../text/words';
import type { Notebook } from '../notebook';

/** What a line of the writer's list of stories asks for. */
export interface PromptAsked {
  /** The id of its kind; null where it has none. */
  readonly kind: string | null;
  /** The first most of all; none where its words ask for none. */
  readonly competencies: readonly Competency[];
  /** One for each side of an "or". */
  readonly sides: readonly Side[];
}

/** Words by their terms. */
type WordsOfTerms = ReadonlyMap<string, string>;

export interface Side {
  /** Words that ask for a competency; its own name is left out. */
  readonly asking: WordsOfTerms;
  /** What it is about besides. */
  readonly about: WordsOfTerms;
}

/** Reads a prompt as if it were a question; the same words once for one notebook. */
export function promptAsked({ termsOf }: Pick<Notebook, 'termsOf'>, prompt: string): PromptAsked {
  const read = known.get(termsOf) ?? new Map<string, PromptAsked>();
  known.set(termsOf, read);
  const asked = read.get(prompt) ?? readPrompt(termsOf, prompt);
  read.set(prompt, asked);
  return asked;
}

const known = new WeakMap<Notebook['termsOf'], Map<string, PromptAsked>>();

function readPrompt(termsOf: Notebook['termsOf'], prompt: string): PromptAsked {
  const text = prompt.slice(0, LONGEST).replace(/\bw\/o\b/giu, 'without').replace(NO_TITLE, 'without authority');
  const kind = classify(text, { category: null, parentKind: null })?.kind ?? null;
  const probed = competenciesOf(kind, text);
  const asking = termsOf(probed.flatMap((each) => each.words).join(' '));
  const named = termsOf(probed.map(({ name }) => titleOf(name)).join(' '));
  return { kind: kind?.id ?? null, competencies: probed.map(({ name }) => name), sides: text.split(/\bor\b|\//iu).map(readSide) };

  function readSide(side: string): Side {
    const found = words(side).flatMap((word) => [...termsOf(word.text)].filter((term) => !named.has(term)).map((term) => [term, word.text] as const));
    return { asking: new Map(found.filter(([term]) => asking.has(term))), about: new Map(found.filter(([term]) => !asking.has(term))) };
  }
}

/** "leading without the title" asks for influence. */
const NO_TITLE = /\bwithout (?:(?:the|a|an|any|having|holding|being|formal|official|my) ){0,3}(?:titles?|roles?|position|mandate|power|rank|lead|boss|manager|team lead)\b/giu;

/** No prompt of a list is longer, in characters. */
const LONGEST = 300;
