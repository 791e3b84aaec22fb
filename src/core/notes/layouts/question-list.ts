import { spellsAcronym } from '../acronym-lists';
import { isToDo, readUnder, splitAnswer } from '../answer-lines';
import type { Passage } from '../../text/span';
import { castOf } from '../cast';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { answeredBelow, groupsOf, outerIndent, type Group } from '../list-groups';
import { isLabel } from '../list-announcement';
import { isBoldTitle, itemsOf, opensQuestionBox, type Item } from '../list-items';
import { headingAbove, type Heading, type Line, type Page } from '../page';
import { announcesOther, announcesQuestions, entrySign, namesRound, namesSort, tellsAsking, type EntrySign } from '../question-signs';
import { undressedLabel } from '../reverse-sections';
import { announcesReverse, speaksOfAsking } from '../reverse-words';
import { starLabelAt } from '../star-labels';
import { opensAdvice } from '../turns';
import { mapSteps } from '../steps';
import { invitesQuestions, isPrompt, reportsAnswer, tellsOfSelf } from '../wording';

/**
 * Questions as a list: numbers, bullets, bold titles or bare lines, with answers and follow-ups below. Numbered things may
 * be steps, a timetable, principles or people, so a list counts only where most of its entries ask (traps 10, 16, 24). Beside
 * a talk a list is advice, unless a heading announces questions (trap 26).
 */
export const questionList: Layout = {
  id: 'question-list',
  *read(page, isFree) {
    const groups = groupsOf(page, isFree);
    yield;
    const found = yield* mapSteps(groups, (group) => ({ group, reading: readGroup(page, group) }), groupsInStep);
    const guessed = found.some(({ group, reading }) => group.announced === null && reading.questions.length > 0);
    const turns = guessed ? turnLines(page) : [];
    return joinReadings(found.filter(({ group }) => group.announced !== null || turns.length === 0 || (mostlyMarked(group) && !besideTalk(page, group, turns))).map(({ reading }) => reading));
  },
};

/** Lists between two pauses: some milliseconds of work. */
const groupsInStep = 5;

/** The lines that open a turn, where somebody asks. */
function turnLines(page: Page): readonly number[] {
  const { roles, openings } = castOf(page, () => true).cast;
  return [...roles.values()].includes('asker') ? [...openings.keys()] : [];
}

