import { sentences } from '../../text/sentences';
import { growTermTree, termsIn, termTree, type TermTree } from '../../text/term-tree';
import { fold } from '../../text/words';
import { phrasesOfOtherSubjects, technicalCompany } from './technical-company-words';
import { allTopics } from './topics';
import type { Topic } from './topic';

/** A topic that a question is about. */
export interface TopicNamed {
  /** Its id. */
  readonly name: string;
  /** Quotes the words that decided, and says where they stand. */
  readonly reason: string;
  /** The words that decided, as they stand in the text; none where only a question before named it. */
  readonly words: readonly string[];
}

/** The texts that a topic is looked for in. */
export interface AskedAbout {
  readonly question: string;
  readonly answers: readonly string[];
  /** The nearest heading. */
  readonly category: string | null;
}

/** Topics ready to be found: ours, or those that a writer edited. */
export interface TopicFinder {
  /** At most three, best first. */
  readonly topicsOf: (asked: AskedAbout) => readonly TopicNamed[];
  /** The topics that a text names plainly, whatever it is about, best first. */
  readonly topicsNamedIn: (text: string) => readonly TopicNamed[];
  /** Does in small steps what the first search would else do at once. */
  readonly ready: () => Generator<void>;
}

/**
 * The topics of a question, at most three, best first, by the words that name them. The words of the answers and of the
 * heading count only where the question names nothing itself and asks why, how, which or what: a tool mentioned in
 * passing in a story is no topic of the question that the story answers.
 */
export function topicsOf(question: string, answers: readonly string[], category: string | null): readonly TopicNamed[] {
  return ourTopics.topicsOf({ question, answers, category });
}

/** Gets a list of topics ready to be found. */
export function topicFinder(topics: readonly Topic[]): TopicFinder {
  let grown: TermTree<Naming> | null = null;
  const tree = (): TermTree<Naming> => (grown ??= termTree(namings(topics)));
  return {
    topicsOf: (asked) => topicsAsked(asked, tree()),
    topicsNamedIn: (text) => reported(strongest(evidenceOf(saidIn(text.slice(0, SEARCHED_OF_ANSWER), tree()).filter(isPlain), 'answer')).map((evidence) => [evidence]), MOST_TOLD),
    ready: function* ready() {
      grown ??= yield* growTermTree(namings(topics));
    },
  };
}

/** The topics of this project, ready to be found. */
export const ourTopics = topicFinder(allTopics);

/** What a question asks on: the reasons or the workings of a thing, a person, or anything else. */
export function asksOn(question: string): 'why or how' | 'a person' | 'something else' {
  const whole = question.slice(-SEARCHED_OF_QUESTION);
  if (OF_PEOPLE.test(whole)) return 'a person';
  return ASKS_WHY_OR_HOW.test(whole) ? 'why or how' : 'something else';
}

interface Naming {
  /** Null for a technical word of no topic, and for a phrase that only looks like one. */
  readonly topic: Topic | null;
  readonly role: 'plain' | 'besides' | 'company' | 'other subject';
}

type Place = 'question' | 'answer' | 'heading above';

/** What speaks for a topic in one place. */
interface Evidence {
  readonly topic: Topic;
  readonly place: Place;
  readonly weight: number;
  readonly isPlain: boolean;
  readonly words: readonly string[];
  readonly at: number;
}

interface Said {
  readonly naming: Naming;
  readonly text: string;
  readonly start: number;
}

const MOST_TOPICS = 3;
/** Most topics of one answer that are worth a line. */
const MOST_TOLD = 6;
const MOST_WORDS_QUOTED = 3;
const PLAIN = 3;
const BESIDES = 2;
/** A plain word and another one: what the answers and the heading must add up to where the question names nothing. */
const ENOUGH_ELSEWHERE = 5;
/** Longest stretch that is searched, in characters: the end of a question asks, the beginning of an answer answers. */
const SEARCHED_OF_QUESTION = 1500;
const SEARCHED_OF_ANSWER = 2500;

/** Questions about a past event or a person: only what they name plainly is their topic. */
const OF_PEOPLE = new RegExp(
  [
    '\\b(?:an?|any|one|last|the|some) (?:[a-z]+ )?(?:times?|situations?|occasions?|instances?|moments?|projects?|stor(?:y|ies)) (?:when|where|in which|that|you|u|with|of)\\b',
    '\\bhave (?:you|u) ever\\b|\\btell (?:me|us) about (?:an?|any|your|yourself|how you)\\b|\\byourself\\b|\\b(?:greatest|biggest|proud\\w*|hardest|toughest) ',
    '\\b(?:conflicts?|disagre\\w+|feedback|strengths?|weakness\\w*|team ?mates?|colleagues?|co-?workers?|manager|boss|mentor\\w*|leader(?:ship)?|follower|deadlines?)\\b',
    '\\b(?:leaving|leave|join us|hobb(?:y|ies)|salary|notice period|career|motivat\\w+|achievements?|accomplish\\w*|supermarket)\\b',
  ].join('|'),
  'i',
);
const ASKS_WHY_OR_HOW = /\b(?:why|how|which|what|explain|justif\w+|is it|would you|can (?:it|we|you|the)|elaborate|details?)\b/i;

