import { levelNamed } from './level';
import type { Level, QuestionKind } from './question-kind';
import type { Rung } from './rubric';

/** What decides which words on the level stand under what is expected. */
export interface ExpectedAt {
  readonly kind: QuestionKind | null;
  readonly level: Level;
  /** The ladder that stands with the question; it wins over all. */
  readonly ofQuestion: readonly Rung[];
  /** The writer's ladder for all questions. */
  readonly ofWriter: readonly Rung[];
}

/** How a line of the writer's ladder for all questions begins. */
export const rubricLadderLead = 'Your rubric says at ';

/**
 * What the level adds to what is expected: by the ladder that stands with the question, else by the writer's, where the question
 * asks for a story or a technical judgement, else by ours, below SDE-3 with one line on what the levels above would add.
 */
export function expectedAt({ kind, level, ofQuestion, ofWriter }: ExpectedAt): readonly string[] {
  if (ofQuestion.length > 0) return [ladderOfQuestion(ofQuestion, level)];
  if (kind === null) return [];
  const own = isOfLevels(kind) ? ofWriter.find((rung) => levelNamed(rung.level) === level) : undefined;
  return own === undefined ? levelLines(kind, level) : [`${rubricLadderLead}${own.level}: "${oneLine(own.text)}".`];
}

/** A ladder tells what to have done and decided; a greeting or a reason to leave is on no rung of it. */
function isOfLevels({ pastEvent, shape, competencies }: QuestionKind): boolean {
  return pastEvent || (shape === 'opinion' && !competencies.includes('motivation'));
}

function ladderOfQuestion(rungs: readonly Rung[], level: Level): string {
  const own = rungs.find((rung) => levelNamed(rung.level) === level);
  const others = rungs.filter((rung) => rung !== own).map(rungWords).join('; ');
  if (own === undefined) return `Your own ladder says: ${others}.`;
  return `Your own ladder says at ${rungWords(own)}.${others === '' ? '' : ` At other levels: ${others}.`}`;
}

function rungWords({ level, text }: Rung): string {
  return `${level}: "${oneLine(text)}"`;
}

function levelLines(kind: QuestionKind, level: Level): readonly string[] {
  const own = kind.expectsAt[level === 'SDE-1' ? 'SDE-2' : level];
  const above = level === 'SDE-1' || level === 'SDE-2' ? [kind.expectsAt['SDE-3'], kind.expectsAt.staff] : [];
  return [own ?? '', above.filter((line) => line !== undefined).join(' ')].filter((line) => line !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
