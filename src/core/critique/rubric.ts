import { rules } from './rules/rules';
import { plainName } from './plain-name';
import type { ThresholdsSet } from './thresholds';
import type { TopicEdit } from './topics/topic-edits';

/** What the user wants judged otherwise than usual. What it does not speak of stays as usual. */
export interface Rubric {
  /** Ids of rules that are silent. */
  readonly rulesOff: readonly string[];
  /** Ids of rules that speak; only those that are off by default need it. */
  readonly rulesOn: readonly string[];
  readonly thresholds: ThresholdsSet;
  /** The writer's own ladder, in the order written. */
  readonly levels: readonly Rung[];
  readonly topics: readonly TopicEdit[];
}

/** A level and what is expected there. */
export interface Rung {
  readonly level: string;
  readonly text: string;
}

/** Something in a rubric that cannot be used, in words for the writer. */
export interface RubricProblem {
  /** Counts from 1. */
  readonly line: number;
  readonly message: string;
}

/** A rule that can be switched off or on. */
export interface RuleSwitch {
  readonly id: string;
  /** One sentence: what fires it. */
  readonly detects: string;
  readonly onByDefault: boolean;
}

/** Says nothing: everything is as usual. */
export const usualRubric: Rubric = { rulesOff: [], rulesOn: [], thresholds: {}, levels: [], topics: [] };

/** Every rule that can be switched, in the order in which findings are shown; the last judge stories and notes, not answers. */
export const ruleSwitches: readonly RuleSwitch[] = [
  ...rules.map(({ id, detects, onByDefault }) => ({ id, detects, onByDefault: onByDefault !== false })),
  { id: 'no-situation', detects: 'A story that does not say where and when it happened.', onByDefault: true },
  { id: 'no-task', detects: 'A story that does not say what was yours to solve.', onByDefault: true },
  { id: 'left-blank', detects: 'A label or a heading with nothing under it.', onByDefault: true },
];

/** The id of a rule as a person would read it: "Too brief". */
export function ruleName(id: string): string {
  const words = id.replace(/-/gu, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const usually: ReadonlyMap<string, boolean> = new Map(ruleSwitches.map(({ id, onByDefault }) => [id, onByDefault]));

/** Whether a rule speaks; one that we do not know does. */
export function isRuleOn({ rulesOn, rulesOff }: Pick<Rubric, 'rulesOn' | 'rulesOff'>, id: string): boolean {
  if (rulesOff.includes(id)) return false;
  return rulesOn.includes(id) || usually.get(id) !== false;
}

/** A rubric with the word of another that wins where both speak: `over` is the note, `under` the settings. */
export function mergedRubric(under: Rubric, over: Rubric): Rubric {
  const spoken = new Set([...over.rulesOn, ...over.rulesOff]);
  const left = (ids: readonly string[]): readonly string[] => ids.filter((id) => !spoken.has(id));
  return {
    rulesOff: [...left(under.rulesOff), ...over.rulesOff],
    rulesOn: [...left(under.rulesOn), ...over.rulesOn],
    thresholds: { ...under.thresholds, ...over.thresholds },
    levels: over.levels.length > 0 ? over.levels : under.levels,
    topics: under.topics.length === 0 ? over.topics : [...under.topics, ...over.topics],
  };
}

/** The same with a word for every rule, as a new note shows it. */
export function decided(rubric: Rubric): Rubric {
  const ids = ruleSwitches.map(({ id }) => id);
  return { ...rubric, rulesOff: ids.filter((id) => !isRuleOn(rubric, id)), rulesOn: ids.filter((id) => isRuleOn(rubric, id)) };
}

/** The id of the rule that a person means; null where there is none. */
export function ruleNamed(words: string): string | null {
  return byName.get(plainName(words)) ?? null;
}

const byName: ReadonlyMap<string, string> = new Map(ruleSwitches.map(({ id }) => [plainName(id), id]));
