import { partNames, type Answer, type Question, type Story } from '../notes/interview-note';
import { sourceSpan, type Passage } from '../text/span';
import { firstWords } from '../text/words';
import type { Level, QuestionKind } from './question-kind';
import type { Mark, Register, Said, Subject } from './rule';
import type { PartName } from '../notes/interview-note';
import { usualThresholds, type Thresholds } from './thresholds';

/** What the subjects of one question share. */
export interface Asked {
  readonly question: Question;
  /** The main question, where this one follows up. */
  readonly main: Question | null;
  readonly kind: QuestionKind | null;
  readonly level: Level;
  /** The usual ones where not given. */
  readonly thresholds?: Thresholds;
  readonly namesOwnMechanism?: Subject['namesOwnMechanism'];
}

/** Most words of a quote (RUBRIC.md, "How a finding speaks"). */
const quoteWords = 12;

/** The answers of one question as one thing to judge. */
export function answerSubject(asked: Asked, answers: readonly Answer[]): Subject {
  return {
    ...sharedBy(asked),
    form: 'answer',
    register: registerOf(asked.question, answers),
    said: answers.map((answer) => saidIn(answer, null)),
    reflections: asked.question.reflections.map((reflection) => saidIn(reflection, null)),
  };
}

/** One story as a thing to judge, under the first question it answers; null where no part has words. */
export function storySubject(asked: Asked | null, story: Story, noted: boolean): Subject | null {
  const said = partNames.flatMap((part) => {
    const words = story.parts[part];
    return words === null ? [] : [saidIn(words, part)];
  });
  if (said.length === 0) return null;
  const shared = asked === null ? { question: '', isFollowUp: false, kind: null, points: [], level: 'SDE-2' as const, thresholds: usualThresholds } : sharedBy(asked);
  const reflections = asked === null ? [] : asked.question.reflections.map((reflection) => saidIn(reflection, null));
  return { ...shared, form: story.labelled ? 'story' : 'told', register: noted ? 'noted' : 'spoken', said, reflections };
}

function sharedBy({ question, main, kind, level, thresholds, namesOwnMechanism }: Asked): Omit<Subject, 'form' | 'register' | 'said' | 'reflections'> {
  const words = main === null ? question.text : `${main.text}\n${question.text}`;
  const own = question.breakdown === null || question.breakdown.ours ? [] : question.breakdown.points;
  return { question: words, isFollowUp: main !== null, kind, points: own.map(({ text }) => text), level, thresholds: thresholds ?? usualThresholds, namesOwnMechanism };
}

/** In a transcript key words were said as they stand; elsewhere an answer without a verb is a note. */
function registerOf(question: Question, answers: readonly Answer[]): Register {
  const forms = new Set(answers.map(({ form }) => form));
  if (forms.has('verbatim') || (question.source === 'transcript' && !forms.has('reported'))) return 'spoken';
  return forms.has('reported') ? 'remembered' : 'noted';
}

function saidIn(passage: Passage, part: PartName | null): Said {
  return { part, text: passage.text, mark: (start, end) => markIn(passage, start, end) };
}

/** At most twelve words of a passage, with their place. */
function markIn(passage: Passage, start: number, end: number): Mark {
  const words = passage.text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const quote = firstWords(words.trim(), quoteWords);
  return { quote, ...sourceSpan(passage, start + lead, start + lead + quote.length) };
}
