import type { Competency } from '../../stories/competency';
import type { Insight } from '../insight';
import type { HabitComparison, Hit } from './habit';
import { byNewest, placesOfHits } from './habit-insights';
import type { Fault, Telling } from './habit-tellings';
import { countOfRounds, counted, listOf, sentenceCase } from './habit-wording';

/** A skill of working with people or problems, by what questions probe. */
interface Skill {
  readonly name: string;
  readonly competencies: readonly Competency[];
  readonly mend: string;
}

const skills: readonly Skill[] = [
  { name: 'leading and mentoring', competencies: ['leadership', 'influence', 'mentoring'], mend: 'Whom did you move, and how? Prepare one story with your own steps and what it changed for them.' },
  { name: 'working with others', competencies: ['conflict', 'collaboration', 'customer'], mend: 'What did the other side want? Prepare one story with their reason, your step and how it ended.' },
  { name: 'problem solving', competencies: ['problem-solving', 'decision'], mend: 'How did you narrow it down? Prepare one story with what you ruled out, what it was and what you changed.' },
  { name: 'adaptability', competencies: ['ambiguity', 'growth', 'learning', 'innovation'], mend: 'What was new to you, and what did you do in the first week? Prepare one story that ends with what you can do now.' },
];

/** What makes an answer on a skill thin, with what it lacks. In order: the earlier is named where counts are equal. */
const lacks: readonly { readonly rule: string; readonly fact: string; readonly onlySpoken: boolean }[] = [
  { rule: 'no-own-action', fact: 'no step of your own', onlySpoken: false },
  { rule: 'no-result', fact: 'no result', onlySpoken: false },
  { rule: 'no-example', fact: 'no example', onlySpoken: true },
  { rule: 'hypothetical', fact: 'no past event', onlySpoken: true },
];

const FEWEST = 3;
/** The share of thin answers from which a skill stands out. */
const LEAST_SHARE = 0.5;
const MOST_SKILLS = 2;
const MOST_FACTS = 3;

/** Leading, working with others, problem solving and adaptability, over all answers. */
export const softSkills: HabitComparison = {
  kind: 'soft-skills',
  detects: 'Skills such as leading or problem solving where half of the answers and more stay thin.',
  matters: 'Seed 001 closes with leadership, problem solving and adaptability, each to be shown by an example.',
  compare: (_notebook, { tellings }) => skillInsights(tellings.filter(({ isCopy, said }) => !isCopy && said.length > 0)),
};

interface SkillShown {
  readonly skill: Skill;
  readonly hits: readonly Hit[];
  readonly base: number;
}

function skillInsights(tellings: readonly Telling[]): readonly Insight[] {
  const shown = skills.map((skill): SkillShown => {
    const asked = tellings.filter((telling) => probes(telling, skill) && saysEnough(telling));
    return { skill, base: asked.length, hits: asked.flatMap((telling) => hitOf(telling) ?? []) };
  });
  const thin = shown.filter(({ hits, base }) => hits.length >= FEWEST && hits.length >= base * LEAST_SHARE);
  return [...thin].sort((a, b) => b.hits.length - a.hits.length).slice(0, MOST_SKILLS).map(insightOf);
}

/** A skill shows in stories; a fact asked along the way needs no example. */
function probes({ review, question, kind, story }: Telling, { competencies }: Skill): boolean {
  return (story !== null || kind?.shape === 'story') && review.probes.competencies.get(question?.id ?? '')?.some(({ name }) => competencies.includes(name)) === true;
}

function saysEnough({ register, isSubstantial }: Telling): boolean {
  return register === 'spoken' || isSubstantial;
}

function hitOf(telling: Telling): Hit | null {
  const faults = lacks.flatMap(({ rule, onlySpoken }): readonly Fault[] => (
    onlySpoken && telling.register !== 'spoken' ? [] : telling.faults.filter((fault) => fault.rule === rule)
  ));
  return faults.length === 0 ? null : { telling, faults, selfNotes: telling.selfNotes };
}

function insightOf({ skill, hits, base }: SkillShown): Insight {
  const counts = lacks.map(({ rule, fact }) => ({ fact, count: hits.filter(({ faults }) => faults[0]?.rule === rule).length }))
    .filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, MOST_FACTS);
  const facts = listOf(counts.map(({ fact, count }) => `${fact} in ${String(count)}`));
  const where = countOfRounds(hits.map(({ telling }) => telling));
  const message = `${sentenceCase(skill.name)}: ${String(hits.length)} of ${counted(base, 'answer')} stay thin${where} (${facts}). ${skill.mend}`;
  return { kind: 'soft-skills', message, places: placesOfHits([...hits].sort((a, b) => byNewest(a.telling, b.telling))) };
}