/** Whether most entries end in a question mark, which in a note with a talk tells questions from advice. */
function mostlyMarked({ items }: Group): boolean {
  return items.filter(({ words }) => /[?？]["”»*_)\s]{0,4}$/.test(words.text)).length * 3 > items.length * 2;
}

/** Whether a turn stands in the section of a list: the one right below the title of the note. */
function besideTalk(page: Page, { from }: Group, turns: readonly number[]): boolean {
  let section = headingAbove(page, from);
  while (section !== null && section.parent !== null && !isTitle(page, page.headings[section.parent])) section = page.headings[section.parent] ?? null;
  const top = section?.line ?? -1;
  const end = section === null || isTitle(page, section) ? (page.headings.find(({ line }) => line > top)?.line ?? page.lines.length) : section.end;
  return turns.some((line) => line > top && line < end);
}

/** A heading above the whole note. */
function isTitle(page: Page, heading: Heading | undefined): boolean {
  return heading !== undefined && heading === page.headings[0] && heading.end >= page.lines.length;
}

/** Entries that say only of what sort those below them are nest no deeper. */
const deepest = 3;

function readGroup(page: Page, group: Group, depth = 0): Reading {
  if (spellsAcronym(group.items.map(({ line }) => line.words))) return emptyReading;
  const stopped = group.announced === 'questions' && endInStops(group);
  const own = group.items.map((item) => signOf(page, item, stopped));
  const below = depth < deepest ? groupsBelow(page, group, own) : group.items.map(() => null);
  const signs = own.map((sign, index) => (below[index] === null ? sign : 'other'));
  const holds = (depth > 0 && group.announced === 'questions' && signs.length > 1 && signs.every((sign) => sign === 'names')) || holdsQuestions(page, group, signs);
  const inner = below.map((nested) => (nested === null ? null : readGroup(page, nested, depth + 1)));
  if (!holds) return joinReadings(inner.flatMap((reading) => reading ?? []));
  const questions: QuestionDraft[] = [];
  const into: Into = { questions, main: null, onlyAsked: signs.filter((sign) => sign === 'asks').length * 2 <= signs.filter((sign) => sign !== 'other').length && group.announced === null };
  for (const [index, item] of group.items.entries()) {
    const nested = inner[index] ?? null;
    if (nested !== null) {
      questions.push(...nested.questions);
      into.main = null;
    } else readItem(page, { item, sign: signs[index] ?? 'other', group }, into);
  }
  const last = group.items.at(-1);
  return readingOf({ questions, claims: [[group.from, last?.end ?? group.from]] });
}

/** A part of a story, and a name above a line that says what follows ("Acme" above "Round 1:"), ask nothing. */
function signOf(page: Page, { line, words, said, below, end }: Item, stopped: boolean): EntrySign {
  if (starLabelAt(line.words) !== null) return 'other';
  if (said !== null) return 'asks';
  if (isToDo(words.text)) return 'other';
  if (aboutCandidate.test(words.text) && !/\byou/i.test(words.text)) return 'tells';
  const sign = entrySign(stopped && shortName.test(words.text) ? words.text.slice(0, -1) : words.text);
  if ((sign === 'names' || (sign === 'tells' && !tellsOnly.test(words.text))) && isNumberedQuestion(line, words)) return 'asks';
  if (sign === 'names' && opensQuestionBox(line.words)) return announcesQuestions(words.text) ? 'other' : 'asks';
  if (sign === 'names' && isBoldTitle(line) && namesRound(words.text)) return 'other';
  const next = sign === 'names' && below < end ? page.lines[below] : undefined;
  return next !== undefined && next.kind === 'text' && next.mark === null && isLabel(next) ? 'other' : sign;
}

/** Whether a third of the entries end in a full stop, where at least half ask: a stop makes no statement then. */
function endInStops({ items }: Group): boolean {
  const stops = items.filter(({ words }) => words.text.endsWith('.') || words.text.endsWith('。')).length;
  return stops > 1 && stops * 3 >= items.length && items.filter(({ words }) => entrySign(words.text) === 'asks').length * 2 >= items.length;
}

/** A few words with a stop behind them. */
const shortName = /^(?:[^\s:：]+\s+){0,7}[^\s:：]+[.。]$/;

/** Whether a number of a question stands in front of an entry, which says that it was asked: `Q.1 ..`, `Q2) ..`. */
function isNumberedQuestion(line: Line, words: Passage): boolean {
  return questionNumber.test(line.words) && !questionNumber.test(words.text);
}

const questionNumber = /^[*_]{0,3}(?:Q(?:ues?)?(?:[ \t]*(?:[-=]+>|[→⇒])|\.[ \t]?\d{1,3}\b|[ \t]?\d{1,3}[.)])|Question[ \t]\d{1,3}[ \t]*[.:)–-])/i;

/** An entry that tells what somebody did. */
const tellsOnly = /^(?:i|we|he|she|they|it|this|that|there|my|our)\b/i;

