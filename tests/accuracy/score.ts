import { judgedAnswer, type Fired } from './judged-answer';
import type { LabelledAnswer } from './labelled-answer';

/** How one rule did on a set of answers. */
export interface RuleScore {
  readonly rule: string;
  /** Answers on which it fired, and those of them where a coach named it or would agree. */
  readonly fired: number;
  readonly right: number;
  /** Issues that mean this rule first, and those of them that some rule of the same meaning met. */
  readonly named: number;
  readonly met: number;
}

export interface Score {
  /** In alphabetical order; those that neither fired nor were named are left out. */
  readonly rules: readonly RuleScore[];
  readonly named: number;
  readonly met: number;
  readonly strong: number;
  /** Findings of medium or high severity on all strong answers, and of low. */
  readonly heavy: number;
  readonly light: number;
  /** One line for each issue that nothing met, and for each finding on a strong answer. */
  readonly missed: readonly string[];
  readonly onStrong: readonly string[];
}

interface Judged {
  readonly labelled: LabelledAnswer;
  readonly fired: readonly Fired[];
}

export function scoreOf(answers: readonly LabelledAnswer[]): Score {
  const judged = answers.map((labelled) => ({ labelled, fired: judgedAnswer(labelled) }));
  const rules = ruleScores(judged);
  const onStrong = judged.filter(({ labelled }) => labelled.isStrong).flatMap(({ labelled, fired }) => fired.map((one) => ({ ...one, id: labelled.id })));
  return {
    rules,
    named: rules.reduce((sum, { named }) => sum + named, 0),
    met: rules.reduce((sum, { met }) => sum + met, 0),
    strong: answers.filter(({ isStrong }) => isStrong).length,
    heavy: onStrong.filter(({ severity }) => severity === 'high' || severity === 'medium').length,
    light: onStrong.filter(({ severity }) => severity === 'low').length,
    missed: judged.flatMap(missedIn),
    onStrong: onStrong.map(({ id, rule, severity, message }) => `${id} ${rule} (${severity}): ${message}`),
  };
}

function ruleScores(judged: readonly Judged[]): readonly RuleScore[] {
  const ids = new Set(judged.flatMap(({ labelled, fired }) => [...fired.map(({ rule }) => rule), ...labelled.issues.flatMap(({ rules }) => rules[0] ?? [])]));
  return [...ids].sort().map((rule) => ruleScore(rule, judged));
}

function ruleScore(rule: string, judged: readonly Judged[]): RuleScore {
  const where = judged.filter(({ fired }) => fires(fired, [rule]));
  const issues = judged.flatMap(({ labelled, fired }) => labelled.issues.filter(({ rules }) => rules[0] === rule).map(({ rules }) => fires(fired, rules)));
  return { rule, fired: where.length, right: where.filter(({ labelled }) => agreesWith(labelled, rule)).length, named: issues.length, met: issues.filter((met) => met).length };
}

function agreesWith({ issues, also }: LabelledAnswer, rule: string): boolean {
  return also.includes(rule) || issues.some(({ rules }) => rules.includes(rule));
}

function fires(fired: readonly Fired[], rules: readonly string[]): boolean {
  return fired.some(({ rule }) => rules.includes(rule));
}

function missedIn({ labelled, fired }: Judged): readonly string[] {
  return labelled.issues.filter(({ rules }) => !fires(fired, rules)).map(({ label }) => `${labelled.id} ${label}: ${labelled.answer.slice(0, 90).replace(/\s+/gu, ' ')}`);
}
