import { asksOn, type TopicNamed } from './topics-named';
import { claimsToCheck, mechanismsTold, type MechanismTold } from './mechanisms-told';
import { followUpsInvited } from './follow-ups-invited';
import type { Mechanism, Topic } from './topic';
import { lackingLines, readingLines, sayingLines } from './own-note-lines';
import type { LackingTerms } from './own-notes';
import { topicLines, type TopicLines } from './topic-lines';
import { ourTopicsKnown, type TopicsKnown } from './topics-known';

/** A question on topics, with what was answered. */
export interface AskedOnTopics {
  readonly question: string;
  /** The question, short enough to stand in a sentence. */
  readonly shortQuestion: string;
  /** Best first. */
  readonly topics: readonly TopicNamed[];
  /** The candidate's words under this question; empty where there are none. */
  readonly said: string;
  /** Whether an equal answer stands under an earlier question, and is judged there. */
  readonly isJudgedElsewhere: boolean;
  /** Whether the words were noted down later, so that more may have been said. */
  readonly isMemory: boolean;
  /** Whether the kind of the question asks for reasons, not for a story. */
  readonly wantsReasons: boolean;
  /** Ours where not given. */
  readonly topicsKnown?: TopicsKnown;
  /** What the writer's own notes on the topics name, and nothing said does. */
  readonly lacking?: readonly LackingTerms[];
}

/** What the topics of a question say about it; what names its own words stands before what holds for the whole topic. */
export interface TopicCritique extends TopicLines {
  readonly issues: readonly string[];
  readonly improvements: readonly string[];
}

const nothing: TopicCritique = {
  expects: [], why: [], waysToAnswer: [], issues: [], improvements: [], practice: [], technicalAreas: [], howToHandle: [], followUps: [],
};

/**
 * What the topics say about a question and its answer: the mechanisms that the answer names are its ground, those that it
 * lacks are what to add. Of a question about a person only what to know and what may be asked next.
 */
export function topicCritique(asked: AskedOnTopics): TopicCritique {
  const topics = asked.topics.flatMap(({ name }) => (asked.topicsKnown ?? ourTopicsKnown).byId(name) ?? []);
  const [lead] = topics;
  const words = asked.topics[0]?.words[0];
  if (lead === undefined) return nothing;
  const general = topics.map(topicLines);
  const followUps = followUpsInvited(topics, asked);
  const technicalAreas = general.flatMap((lines) => lines.technicalAreas);
  if (words === undefined || !isTechnical(asked)) return { ...nothing, technicalAreas, followUps };
  const own = ownLines(asked, { words, ...told(lead, asked) });
  const ofNotes = linesOfNotes(asked);
  return {
    ...own,
    expects: [...own.expects, ...general.slice(own.expects.length).flatMap(({ expects }) => expects)],
    why: general.flatMap(({ why }) => why),
    waysToAnswer: [...own.waysToAnswer, ...general.flatMap(({ waysToAnswer }) => waysToAnswer)],
    improvements: [...ofNotes.improvements, ...own.improvements],
    practice: [...ofNotes.practice, ...own.practice, ...general.flatMap(({ practice }) => practice)],
    technicalAreas,
    howToHandle: [...own.howToHandle, ...general.flatMap(({ howToHandle }) => howToHandle)],
    followUps,
  };
}

/** What the writer's own notes add: to an answer what it lacks, to a question without one what to read. */
function linesOfNotes({ lacking = [], said, isMemory, isJudgedElsewhere }: AskedOnTopics): Pick<TopicCritique, 'improvements' | 'practice'> {
  if (isJudgedElsewhere) return { improvements: [], practice: [] };
  if (said.trim() === '') return { improvements: [], practice: readingLines(lacking) };
  return { improvements: lackingLines(lacking, { isMemory }), practice: sayingLines(lacking) };
}

/** A yes or a name ends a question of fact; every other one that is not about a person asks how or why. */
function isTechnical({ question, wantsReasons }: AskedOnTopics): boolean {
  const asks = asksOn(question);
  return asks === 'why or how' || (asks === 'something else' && wantsReasons);
}

