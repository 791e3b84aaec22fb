import type { Claim } from '../core/notebook/claims/claim';
import { shownValue } from '../core/notebook/insights/contradiction';
import type { OverviewContent } from '../core/pages/overview-content';
import type { Spots } from './across-spots';

/** What a result is told with; a duration is rather of the work than of its result. */
const ofResults: ReadonlySet<Claim['attribute']> = new Set(['rate', 'money', 'share', 'factor', 'latency', 'count']);
/** A count below it impresses nobody. */
const LEAST_COUNT = 10;

/** What numbers of results are worth saying: those that a second place confirms, the most confirmed first, each once. */
export function numberRows(claims: readonly Claim[], spots: Spots): OverviewContent['claims'] {
  const shown = new Set<string>();
  const confirmed = claims.filter((claim) => claim.state === 'confirmed' && claim.places.length > 1 && isWorthSaying(claim));
  return [...confirmed].sort((a, b) => b.places.length - a.places.length).flatMap((claim) => {
    const [value, [first]] = [shownValue(claim), claim.places];
    const key = `${value} ${nameOf(claim.subject)}`;
    if (first === undefined || shown.has(key)) return [];
    shown.add(key);
    return [{ subject: claim.subject, value, said: spots.note(first.path, first.question), places: claim.places.length }];
  });
}

function isWorthSaying({ attribute, value }: Claim): boolean {
  return ofResults.has(attribute) && (attribute !== 'count' || (typeof value === 'number' && value >= LEAST_COUNT));
}

/** What stands in quotes, or all of it: the same figure of the same project is told once, by whatever name. */
function nameOf(subject: string): string {
  return /\u201C([^\u201D]*)\u201D$/u.exec(subject)?.[1] ?? subject;
}
