import { onDemand } from '../text/on-demand';
import { isActionBase } from '../text/verbs';
import { partNames, type PartName } from './interview-note';
import { finder } from './told-finder';
import { signWords } from './told-sign-words';
import { signWeights, type Sign } from './told-weights';

/** Weight of words that name a part, that tell it by themselves, and that lean to it. */
export const sure = 5;
export const strong = 3;
export const fair = 1;

/** What is known of a sentence besides its words. */
export interface Traits {
  readonly ownStep: boolean;
  readonly bareStep: boolean;
  readonly past: boolean;
  readonly habit: boolean;
}

/** The signs of a sentence in lower case that speak for one part or another; those of its place stand elsewhere. */
export function signsOf(lower: string, scores: Readonly<Record<PartName, number>>, traits: Traits): readonly Sign[] {
  const found: string[] = partNames.flatMap((part) => levelsOf(scores[part]).map((level) => `${part}${level}`));
  if (traits.ownStep) found.push('ownStep');
  if (traits.bareStep) found.push('bareStep');
  else if (!traits.past && isActionBase(firstWord.exec(lower)?.[1] ?? '')) found.push('bareBase');
  if (!traits.past) found.push('notPast');
  if (traits.habit) found.push('habit');
  if (!firstPerson.test(lower)) found.push('nobody', ...(!traits.past && holdsAlways.test(lower) ? ['general'] : []));
  for (const { sign, pattern } of patterns()) if (pattern.test(lower)) found.push(sign);
  return found.filter(isSign).filter((sign) => sign !== 'needed' || !found.includes('othersNeed'));
}

/** The patterns of all signs, to make them ready. */
export function signPatterns(): readonly RegExp[] {
  return patterns().map(({ pattern }) => pattern);
}

const patterns = onDemand(() => Object.entries(signWords).map(([sign, sources]) => ({ sign, pattern: finder(sources) })));

const firstWord = /^(?:[^:.]{3,40}: )?(?:then |also |finally )?([a-z-]+)\b/u;
const firstPerson = /\b(?:i|we|my|our|me|us|i'\w+|we'\w+)\b/u;

/** "A silent team is usually a busy one": what is so, whoever says it. */
const holdsAlways = /\b(?:is|are|isn't|aren't|can|should|must|does|do|doesn't|don't|makes?|matters?|becomes?|needs?|beats?|works?)\b/u;

/** How sure the words are of a part, as ends of the names of signs; a leaning word beside a telling one counts too. */
function levelsOf(score: number): readonly string[] {
  return [
    ...(score >= sure ? ['Sure'] : []),
    ...(score >= strong ? ['Strong'] : []),
    ...((score > 0 && score < strong) || score === strong + fair || score === sure + fair ? ['Fair'] : []),
  ];
}

function isSign(name: string): name is Sign {
  return Object.hasOwn(signWeights, name);
}
