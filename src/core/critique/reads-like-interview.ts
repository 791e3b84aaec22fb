import { partNames, type Answer, type InterviewNote, type Question, type Story } from '../notes/interview-note';
import { classify } from './classify';
import { openingKinds } from './kinds/opening';
import { technicalKinds } from './kinds/technical';

/** What makes a note read like an interview note: things that a study note does not have. */
export const interviewSigns = ['stories', 'talk', 'debrief', 'prompts', 'round'] as const;
export type InterviewSign = (typeof interviewSigns)[number];

/** Why a note reads like an interview note. */
export interface InterviewEvidence {
  /** At least one, in the order of `interviewSigns`. */
  readonly signs: readonly InterviewSign[];
  readonly questions: number;
  readonly stories: number;
  /** People in a talk, the candidate included; 0 where the note holds none. */
  readonly speakers: number;
  /** Whether there is so much of it that hardly anything else is possible. */
  readonly clear: boolean;
}

/**
 * Why a note reads like an interview note; null where it may as well be something else. Headings that ask ("What is a
 * B-tree?"), flash cards and lists of topics are study notes until something speaks of a person.
 */
export function readsLikeInterview(note: InterviewNote, text: string): InterviewEvidence | null {
  const asked = note.questions.filter(({ reverse }) => !reverse);
  const stories = note.stories.filter(isTold);
  const talk = asked.filter(({ source, answers }) => source === 'transcript' && answers.length > 0);
  const prompts = asked.slice(0, mostWeighed).filter(isPersonal).length;
  const found: Readonly<Record<InterviewSign, boolean>> = {
    stories: stories.length >= 2 || stories.some((story) => partsOf(story) >= 3),
    talk: talk.length >= 2 && talk.filter((question) => isAskedByName(question, text) || question.answers.some(isPersonsOwn)).length * 2 >= talk.length,
    debrief: isDebrief(asked),
    prompts: prompts >= fewestPrompts,
    round: note.properties.round !== null && asked.length >= 2,
  };
  const signs = interviewSigns.filter((sign) => found[sign]);
  if (signs.length === 0) return null;
  const askers = new Set(talk.flatMap(({ asker }) => asker ?? []));
  return {
    signs,
    questions: asked.length,
    stories: stories.length,
    speakers: found.talk ? Math.max(1, askers.size) + 1 : 0,
    clear: signs.length >= 2 || stories.length >= 2 || prompts >= 2 * fewestPrompts,
  };
}

/** Questions that are weighed by their words, from the top: a long list is known by its start. */
const mostWeighed = 40;

/** Fewer prompts for a person stand in a diary as well. */
const fewestPrompts = 3;

/** Parts of a story that the writer labelled; what was only guessed from prose is no evidence. */
function isTold(story: Story): boolean {
  return story.labelled && story.form !== 'idea' && partsOf(story) >= 2;
}

function partsOf({ parts }: Story): number {
  return partNames.filter((name) => parts[name] !== null).length;
}

const impersonal = new Set([...technicalKinds, ...openingKinds].map(({ id }) => id).filter((id) => id !== 'introduction' && id !== 'problem-solving'));

/** Whether the question asks for a person's past or motives, to their face: "Tell me about a time you failed". */
function isPersonal({ text, source }: Question): boolean {
  if (source !== 'table' && !/\b(?:you|your|yours|yourself|me about|why us)\b|[你您]/i.test(text)) return false;
  const kind = classify(text, { category: null, parentKind: null })?.kind;
  return kind !== undefined && !impersonal.has(kind.id);
}

/** Whether the label in front of a question names who asked it by their post. */
function isAskedByName({ from }: Question, text: string): boolean {
  return /\b(?:interviewer|recruiter|hiring manager|panel(?:ist)?)\b|面试官/i.test(text.slice(Math.max(0, from - longestLabel), from));
}

/** Characters before a question that are searched for its label. */
const longestLabel = 60;

/** Whether somebody speaks of themselves: the back of a flash card does not. */
function isPersonsOwn({ text, form }: Answer): boolean {
  return form === 'reported' || /\b(?:i|my|we|our|i['’](?:m|ve|d))\b|我/i.test(text);
}

/** Whether answers or regrets are remembered ("I said ..", "could have ..") under several questions. */
function isDebrief(asked: readonly Question[]): boolean {
  const remembered = asked.filter(({ answers, reflections }) => reflections.length > 0 || answers.some(({ form }) => form === 'reported'));
  return asked.length >= 2 && remembered.length >= 2;
}
