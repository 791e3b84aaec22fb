import { classify } from '../../src/core/critique/classify';
import { reviewNote } from '../../src/core/critique/review-note';
import type { Register, Severity, Subject } from '../../src/core/critique/rule';
import { rulesOnByDefault } from '../../src/core/critique/rules/rules';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';
import { firstWords } from '../../src/core/text/words';
import type { LabelledAnswer } from './labelled-answer';

/** What fired on an answer. */
export interface Fired {
  readonly rule: string;
  /** Null for a gap of a story, which has none. */
  readonly severity: Severity | null;
  readonly message: string;
}

const LENGTH: ReadonlySet<string> = new Set(['too-brief']);
/** An answer in labelled parts is a story, and only the reader of notes makes one. */
const LABELLED = /^(?:S|T|A|R|Situation|Task|Action|Result):/mu;

/** Everything that the rules say about one answer: read from a note where it has labelled parts, else judged as it stands. */
export function judgedAnswer(labelled: LabelledAnswer): readonly Fired[] {
  return LABELLED.test(labelled.answer) ? firedInNote(labelled) : firedOn(labelled);
}

function firedInNote({ question, answer }: LabelledAnswer): readonly Fired[] {
  const note = readNote({ path: 'note.md', text: `## ${question}\n\n${answer}\n`, frontMatter: {} });
  const { findings, stories } = drain(reviewNote(note, { level: 'SDE-2' }));
  const gaps = stories.flatMap((story) => story.gaps).map(({ rule, message }) => ({ rule, severity: null, message }));
  return [...findings, ...gaps];
}

function firedOn(labelled: LabelledAnswer): readonly Fired[] {
  const subject = subjectOf(labelled);
  return rulesOnByDefault
    .filter(({ id, hears }) => hears.includes(subject.register) && !(labelled.isFragment && LENGTH.has(id)))
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
  };
}

function registerOf(answer: string): Register {
  return REMEMBERED.test(answer) ? 'remembered' : 'spoken';
}
