import { softwareThing } from './software-words';
import { asksForStory } from './story-form';
import { areasNamed, technicalTerms } from './technical-terms';

/** A way of asking, for a question that no cue meets. */
interface Form {
  /** Id of the kind that is asked so. */
  readonly kind: string;
  readonly words: RegExp;
}

export interface Asked {
  readonly kind: string;
  /** The words that show how it is asked. */
  readonly words: string;
}

/** Ways of asking about a thing of software, the most telling first. */
const technicalForms: readonly Form[] = [
  { kind: 'technical-decision', words: /\bwhy\b|\breasons? (?:for|behind)\b|\bshould (?:we|i|you)\b|\bis it (?:better|worth|ok|okay)\b/u },
  { kind: 'system-design', words: /\bhow (?:would|will|can|could|should|do|did|are) (?:you|u|we)\b|^(?:create|build|develop|implement|model|asked me to (?:create|build|implement))\b|\b(?:system|engine|platform) (?:for|to|that)\b/u },
  { kind: 'fact', words: /^(?:have|did|do|are|were|is|was) (?:you|u|your)\b|^which\b/u },
  { kind: 'technical-concept', words: /^(?:and )?(?:what(?! would (?:you|u) do)|how|explain|describe|define|when|where|can|could|does|is|are|do|tell|discuss|difference|talk|give|list|name)\b|\bexplain\w*\b|\b(?:what(?! would (?:you|u) do)|how (?:to|does|do|is|are|can))\b/u },
];

/** The kind of a question by the way it asks about a thing of software; null where it asks of nothing technical. */
export function askedTechnically(plain: string): Asked | null {
  if (asksForStory(plain) || !softwareThing.test(plain) && areasNamed(plain).length === 0) return null;
  for (const { kind, words } of technicalForms) {
    const hit = words.exec(plain);
    if (hit !== null) return { kind, words: hit[0] };
  }
  return null;
}

/** A title of at most six words is one thing, not a remark. */
const TITLE = /^[^\s]+(?: [^\s]+){0,5}$/u;
const PERSON = /\b(?:you|u|your|i|me|my|we|our|us|he|she|they|it|this|that)\b/u;

/** The technical thing that a short title names, such as "memory" of "Different memory in JVM, and more on that"; null where it names none. */
export function titledTechnically(plain: string): Asked | null {
  const title = plain.split(/[.,;:] | and | - /, 1)[0] ?? plain;
  if (!TITLE.test(title) || PERSON.test(title)) return null;
  const hit = softwareThing.exec(title) ?? technicalTerms.map(({ words }) => words.exec(title)).find((found) => found !== null) ?? null;
  return hit === null ? null : { kind: 'technical-concept', words: hit[0] };
}