function* namings(topics: readonly Topic[]): Iterable<readonly [string, Naming]> {
  for (const topic of topics) {
    for (const term of topic.names.plain) yield [term, { topic, role: 'plain' }];
    for (const term of topic.names.besides) yield [term, { topic, role: 'besides' }];
  }
  for (const term of technicalCompany) yield [term, { topic: null, role: 'company' }];
  for (const term of phrasesOfOtherSubjects) yield [term, { topic: null, role: 'other subject' }];
}

function topicsAsked(asked: AskedAbout, tree: TermTree<Naming>): readonly TopicNamed[] {
  const whole = asked.question.slice(-SEARCHED_OF_QUESTION);
  const isOfPeople = OF_PEOPLE.test(whole);
  const said = saidIn(isOfPeople ? sentencesOfPeople(whole) : whole, tree);
  const named = evidenceOf(isOfPeople ? said.filter(isPlain) : said, 'question');
  if (named.length > 0) return reported(strongest(named).map((evidence) => [evidence]));
  if (asksOn(whole) !== 'why or how') return [];
  return reported(namedElsewhere(asked, said, tree));
}

function sentencesOfPeople(text: string): string {
  return sentences(text).map((sentence) => sentence.text).filter((sentence) => OF_PEOPLE.test(sentence)).join('\n');
}

function saidIn(text: string, tree: TermTree<Naming>): readonly Said[] {
  return termsIn(text, tree)
    .filter(({ meanings }) => meanings.every(({ role }) => role !== 'other subject'))
    .flatMap((hit) => hit.meanings.map((naming) => ({ naming, text: hit.text, start: hit.start })));
}

function isPlain({ naming }: Said): boolean {
  return naming.role === 'plain';
}

/** What speaks for each topic; a word that names one only beside others needs another technical word in the same text. */
function evidenceOf(said: readonly Said[], place: Place): readonly Evidence[] {
  const distinct = new Set(said.map(({ text }) => wordKey(text)));
  const counted = said.filter((each) => isPlain(each) || (each.naming.role === 'besides' && distinct.size > 1));
  const topics = new Set(counted.flatMap(({ naming }) => naming.topic ?? []));
  return [...topics].map((topic) => evidenceFor(topic, counted.filter(({ naming }) => naming.topic === topic), place));
}

function evidenceFor(topic: Topic, said: readonly Said[], place: Place): Evidence {
  const once = said.filter(({ text }, at) => said.findIndex((other) => wordKey(other.text) === wordKey(text)) === at);
  const weight = once.reduce((sum, each) => sum + (isPlain(each) ? PLAIN : BESIDES), 0);
  return { topic, place, weight, isPlain: once.some(isPlain), words: once.map(({ text }) => text), at: once[0]?.start ?? 0 };
}

/** A plural is the same word again. */
function wordKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/s$/u, '');
}

/** Best first. Where a topic is plainly named, those that are only hinted at step back; of hints the strongest counts. */
function strongest(found: readonly Evidence[]): readonly Evidence[] {
  const plain = found.filter((evidence) => evidence.isPlain);
  const most = Math.max(...found.map(({ weight }) => weight));
  const best = plain.length > 0 ? plain : found.filter(({ weight }) => weight === most);
  return [...best].sort((one, other) => other.weight - one.weight || one.at - other.at);
}

function namedElsewhere(asked: AskedAbout, said: readonly Said[], tree: TermTree<Naming>): readonly (readonly Evidence[])[] {
  const answered = asked.answers.map((answer) => answer.slice(0, SEARCHED_OF_ANSWER)).join('\n');
  const inAnswer = evidenceOf(saidIn(answered, tree), 'answer');
  const above = evidenceOf(saidIn(asked.category ?? '', tree).filter(isPlain), 'heading above');
  const topics = new Set([...inAnswer, ...above].map(({ topic }) => topic));
  const enough = said.length > 0 ? PLAIN : ENOUGH_ELSEWHERE;
  return [...topics]
    .map((topic) => [...inAnswer, ...above].filter((evidence) => evidence.topic === topic))
    .filter((evidence) => total(evidence) >= (evidence.some(({ place }) => place === 'heading above') ? enough : ENOUGH_ELSEWHERE))
    .sort((one, other) => total(other) - total(one) || (one[0]?.at ?? 0) - (other[0]?.at ?? 0));
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

function reported(found: readonly (readonly Evidence[])[], most = MOST_TOPICS): readonly TopicNamed[] {
  return found.slice(0, most).flatMap((evidence) => {
    const name = evidence[0]?.topic.id;
    return name === undefined ? [] : [{ name, reason: evidence.map(reasonOf).join(', '), words: distinctWords(evidence.flatMap(({ words }) => words)).slice(0, MOST_WORDS_QUOTED) }];
  });
}

function distinctWords(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.findIndex((other) => wordKey(other) === wordKey(word)) === at);
}

function reasonOf({ words, place }: Evidence): string {
  return `${words.slice(0, MOST_WORDS_QUOTED).map((word) => `"${word}"`).join(' and ')} in the ${place}`;
}
