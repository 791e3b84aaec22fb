import { classify } from '../../src/core/critique/classify';
import { reviewNote } from '../../src/core/critique/review-note';
import type { Register, Severity, Subject } from '../../src/core/critique/rule';
import { rulesOnByDefault } from '../../src/core/critique/rules/rules';
import { usualThresholds } from '../../src/core/critique/thresholds';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';
import { weightOfGap } from '../../src/core/stories/gap-weight';
import { firstWords } from '../../src/core/text/words';
import type { LabelledAnswer } from './labelled-answer';

/** What fired on an answer. */
export interface Fired {
  readonly rule: string;
  /** Of a gap the weight that the sidebar gives it. */
  readonly severity: Severity;
  readonly message: string;
}

const LENGTH: ReadonlySet<string> = new Set(['too-brief']);

/**
 * Everything that the rules say about one answer. It is read from a note, as a user's would be, so that a told story has gaps;
 * a follow-up, which needs another question, and an answer whose register is given are judged as they stand.
 */
export function judgedAnswer(labelled: LabelledAnswer): readonly Fired[] {
  const fired = labelled.isFollowUp || labelled.register !== null ? firedOn(labelled) : firedInNote(labelled);
  return labelled.isFragment ? fired.filter(({ rule }) => !LENGTH.has(rule)) : fired;
}

function firedInNote({ question, answer }: LabelledAnswer): readonly Fired[] {
  const note = readNote({ path: 'note.md', text: `Q: ${question}\nA: ${answer}\n`, frontMatter: {} });
  const { findings, stories } = drain(reviewNote(note, { level: 'SDE-2' }));
  const gaps = stories.flatMap((story) => story.gaps).map((gap) => ({ rule: gap.rule, severity: weightOfGap(gap), message: gap.message }));
  return [...findings, ...gaps];
}

function firedOn(labelled: LabelledAnswer): readonly Fired[] {
  const subject = subjectOf(labelled);
  return rulesOnByDefault
    .filter(({ hears }) => hears.includes(subject.register))
    .flatMap(({ id, judge }) => judge(subject).map(({ severity, message }) => ({ rule: id, severity, message })));
}

const REMEMBERED = /\bI (?:said|told|say)\b|^(?:said|tries to say)\b/iu;

function subjectOf({ question, answer, register, isFollowUp }: LabelledAnswer): Subject {
  return {
    question,
    isFollowUp,
    kind: classify(question, { category: null, parentKind: null })?.kind ?? null,
    form: 'answer',
    register: register ?? registerOf(answer),
    said: [{ part: null, text: answer, mark: (from, to) => ({ quote: firstWords(answer.slice(from, to), 12), from, to }) }],
    reflections: [],
    points: [],
    level: 'SDE-2',
    thresholds: usualThresholds,
  };
}

function registerOf(answer: string): Register {
  return REMEMBERED.test(answer) ? 'remembered' : 'spoken';
}