/** What is asked about the candidate is not put to the candidate. */
const aboutCandidate = /\bthe (?:candidate|interviewee|applicant)(?:['’]s)?\b/i;

interface Into {
  readonly questions: QuestionDraft[];
  main: QuestionDraft | null;
  /** Whether only entries that ask count: fewer than half of a list that nothing announces. */
  readonly onlyAsked: boolean;
}

interface Entry {
  readonly item: Item;
  readonly sign: EntrySign;
  readonly group: Group;
}

function readItem(page: Page, { item, sign, group }: Entry, into: Into): void {
  const { questions, main } = into;
  const below = page.lines.slice(item.below, item.end);
  if (sign === 'other' || item.words.text === '') return;
  if (followsUp(item) && main !== null) readUnder(page, [item.line, ...below], { main, questions, asksBelow: true });
  else if (sign === 'asks' || (!into.onlyAsked && isQuestion(sign, item, group))) {
    const category = headingAbove(page, item.line.index)?.plain ?? null;
    const source = group.announced === 'round' ? 'debrief' : 'list';
    const parent = followsBehind(item) ? (main ?? lastMain(questions)) : null;
    const question = questionDraft(item.words, source, { category, parent, reverse: invitesQuestions(item.words.text) });
    questions.push(question);
    into.main = parent ?? question;
    if (item.said !== null) splitAnswer(item.said, question);
    const inner = item.line.mark === null ? item.line.indent + 2 : Infinity;
    readUnder(page, below, { main: question, questions, asksBelow: parent === null, inner });
  } else if (group.kind === 'title' || into.onlyAsked || (item.line.mark?.kind === 'number' && !reportsAnswer(item.words.text) && !tellsOfSelf(item.words.text))) into.main = null;
  else if (main !== null) readUnder(page, [item.line, ...below], { main, questions, asksBelow: false });
}

/** Beside topics an entry of so few words is one too, though it may set a task ("Self introduction"). */
const mostWordsOfTopic = 3;

/** The list below each entry that says only of what sort the entries under it are; null for every other. */
function groupsBelow(page: Page, group: Group, signs: readonly EntrySign[]): readonly (Group | null)[] {
  if (group.kind !== 'bullet' && group.kind !== 'number') return group.items.map(() => null);
  const nested = group.items.map((item, index) => (signs[index] === 'asks' && !mayBeTopic(item, 'asks') && !/[:：]$/.test(item.words.text) ? null : nestedGroup(page, item, group)));
  const few = group.announced === 'round' ? 2 : 1;
  const topics = nested.filter((below, index) => below !== null && mayBeTopic(group.items[index], signs[index]) && (below.kind === 'lines' || below.items.length >= few) && mostlyAsks(below)).length;
  const byTopic = topics >= 2 && topics * (group.announced === 'round' ? 1.5 : 2) >= group.items.length;
  const sortsAsk = nested.some((below, index) => below !== null && namesSort(group.items[index]?.words.text ?? '') && mostlyAsks(below));
  return nested.map((below, index) => {
    const words = group.items[index]?.words.text ?? '';
    const isTopic = byTopic && below !== null && mostlyAsks(below) && mayBeTopic(group.items[index], signs[index]);
    if (below !== null && speaksOfAsking(words) && announcesReverse(undressedLabel(words))) return { ...below, announced: 'questions' };
    if (below === null || (signs[index] === 'asks' && !isTopic && !/[:：]$|^(?:system )?design$/i.test(words)) || announcesOther(words)) return null;
    if (announcesQuestions(words)) return { ...below, announced: 'questions' };
    if (namesRound(words) && signs[index] !== 'asks') return { ...below, announced: 'round' };
    if (namesSort(words) && group.announced === 'round' && sortsAsk) return { ...below, announced: 'questions' };
    return namesSort(words) || isTopic ? below : null;
  });
}

function mayBeTopic(item: Item | undefined, sign: EntrySign | undefined): boolean {
  if (sign === 'names' || item === undefined) return sign === 'names';
  const { text } = item.words;
  return sign === 'asks' && !isPrompt(text) && text.split(/\s+/).length <= mostWordsOfTopic;
}

function nestedGroup(page: Page, { below, end }: Item, { announced }: Group): Group | null {
  const lines = page.lines.slice(below, end);
  const marked = lines.filter(({ kind, mark }) => kind === 'text' && mark !== null);
  const [first] = marked;
  if (first === undefined) return nestedLines(page, lines, announced);
  const outer = outerIndent(marked);
  const items = itemsOf(page, lines, (line) => line.mark !== null && line.indent <= outer);
  return { kind: first.mark?.kind ?? 'bullet', items, from: first.index, announced };
}

/** Bare lines below a numbered topic, most of which ask. */
function nestedLines(page: Page, lines: readonly Line[], announced: Group['announced']): Group | null {
  const texts = lines.filter(({ kind }) => kind === 'text');
  const asking = new Set(texts.filter(({ words }) => entrySign(words) === 'asks').map(({ index }) => index));
  if (!asking.has(texts[0]?.index ?? -1)) return null;
  const items = itemsOf(page, lines, ({ index }) => asking.has(index));
  return { kind: 'lines', items, from: texts[0]?.index ?? 0, announced };
}

function mostlyAsks({ items }: Group): boolean {
  return items.filter(({ words }) => entrySign(words.text) === 'asks').length * 2 > items.length;
}

function followsUp({ words }: Item): boolean {
  return /^(?:follow[ -]?ups?|(?:cross|counter) question)\b/i.test(words.text);
}

/** "(follow-up question)" at the end of an item. */
function followsBehind({ words }: Item): boolean {
  return /\([^()]{0,30}\bfollow[ -]?up\b[^()]{0,40}\)[. ]*$/i.test(words.text.slice(-90));
}

function lastMain(questions: readonly QuestionDraft[]): QuestionDraft | null {
  const last = questions.at(-1) ?? null;
  return last?.parent ?? last;
}

function isQuestion(sign: EntrySign, { line, words }: Item, group: Group): boolean {
  if (sign === 'asks' || group.announced === 'begun') return true;
  if (sign === 'names' && group.kind === 'title') return /^[*_]{0,2}(?:(?:Q(?:ue(?:s(?:tion)?)?)?[ \t]*)?\d|Q[.)])/i.test(line.words);
  return sign === 'names' && (group.kind !== 'bare' || words.text.split(/\s+/).length <= mostWordsOfBareName);
}

/** A bare line of more words that asks nothing is an answer. */
const mostWordsOfBareName = 4;

/** "Why she asked this" speaks of a question, and announces none. */
function underAdvice(page: Page, { announced, from }: Group): boolean {
  const title = headingAbove(page, from)?.plain ?? '';
  return opensAdvice(title) && (announced === null || /^why\b/i.test(title));
}

/** So many entries that ask, of nearly all, are questions in a plan too. */
const leastSure = 3;

/** So many entries that ask count although more of the list does not. */
const leastAsking = 5;
const leastShare = 0.34;

/** Whether nearly all entries are a label and what is said of it, and ask nothing: the parts of a test, pieces of advice. */
function describesParts({ items, kind }: Group, signs: readonly EntrySign[]): boolean {
  if (items.length < 3 || (kind !== 'bullet' && kind !== 'number')) return false;
  const parts = items.filter(({ words }, index) => signs[index] !== 'asks' && part.test(words.text) && !sortLabel.test(words.text)).length;
  return parts * 4 >= items.length * 3;
}

/** Whether half of those that ask put it to the writer, and none to "you": "What do I want?", in a plan. */
function asksOneself({ items }: Group, signs: readonly EntrySign[]): boolean {
  const asking = items.filter(({ words }, index) => signs[index] === 'asks' && !tellsAsking(words.text));
  return asking.length > 1 && !asking.some(({ words }) => /\byou/i.test(words.text)) && asking.filter(({ words }) => /\b(?:I|my)\b/.test(words.text)).length * 2 >= asking.length;
}

const part = /^(?:\*\*|__)?[^\n:：?？*_]{1,30}(?:(?:\*\*|__)[ \t]*[:：]|[:：](?:\*\*|__)?(?:[ \t]|$|(?=[^\p{ASCII}])))/u;

/** A label that tells of what sort the question behind it is. */
const sortLabel = /^(?:\*\*|__)?(?:.{0,6}题|算法|编程|手撕|手写|代码|sql|coding|algorithms?|dsa|system design|design|lld|hld|q\d*|follow[- ]?up)[ \t]*\d{0,2}(?:\*\*|__)?[ \t]*[:：]/i;

/** In a list of such short entries half may only name what was asked. */
const longestShort = 60;

/** Whether one of the last headings above a line names a round. */
function nearRound(page: Page, from: number): boolean {
  return page.headings.filter(({ line }) => line < from).slice(-3).some(({ plain }) => namesRound(plain));
}

/** Whether most entries ask; fewer where a heading or a line above says that questions stand here. */
function holdsQuestions(page: Page, group: Group, signs: readonly EntrySign[]): boolean {
  const counted = signs.filter((sign) => sign !== 'other');
  const asking = counted.filter((sign) => sign === 'asks').length;
  const naming = counted.filter((sign) => sign === 'names').length;
  const share = asking / Math.max(1, counted.length);
  if (group.announced === 'no') return false;
  if (group.announced === 'begun') return counted.length > 0;
  if (group.announced !== 'questions' && (describesParts(group, signs) || asksOneself(group, signs))) return false;
  if (group.announced === 'doubtful') return (asking >= leastSure && asking * 4 >= counted.length * 3) || (group.kind === 'title' && asking > 1 && asking === counted.length);
  if (underAdvice(page, group)) return false;
  if (group.kind === 'lines') return asking > 0;
  if (group.kind === 'bare') return asking >= 2 && share >= 0.5;
  if (group.announced === 'questions') return (asking > 0 && (asking + naming) * 2 >= counted.length) || (group.kind === 'number' && naming > 1 && naming === counted.length && nearRound(page, group.from));
  if (group.announced === 'round') return (asking + naming) * 2 > counted.length && (asking > 0 || answeredBelow(page, group) || (group.kind === 'number' && naming > 1 && naming === counted.length));
  if (!group.items.some(({ words, line }) => isPrompt(words.text) || tellsAsking(words.text) || isNumberedQuestion(line, words))) return false;
  if (asking >= 2 && share === 0.5 && naming === asking && signs.length === counted.length && group.items.every(({ words }) => words.text.length <= longestShort)) return true;
  return (asking > 0 && share > 0.5) || (group.kind !== 'title' && asking >= leastAsking && share >= leastShare);
}