/** What of the first topic the answer tells, in the words of the question. */
interface Told {
  /** The words of the question that name the topic. */
  readonly words: string;
  /** The words that name an alternative to it; null where the question names none. */
  readonly other: string | null;
  readonly named: readonly MechanismTold[];
  /** Those that the question itself speaks of first, then in the order of the topic. */
  readonly lacking: readonly Mechanism[];
}

function told(topic: Topic, { said, question, topics }: AskedOnTopics): Omit<Told, 'words'> {
  const alternatives = topic.alternatives.join('\n').toLowerCase();
  const other = topics.slice(1).flatMap(({ words }) => words).find((word) => alternatives.includes(word.toLowerCase())) ?? null;
  const { named, lacking } = mechanismsTold(said, topic);
  const asked = new Set(mechanismsTold(question, topic).named.map(({ mechanism }) => mechanism));
  return { other, named, lacking: [...lacking.filter((each) => asked.has(each)), ...lacking.filter((each) => !asked.has(each))] };
}

/** An answer that names this many needs no more of them. */
const ENOUGH = 4;

function ownLines(asked: AskedOnTopics, { words, other, named, lacking }: Told): TopicCritique {
  const [first, second, third] = lacking.map(({ name }) => name);
  if (first === undefined || second === undefined) return nothing;
  const quote = named[0]?.quote;
  return {
    ...nothing,
    expects: [`Asked about "${words}", they listen for: ${first}; ${second}.`],
    waysToAnswer: [
      quote === undefined
        ? `Mechanism first: answer "${words}" with ${first}; then say why it helped.`
        : `From your own words: start at "${quote}", then add ${first}; say what happens without it.`,
      ...(other === null ? [] : [`Comparison: put "${words}" beside "${other}", and name the need that decided between them.`]),
    ],
    ...(asked.isJudgedElsewhere ? {} : mending(asked, { quote, words, isEnough: named.length >= ENOUGH, lacking: [first, second, ...(third === undefined ? [] : [third])] })),
    practice: [`Explain ${first} out loud in two sentences, then answer again: "${asked.shortQuestion}"`],
    howToHandle: [`Where you never used ${first}, say so, and reason from "${quote ?? words}".`],
  };
}

interface Ground {
  /** Words of the answer that name a mechanism already. */
  readonly quote: string | undefined;
  readonly words: string;
  readonly isEnough: boolean;
  readonly lacking: readonly string[];
}

function mending({ said, isMemory }: AskedOnTopics, { quote, words, isEnough, lacking }: Ground): Pick<TopicCritique, 'issues' | 'improvements'> {
  const more = lacking.slice(0, 2).join('; ');
  if (said.trim() === '') return { issues: [], improvements: [`Nothing is noted on "${words}": write down what played a part, and at what cost: ${more}.`] };
  const who = isMemory ? 'what you noted' : 'the answer';
  const issues = quote === undefined ? [`Of what stands behind "${words}" ${who} names nothing: no word on ${lacking.join('; ')}.`] : [];
  if (isEnough) return { issues, improvements: [] };
  if (isMemory) return { issues, improvements: [`${quote === undefined ? `On "${words}"` : `Beside "${quote}"`} add what you used of these: ${more}.`] };
  const improvement = quote === undefined ? `Say what "${words}" rests on in your case, and why it helps: ${more}.` : `Beside "${quote}" name what you used of these: ${more}.`;
  return { issues, improvements: [improvement] };
}

/** The claims of an answer that should be checked, as what is wrong and what to do about it. */
export function claimsIn(said: string, topics: readonly Topic[]): Pick<TopicCritique, 'issues' | 'improvements'> {
  const claims = topics.flatMap((topic) => claimsToCheck(said, topic));
  return {
    issues: claims.map(({ quote, claim }) => `"${quote}" comes near a claim that is wrong or true only in part: "${claim.claim}".`),
    improvements: claims.map(({ quote, claim }) => `Check "${quote}" before you say it again: ${claim.check}`),
  };
}
