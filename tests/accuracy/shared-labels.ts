import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledAnswer, NamedIssue } from './labelled-answer';

/** The labels of the shared data, each with the rules that mean the same, the nearest first. */
export const meanings: Readonly<Record<string, readonly string[]>> = {
  too_brief: ['too-brief'],
  too_long_rambling: ['no-structure', 'clarity'],
  does_not_answer_question: ['does-not-answer'],
  off_topic: ['does-not-answer'],
  hypothetical_not_example: ['hypothetical', 'no-example'],
  no_example: ['no-example', 'hypothetical', 'platitude'],
  no_structure: ['no-structure', 'situation-heavy'],
  situation_heavy: ['situation-heavy'],
  no_situation: ['no-situation', 'no-structure'],
  no_task: ['no-task'],
  no_action: ['no-own-action', 'hidden-agent', 'passivity'],
  no_result: ['no-result'],
  no_learning: ['no-learning'],
  vague_no_specifics: ['vague', 'thin-technical'],
  no_metrics: ['no-metrics'],
  generic_platitude: ['platitude', 'vague'],
  no_rationale: ['no-rationale', 'thin-technical'],
  no_tradeoffs: ['no-tradeoffs'],
  technical_gap: ['thin-technical'],
  overengineering_unjustified: ['over-engineered'],
  ownership_unclear_we_vs_I: ['no-own-action', 'hidden-agent'],
  credit_hogging: ['credit-hogging'],
  passive_agency: ['hidden-agent', 'no-own-action'],
  blame: ['blame'],
  badmouthing: ['badmouthing', 'blame'],
  negative_framing: ['negative-framing'],
  negative_admission: ['negative-admission'],
  no_forward_motivation: ['no-forward-motivation'],
  overclaim: ['overclaim'],
  arrogance: ['arrogance', 'overclaim'],
  no_ownership_passivity: ['passivity', 'no-own-action'],
  disguised_strength: ['disguised-strength'],
  denial_no_conflict_no_failure: ['denial'],
  conflict_avoidance: ['passivity'],
  poor_prioritisation: ['poor-prioritisation'],
  analysis_paralysis: ['analysis-paralysis'],
  recklessness: ['poor-prioritisation'],
  no_empathy: ['arrogance', 'passivity'],
  no_research: ['no-forward-motivation', 'vague', 'platitude'],
  money_only: ['money-only'],
  filler_words: ['fillers'],
  hedging: ['hedging'],
  repetition: ['repetition'],
  grammar_clarity: ['clarity'],
  too_informal: ['too-informal'],
  jargon_unexplained: ['jargon'],
  apologetic_preface: ['negative-admission', 'hedging'],
  minimising: ['hedging', 'denial'],
};

/** Told elsewhere than by a rule on one answer: a contradiction needs two, and what is often said wrong is part of a topic. */
const toldElsewhere: ReadonlySet<string> = new Set(['contradiction_across_answers', 'technical_inaccuracy']);

interface AnswerRow {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly quality: string;
  readonly kind: string;
  readonly issues: readonly string[];
  readonly issues_also_observed: readonly string[];
}

/** The answers of guides, as others have labelled them; none where the folder does not hold them. */
export function guideAnswers(data: string): readonly LabelledAnswer[] {
  return linesOf(path.join(data, 'answers.jsonl')).map((line) => {
    const row = JSON.parse(line) as AnswerRow;
    return {
      id: row.id,
      question: row.question,
      answer: row.answer,
      register: null,
      isFollowUp: row.kind === 'followup_answer',
      isFragment: row.kind === 'component',
      isStrong: row.quality === 'strong',
      issues: row.issues.filter((label) => !toldElsewhere.has(label)).map(issueOf),
      also: row.issues_also_observed.flatMap((label) => meanings[label] ?? []),
    };
  });
}

interface SeedPair {
  readonly id: string;
  readonly question: string | readonly string[];
  readonly answer: string | readonly string[] | null;
  readonly issues: readonly { readonly label: string; readonly audit: string }[];
}

/** The answers of the seeds with the labels that their audit does not dispute; one that no rule on a single answer means is left out. */
export function seedAnswers(data: string): readonly LabelledAnswer[] {
  const file = path.join(data, 'seed-gold.json');
  if (!existsSync(file)) return [];
  const gold = JSON.parse(readFileSync(file, 'utf8')) as { readonly qa_pairs: readonly SeedPair[] };
  return gold.qa_pairs.flatMap(({ id, question, answer, issues }) => (answer === null ? [] : [{
    id,
    question: [question].flat().join(' '),
    answer: [answer].flat().join('\n'),
    register: null,
    isFollowUp: false,
    isFragment: false,
    isStrong: false,
    issues: issues.filter(({ label, audit }) => !DISPUTED.test(audit) && !toldElsewhere.has(label)).map(({ label }) => issueOf(label)),
    also: [],
  }]));
}

const DISPUTED = /^(?:disagree|partly_disagree|note)/u;

function issueOf(label: string): NamedIssue {
  const rules = meanings[label];
  if (rules === undefined) throw new Error(`No rule is named for the label ${label}`);
  return { label, rules };
}

function linesOf(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '') : [];
}
