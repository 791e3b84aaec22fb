import { ourTopicsKnown } from '../../critique/topics/topics-known';
import type { Notebook, QuestionAt } from '../notebook';
import { openingOf } from './opening';
import { asksForDetail, pointsBack } from './points-back';
import type { Project } from './project';
import { asksForProject, projectsOf, type Projects } from './projects';
import { rungOf } from './rung';
import { askedByRound } from './same-asked';
import type { Thread, ThreadStep } from './thread';

/** The questions of every round as threads, by note and place. Yields between questions. */
export function* threadsOf(notebook: Notebook): Generator<void, readonly Thread[]> {
  const rounds = [...askedByRound(notebook.questions).values()];
  const projects = yield* projectsOf(notebook, yield* openersOf(rounds));
  const common = yield* commonTerms(notebook);
  const threads: Thread[] = [];
  for (const asked of rounds) {
    const devoted = devotedTo(asked, projects);
    let open: OpenThread | null = null;
    for (const at of asked) {
      const heard = hear(at, { notebook, common, projects });
      const link: Link = open === null ? 'none' : linkOf(heard, open, devoted);
      if (open === null || link === 'none') {
        if (open !== null) threads.push(open.steps);
        open = { steps: [], topics: new Set(), terms: new Set(), last: null, project: null, isTask: heard.opening === 'task' };
      }
      take(open, heard, { projects, devoted, link });
      yield;
    }
    if (open !== null) threads.push(open.steps);
  }
  return threads;
}

function* openersOf(rounds: readonly (readonly QuestionAt[])[]): Generator<void, readonly QuestionAt[]> {
  const openers: QuestionAt[] = [];
  for (const asked of rounds) {
    const followUps = new Map<string, number>();
    for (const { question: { parent } } of asked) if (parent !== null) followUps.set(parent, (followUps.get(parent) ?? 0) + 1);
    openers.push(...asked.filter((at) => asksForProject(at, followUps.get(at.question.id) ?? 0)));
    yield;
  }
  return openers;
}

/** The project that a round is about as a whole: its title, its heading or what stands above its first question names it. */
function devotedTo([first]: readonly QuestionAt[], projects: Projects): Project | null {
  if (first === undefined) return null;
  const { title, remarks, properties } = first.review.note;
  const above = remarks.filter(({ from }) => from < first.question.from).map(({ text }) => text.slice(0, LONGEST_LEAD));
  const isDive = DIVE.test(`${title} ${properties.round ?? ''} ${first.question.category ?? ''} ${above.join(' ')}`);
  return projects.namedIn(title, 'by-head') ?? projects.namedIn(first.question.category ?? '', 'by-head') ?? (isDive ? projects.namedIn(above.join('\n'), 'by-head') : null);
}

const LONGEST_LEAD = 300;
const DIVE = /\b(?:deep[- ]?dive|project|case study|walk-?through|presentation|past work|portfolio)\b/iu;

interface Heard extends Omit<ThreadStep, 'goesOn' | 'project' | 'isNamed'> {
  /** What the question asks about, without what any question holds. */
  readonly terms: ReadonlySet<string>;
  readonly answerTerms: ReadonlySet<string>;
  /** The project that it names, in full or by its last word. */
  readonly names: Project | null;
  readonly namesInFull: Project | null;
  /** Whether it asks for a detail of work that was done. */
  readonly isDetail: boolean;
}

interface OpenThread {
  readonly steps: ThreadStep[];
  readonly topics: Set<string>;
  /** What questions and answers so far were about. */
  readonly terms: Set<string>;
  last: Heard | null;
  /** The project that the last question that named one was about, or the first question. */
  project: Project | null;
  /** Whether it opens with a task to be done. */
  readonly isTask: boolean;
}

/** How a question hangs on a thread: on the question just before, on something said earlier, or not at all. */
type Link = 'last' | 'thread' | 'none';

/** Longest answer that is searched for what a question picks up, in characters. */
const SEARCHED = 2500;

/** What more questions of the notebook than this ask about is no link between two of them. */
function* commonTerms({ questions, termsOf }: Notebook): Generator<void, ReadonlySet<string>> {
  const counts = new Map<string, number>();
  for (const { question } of questions) {
    for (const term of termsOf(question.text)) counts.set(term, (counts.get(term) ?? 0) + 1);
    yield;
  }
  const most = Math.max(3, questions.length * 0.04);
  return new Set([...counts].filter(([, count]) => count > most).map(([term]) => term));
}

