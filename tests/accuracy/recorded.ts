import type { Score } from './score';

/** What is kept of a score, each a share between 0 and 1 or a count per answer, rounded to three places. */
export interface Figures {
  readonly recall: number;
  /** Per strong answer; null where the set has none. */
  readonly heavy: number | null;
  readonly light: number | null;
  readonly rules: Readonly<Record<string, RuleFigures>>;
}

/** Null where a rule never fired, or was never named. */
export interface RuleFigures {
  readonly precision: number | null;
  readonly recall: number | null;
}

export function figuresOf(score: Score): Figures {
  return {
    recall: share(score.met, score.named) ?? 0,
    heavy: share(score.heavy, score.strong),
    light: share(score.light, score.strong),
    rules: Object.fromEntries(score.rules.map(({ rule, fired, right, named, met }) => [rule, { precision: share(right, fired), recall: share(met, named) }])),
  };
}

/** One line for each figure that is worse than the recorded one; a figure without a record has nothing to fall below. */
export function fallenBelow(now: Figures, recorded: Figures): readonly string[] {
  const rules = Object.entries(recorded.rules).flatMap(([rule, { precision, recall }]) => [
    ...worse(`precision of ${rule}`, now.rules[rule]?.precision, precision),
    ...worse(`recall of ${rule}`, now.rules[rule]?.recall, recall),
  ]);
  return [
    ...worse('issues met', now.recall, recorded.recall),
    ...worse('heavy findings per strong answer', negative(now.heavy), negative(recorded.heavy)),
    ...worse('light findings per strong answer', negative(now.light), negative(recorded.light)),
    ...rules,
  ];
}

/** A rule that fires no more has no precision; its recall tells whether that is a loss. */
function worse(what: string, now: number | null | undefined, recorded: number | null): readonly string[] {
  if (recorded === null || now === null || now === undefined || now >= recorded) return [];
  return [`${what}: ${Math.abs(now)}, recorded ${Math.abs(recorded)}`];
}

function negative(figure: number | null): number | null {
  return figure === null ? null : -figure;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
