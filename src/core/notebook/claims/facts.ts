import { amountFacts } from './amount-facts';
import { dateFacts } from './date-facts';
import { deciderFacts } from './decider-facts';
import { employerKnown, employerNamed } from './employers';
import type { Fact, Found } from './fact';
import type { Projects } from './projects';
import { roleFacts } from './role-facts';
import type { Saying, Unit } from './saying';
import { scratchFacts } from './scratch-facts';
import { sinceFacts } from './since-facts';
import { tellingStems } from './thing';
import { toolFacts } from './tool-facts';

/** A fact with the project it belongs to; null where none can be seen. */
export interface PlacedFact extends Fact {
  readonly project: number | null;
}

/** The facts that a unit states, in order of place. */
export function factsOf(unit: Unit, projects: Projects): readonly PlacedFact[] {
  return unit.sayings.flatMap((saying) => {
    const found = foundIn(saying);
    if (found.length === 0) return [];
    const employer = saying.employer === null ? null : firstWord(saying.employer);
    return found.map(({ aboutWords, ...each }): PlacedFact => ({
      ...each, saying, project: projects.ofPlace(unit, saying, each), employer: each.employer ?? employer ?? employerKnown(saying, each) ?? employerNamed(saying.sentence.text), about: tellingStems(aboutWords),
    }));
  });
}

function foundIn(saying: Saying): readonly Found[] {
  const scratch = scratchFacts(saying);
  const found = [
    ...sinceFacts(saying), ...(scratch.length > 0 ? scratch : amountFacts(saying)), ...roleFacts(saying), ...toolFacts(saying), ...deciderFacts(saying), ...dateFacts(saying),
  ];
  const since = found.filter(({ attribute }) => attribute === 'experience' || attribute === 'tenure');
  return found.filter((each) => !(each.attribute === 'date' && since.some(({ start, end }) => start <= each.start && each.end <= end))).sort((a, b) => a.start - b.start || a.end - b.end);
}

function firstWord(name: string): string {
  return (/[\p{L}\d&]+/u.exec(name)?.[0] ?? name).toLowerCase();
}