function hear(at: QuestionAt, { notebook, common, projects }: Ear): Heard {
  const { review, question } = at;
  const { finder } = review.topicsKnown ?? ourTopicsKnown;
  const topics = review.probes.topics.get(question.id) ?? [];
  const said = question.answers.map(({ text }) => text.slice(0, SEARCHED)).join('\n');
  const telling = (terms: ReadonlySet<string>): ReadonlySet<string> => new Set([...terms].filter((term) => term.length > 2 && /^\p{Script=Latin}/u.test(term) && !common.has(term) && !WEAK_LINKS.has(term)));
  return {
    at,
    opening: openingOf(question.text),
    names: projects.namedIn(question.text, asksForDetail(question.text) ? 'by-topic' : 'by-head'),
    namesInFull: projects.namedIn(question.text, 'in-full'),
    isDetail: asksForDetail(question.text),
    asked: new Map(topics.flatMap(({ name, words: [word] }) => (word === undefined ? [] : [[name, word] as const]))),
    named: new Set(topics.filter(({ reason, words: shown }) => shown.length > 0 && reason.includes('in the question')).map(({ name }) => name)),
    answered: new Set(said === '' ? [] : finder.topicsNamedIn(said).map(({ name }) => name)),
    terms: telling(notebook.termsOf(question.text)),
    answerTerms: telling(notebook.termsOf(said)),
  };
}

/** What questions are heard with. */
interface Ear {
  readonly notebook: Notebook;
  readonly common: ReadonlySet<string>;
  readonly projects: Projects;
}

/** Terms that stand in any talk about work: sharing one says nothing. */
const WEAK_LINKS = new Set(
  'team work project peopl time code system user data compani month week year dai hour minut second use make thing like also back first last new old next well good better problem issu product servic built build one two three four five six seven eight nine ten twelv dozen half sentenc word'.split(' '),
);

function linkOf({ at: { question }, opening, namesInFull: names, named, terms, isDetail }: Heard, { steps, topics, terms: said, last, project, isTask }: OpenThread, devoted: Project | null): Link {
  if (last === null) return 'none';
  const shared = (mine: Iterable<string>, theirs: ReadonlySet<string>): boolean => [...mine].some((each) => theirs.has(each));
  const goesOn = shared(terms, last.answerTerms) || shared(named, last.answered) || pointsBack(question.text, terms.size > 0);
  if (steps.some(({ at }) => at.question.id === question.parent)) return goesOn ? 'last' : 'thread';
  if (last.opening === 'person' || opening === 'own-work' || opening === 'person' || opening === 'task') return 'none';
  if (names !== null && project !== null && names !== project) return 'none';
  const isOnTopic = shared(named, topics);
  if (opening !== null) return isOnTopic ? 'thread' : 'none';
  const tellsOfWork = project !== null || steps[0]?.opening === 'own-work';
  if (question.source !== 'transcript') {
    if (goesOn && (tellsOfWork || isOnTopic)) return 'last';
    return isOnTopic || (tellsOfWork && (isDetail || names === project && names !== null || devoted !== null)) ? 'thread' : 'none';
  }
  if (goesOn) return 'last';
  if (isTask || isOnTopic || shared(terms, said)) return 'thread';
  if (question.category !== last.at.question.category) return 'none';
  return tellsOfWork && (isDetail || devoted !== null || named.size === 0 || rungOf(question.text) !== 'other') ? 'thread' : 'none';
}

interface Round {
  readonly projects: Projects;
  readonly devoted: Project | null;
  readonly link: Link;
}

function take(thread: OpenThread, heard: Heard, round: Round): void {
  const { at, opening, asked, named, answered } = heard;
  const names = round.link === 'none' || thread.project === null || thread.isTask ? heard.names : heard.namesInFull;
  const project = opening === 'task' ? null : names ?? projectOf(heard, thread, round);
  if (names !== null || thread.steps.length === 0) thread.project = project;
  thread.steps.push({ at, opening, project, isNamed: names !== null, asked, named, answered, goesOn: round.link === 'last' });
  for (const topic of [...asked.keys(), ...answered]) thread.topics.add(topic);
  for (const term of [...heard.terms, ...heard.answerTerms]) thread.terms.add(term);
  thread.last = heard;
}

function projectOf({ at, opening, isDetail }: Heard, thread: OpenThread, { projects, devoted, link }: Round): Project | null {
  if (link !== 'none') return thread.isTask && !isDetail ? null : thread.project;
  if (opening === 'own-work') return projects.answeredWith(at);
  if (opening !== null) return null;
  return devoted ?? (isDetail ? projects.toldIn([at.question.text, ...at.question.answers.map(({ text }) => text)].join('\n'), UNLED) : null);
}

/** What a question that nothing leads to must share with a project. */
const UNLED = 2.4;
