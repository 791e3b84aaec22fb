import { matchesOf } from '../../text/matches';
import type { Slice } from '../../text/words';
import type { Saying } from './saying';

const AT = /\b(?:at|joined|left|with) (\p{Lu}[\p{L}\d&]+(?:[A-Z]\w*)?)(?: (\p{Lu}\p{L}+))?/gu;
const NO_EMPLOYER = /^(?:I|The|A|An|My|Our|Q\d|Go|Golang|Java|Python|Kafka|Redis|Postgres\w*|SQL|SQS|AWS|GCP|Azure|Kotlin|Rust|React|Node|Docker|Kubernetes|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Europe|India|US|UK|EU|CI|QA|IT|API|PR|SLA|HR|PM|CTO|CEO)$/u;

/** The employer of a resume that a sentence names nearest to a place in it, by its first word in small letters: one right behind, else the last before. */
export function employerKnown({ sentence: { text }, employers }: Pick<Saying, 'sentence' | 'employers'>, { start, end }: Pick<Slice, 'start' | 'end'>): string | null {
  const named = matchesOf(text.toLowerCase(), NAME_LIKE).filter(({ 0: word }) => employers.includes(word));
  const after = named.find(({ index }) => index >= end && index - end < 28 && !/[,;.]|\d|\bthen\b|\bnow\b|\bbefore\b/u.test(text.slice(end, index)));
  const before = named.filter(({ index }) => index < start).at(-1);
  return (after ?? before)?.[0] ?? null;
}

const NAME_LIKE = /[\p{L}\d&]{3,}/gu;

/** The employer that a sentence names next to a time: "two years at Acme", "Acme, two years". In small letters, by its first word. */
export function employerIn(text: string, { start, end }: Pick<Slice, 'start' | 'end'>): string | null {
  const named = matchesOf(text, AT).filter((match) => !NO_EMPLOYER.test(match[1] ?? ''));
  const after = named.find(({ index }) => index >= end && index - end < 32 && !/[\d,;.]|\b(?:two|three|four|five|six|then)\b/u.test(text.slice(end, index)));
  const before = named.filter(({ index }) => index < start && start - index < 70 && !/[.;]/u.test(text.slice(index, start))).at(-1);
  return (after ?? before)?.[1]?.toLowerCase() ?? null;
}

const WORKPLACE = /\b(?:[Aa]t|joined|left) (\p{Lu}[\p{L}\d&]+(?:[A-Z]\w*)?)/gu;

/** The employer that a sentence names after "at"; null where it names none, or two. */
export function employerNamed(text: string): string | null {
  const named = new Set(matchesOf(text, WORKPLACE).map((match) => match[1] ?? '').filter((name) => name !== '' && !NO_EMPLOYER.test(name)).map((name) => name.toLowerCase()));
  const [only] = named;
  return named.size === 1 ? only ?? null : null;
}
