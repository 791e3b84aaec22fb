import { questionKinds } from '../critique/kinds/question-kinds';
import { fold, normalise, wordCount, words } from '../text/words';
import { isAbout, type NextInterview } from './night-before-next';
import { ownWordsOf, sayable, type OwnWords, type Words } from './night-before-speech';
import type { Notebook, QuestionAt } from './notebook';
import type { NotebookRead } from './read-notebook';

/** A follow-up that may come again, with what the writer has for it. */
export interface FollowUpReady {
  readonly asked: Words;
  /** Null where no answer is noted yet. */
  readonly answer: Words | null;
  /** Where the answer comes from: the same question answered elsewhere, what the writer noted could be better, or what was said. */
  readonly source: 'elsewhere' | 'noted' | 'said' | null;
}

const MOST = 3;
/** The most that have an answer, as long as one without waits. */
const MOST_ANSWERED = 2;
/** "Why?" alone says nothing on the evening before. */
const LEAST_WORDS = 4;

/** So many are looked at, the likeliest first. */
const MOST_WEIGHED = 40;

/** At most three follow-ups that were left open or weak, those of this company, of projects and of chains first: two with an answer, then one without. */
export function followUpsToExpect(notebook: Notebook, read: NotebookRead, next: NextInterview): readonly FollowUpReady[] {
  const answered = answeredByFamily(notebook);
  const isThere = ({ review }: QuestionAt): boolean => isAbout(review, next.company);
  const all = openFollowUps(notebook, read).filter((at) => !isToldAtLength(at) && !goesOn(at));
  const weighed = eachOnce(notebook, [...all.filter(isThere), ...all.filter((at) => !isThere(at))]).slice(0, MOST_WEIGHED)
    .map((at) => followUpReady(at, answered.get(notebook.familyOf(at.question.id)) ?? []));
  const [ready, open] = [weighed.filter(({ answer }) => answer !== null), weighed.filter(({ answer }) => answer === null)];
  return [...ready.slice(0, MOST_ANSWERED), ...open.slice(0, MOST - MOST_ANSWERED), ...ready.slice(MOST_ANSWERED), ...open.slice(MOST - MOST_ANSWERED)].slice(0, MOST);
}

/** Those of dossiers, then those of chains, then every other follow-up of a round. */
function openFollowUps({ questions, questionById }: Notebook, { dossiers, chains }: NotebookRead): readonly QuestionAt[] {
  const probed = new Set(dossiers.flatMap(({ asked }) => asked.filter(({ answered }) => answered !== 'yes').map(({ question }) => question)));
  const chained = chains.flatMap((chain) => chain.questions);
  const named = [...probed, ...chained].flatMap((id) => questionById.get(id) ?? []);
  const others = questions.filter(({ question, round }) => round !== null && question.parent !== null);
  return [...named.filter(({ question }) => probed.has(question.id) || isOpen(question)), ...others.filter(({ question }) => isOpen(question))];
}

const atLength = new Set(['greeting', 'introduction', 'leaving', 'motivation', ...questionKinds.filter(({ pastEvent }) => pastEvent).map(({ id }) => id)]);

/** A main question that wants a story or a reason has its place elsewhere. */
function isToldAtLength({ review, question }: QuestionAt): boolean {
  return question.parent === null && atLength.has(review.kinds.get(question.id) ?? '');
}

/** Hurried notes have the answer behind the question mark: nobody can tell whose words they are. */
function goesOn({ question: { text, answers } }: QuestionAt): boolean {
  return answers.length === 0 && text.includes('?') && wordCount(text.slice(text.lastIndexOf('?'))) >= LEAST_REST;
}

const LEAST_REST = 3;

function isOpen({ answers, reflections }: QuestionAt['question']): boolean {
  return answers.length === 0 || reflections.length > 0;
}

function eachOnce({ familyOf }: Notebook, all: readonly QuestionAt[]): readonly QuestionAt[] {
  const seen = new Set<string>();
  return all.filter(({ question: { id, text } }) => {
    const keys = [familyOf(id), normalise(text)];
    const isNew = wordCount(text) >= LEAST_WORDS && keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

function answeredByFamily({ questions, familyOf }: Notebook): ReadonlyMap<string, readonly QuestionAt[]> {
  const found = new Map<string, QuestionAt[]>();
  for (const at of questions.filter(({ question }) => question.answers.length > 0)) {
    const family = familyOf(at.question.id);
    const known = found.get(family);
    if (known === undefined) found.set(family, [at]);
    else known.push(at);
  }
  return found;
}

/** An answer got ready elsewhere, else what the writer noted here, else what was said elsewhere, else what was said here. */
function followUpReady(at: QuestionAt, family: readonly QuestionAt[]): FollowUpReady {
  const { review: { note: { path } }, question } = at;
  const asked = { text: question.text, path, question: question.id };
  const elsewhere = family.filter(({ review }) => review.note.path !== path).flatMap((each) => ownWordsOf(each) ?? []).filter(({ sentences: [first = ''] }) => !UNSURE.test(first));
  const [ready, told] = [elsewhere.find(({ isMemory }) => !isMemory), elsewhere[0]];
  const [noted] = question.reflections.filter(({ text }) => !text.includes('?')).flatMap(({ text }) => sayable(text)).filter(saysMore).map(whatToSay);
  const said = ownWordsOf(at)?.sentences[0];
  if (ready !== undefined) return { asked, answer: firstOf(ready), source: 'elsewhere' };
  if (noted !== undefined) return { asked, answer: { text: noted, path, question: question.id }, source: 'noted' };
  if (told !== undefined) return { asked, answer: firstOf(told), source: 'elsewhere' };
  return said === undefined || UNSURE.test(said) ? { asked, answer: null, source: null } : { asked, answer: { text: said, path, question: question.id }, source: 'said' };
}

function firstOf({ sentences: [text = ''], path, question }: OwnWords): Words {
  return { text, path, question };
}

/** Words that answer nothing. */
const UNSURE = /\b(?:(?:would|'d|will|'ll) have to (?:think|check|look)|(?:do|did|could|can)(?:n['\u2019]?t| not) (?:know|say|answer|remember|recall)|not sure|no idea|never (?:thought|had))\b/iu;

/** Words of a reflection that only says that the answer was not good. */
const EMPTY = new Set('a an ans answer answered answering be been being better bit but can could did do from future gave give given good great had have here how i i\'d improve improved in is it just knew know lot more much my of on said say should some still that the this to was well were will would'.split(' '));

/** A reflection without the words that only say that it could be better. */
function whatToSay(reflection: string): string {
  const rest = reflection.replace(/^(?:(?:but|and|also|maybe|next time|i think),?\s)*(?:i\s)?(?:could|should|would|might)(?: have|'ve|\u2019ve)\s(?:also\s)?/iu, '');
  return rest === '' ? reflection : rest;
}

/** Whether a reflection says what to say. */
function saysMore(reflection: string): boolean {
  return words(reflection).some(({ text }) => !EMPTY.has(fold(text)));
}
