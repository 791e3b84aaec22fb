import type { Passage } from '../../text/span';
import { withoutEnd } from '../edges';
import { headingWords } from '../heading-words';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf, type StoryDraft } from '../drafts';
import { followUpList } from '../follow-up-lists';
import { gradedIdeas } from '../graded-ideas';
import { isUnfilled, labelledStories, outlineStory, storyTemplates, type LabelledStory } from '../labelled-story';
import type { Layout } from '../layout';
import { headingAbove, headingsInside, lineIndexAt, type Heading, type Line, type Page } from '../page';
import { passageOf, withoutQuotes } from '../passage';
import { behindQuestionLabel } from '../question-labels';
import { askedBeside } from '../heading-siblings';
import { tellsAsking } from '../question-signs';
import { isPartHeading } from '../star-headings';
import { mapSteps } from '../steps';
import { listedQuestions } from '../star-prompts';
import { tellsRounds } from '../told-rounds';
import { isOwnWords, fillQuestion, namesAnswer, type Body } from '../under-question';
import { namesThemeAlone } from '../title-themes';
import { asks, formOf, isPrompt } from '../wording';

/** A heading that asks, with a ladder of levels, an outline, labelled parts, graded ideas or prose below. */
export const questionHeading: Layout = {
  id: 'question-heading',
  *read(page, isFree) {
    const asking = new Map<number, QuestionDraft>();
    const beside = askedBeside(page);
    const before = readBeforeHeadings(page, isFree);
    yield;
    const free = page.headings.filter(({ line }) => isFree(line));
    const under = yield* mapSteps(free, (heading) => readHeading(page, heading, { isFree, asking, beside }), headingsInStep);
    const after = yield* mapSteps(page.headings, (heading) => readAfterTaken(page, heading, isFree), headingsInStep);
    return joinReadings([before, ...under, ...after]);
  },
};

/** Headings with what stands below them between two pauses. */
const headingsInStep = 10;

interface Above {
  readonly isFree: (line: number) => boolean;
  /** The question of each heading read so far that has no story of its own, by its index: those below are its. */
  readonly asking: Map<number, QuestionDraft>;
  /** Headings that name what was asked, by index. */
  readonly beside: ReadonlySet<number>;
}

function readHeading(page: Page, heading: Heading, { isFree, asking, beside }: Above): Reading {
  if (isPartHeading(page, heading)) return emptyReading;
  const body = bodyOf(page, heading, isFree);
  const found = storiesIn(page, body).map((story) => ({ story, prompt: promptAbove(page, story, body.from) }));
  const question = questionOf(page, heading, { body, named: found.length === 0 && beside.has(heading.index), hasStories: found.some(({ story, prompt }) => prompt === null && !isUnfilled(story) && (story.form !== 'full' || story.title === null)) });
  const kept = found.filter(({ story, prompt }) => question !== null || prompt !== null || !isUnfilled(story));
  const stories = kept.map(({ story }) => story);
  if (question === null && kept.every(({ story, prompt }) => story.form === 'idea' && prompt === null) && !holdsIdeas(heading, stories)) return withoutTemplates(page, body, found.map(({ story }) => story));
  const listed = question === null && stories.length === 1 && !standsBelowItem(page, kept[0]) ? listedQuestions(page, body.from, stories[0]?.line ?? body.from) : [];
  if (listed.length > 0) return readStoryNote(page, heading, { body, stories, listed });
  if (question !== null && stories.length === 0) asking.set(heading.index, question);
  const over = question ?? asking.get(heading.parent ?? -1) ?? null;
  const named = stories.map((story, index) => withPrompt(page, story, { question: story.form === 'idea' ? question : over, prompt: kept[index]?.prompt ?? null }));
  const title = over !== null && namesAnswer(heading.plain) ? over.words.text : heading.plain;
  const drafts = named.map(({ story, asked }) => storyDraft(story, title, asked));
  if (question === null) for (const { story, asked } of named) if (asked !== null && asked === over) asked.answers.push({ words: story.words, speaker: null, form: formOf(story.words.text) });
  const followUps = question === null ? null : followUpList(page, body, question);
  if (question !== null) fillQuestion(page, { question, body: { ...body, to: followUps?.head ?? body.to }, stories: stories.filter((_, index) => named[index]?.asked === question) });
  const others = named.flatMap(({ asked }) => (asked === null || asked === over ? [] : [asked]));
  const blanks = stories.flatMap((story, index) => story.blanks.map((label) => ({ label, question: named[index]?.asked ?? null, story: drafts[index] ?? null })));
  const claims = question === null ? claimsOf(page, { heading, body, named }) : [[heading.line, body.to] as const];
  return readingOf({ questions: [...(question === null ? [] : [question]), ...(followUps?.questions ?? []), ...others], stories: drafts, blanks, claims });
}

/** Whether a story stands in the item of a list that asks for it. */
function standsBelowItem(page: Page, found: { readonly story: LabelledStory; readonly prompt: Line | null } | undefined): boolean {
  const prompt = found?.prompt ?? null;
  return prompt !== null && prompt.mark !== null && (page.lines[found?.story.line ?? 0]?.indent ?? 0) > prompt.indent;
}

/** The lines of a section with its stories: up to the end of the last, without the items of a list between those that stand in one. */
function claimsOf(page: Page, { heading, body, named }: { readonly heading: Heading; readonly body: Body; readonly named: readonly Asked[] }): Reading['claims'] {
  const end = endOfStories(page, named.map(({ story }) => story), body);
  const nested = named.every(({ story, asked }) => asked !== null && story.form === 'full' && page.lines[story.line]?.mark !== null && isItem(page, asked));
  if (!nested || named.length < 2) return [[heading.line, end]];
  return [[heading.line, heading.line + 1], ...named.map(({ story, asked }) => [asked === null ? story.line : lineIndexAt(page, asked.words.from), lineIndexAt(page, story.span.to) + 1] as const)];
}

function isItem(page: Page, { words }: QuestionDraft): boolean {
  return page.lines[lineIndexAt(page, words.from)]?.mark !== null;
}

/** Index of the line after the last story: what stands below may ask again. */
function endOfStories(page: Page, stories: readonly LabelledStory[], body: Body): number {
  const last = stories.at(-1);
  return last === undefined || (last.form !== 'full' && !isUnfilled(last)) ? body.to : Math.max(last.line, lineIndexAt(page, last.span.to)) + 1;
}

/** Nothing to read but labels left blank: a template of STAR asks nothing either. */
function withoutTemplates(page: Page, { from, to }: Body, unfilled: readonly LabelledStory[]): Reading {
  const claims = storyTemplates(page, from, to);
  const blanks = unfilled.flatMap((story) => story.blanks.map((label) => ({ label, question: null, story: null })));
  return claims.length === 0 ? emptyReading : readingOf({ claims, blanks });
}

interface StoryNote {
  readonly body: Body;
  readonly stories: readonly LabelledStory[];
  readonly listed: readonly QuestionDraft[];
}

/** One story for the questions listed above it: it is the answer of each, and told once. */
function readStoryNote(page: Page, heading: Heading, { body, stories, listed }: StoryNote): Reading {
  const drafts = stories.map((story) => ({ ...storyDraft(story, heading.plain, null), questions: listed }));
  const blanks = stories.flatMap((story, index) => story.blanks.map((label) => ({ label, question: null, story: drafts[index] ?? null })));
  return readingOf({ questions: listed, stories: drafts, blanks, claims: [[heading.line, endOfStories(page, stories, body)]] });
}

/** Labelled stories below a table, or whatever else was read, in the section of a heading. */
function readAfterTaken(page: Page, heading: Heading, isFree: (line: number) => boolean): Reading {
  const first = page.headings[heading.index + 1]?.line ?? page.lines.length;
  let taken = first - 1;
  while (taken > heading.line && isFree(taken)) taken -= 1;
  if (taken <= heading.line || isPartHeading(page, heading)) return emptyReading;
  const next = afterParts(page, heading, isFree);
  return readLoose(page, { from: taken + 1, to: next }, heading.plain);
}

/** Index of the line of the next heading that is no part of a story, or of the next line that is taken below those that are. */
function afterParts(page: Page, { index }: Heading, isFree: (line: number) => boolean): number {
  let at = index + 1;
  let next = page.headings[at];
  while (next !== undefined && isFree(next.line) && isPartHeading(page, next)) next = page.headings[++at];
  const end = next?.line ?? page.lines.length;
  let free = page.headings[index + 1]?.line ?? end;
  while (free < end && isFree(free)) free += 1;
  return free;
}

/** Labelled stories above the first heading, or in a note without headings. */
function readBeforeHeadings(page: Page, isFree: (line: number) => boolean): Reading {
  const end = page.headings.find((heading) => !isPartHeading(page, heading))?.line ?? page.lines.length;
  const taken = page.lines.slice(0, end).filter(({ index }) => !isFree(index)).map(({ index }) => index);
  const bounds = [-1, ...taken, end];
  return joinReadings(bounds.slice(1).map((to, index) => readLoose(page, { from: (bounds[index] ?? -1) + 1, to }, fileName(page))));
}

function readLoose(page: Page, body: Body, title: string): Reading {
  if (body.to - body.from < 2) return emptyReading;
  const named = labelledStories(page, body.from, body.to).map((story) => withPrompt(page, story, { question: null, prompt: promptAbove(page, story, body.from) }));
  const drafts = named.filter(({ story, asked }) => asked !== null || !isUnfilled(story)).map(({ story, asked }) => storyDraft(story, title, asked));
  const claims = named.map(({ story, asked }): readonly [number, number] => {
    const first = asked === null ? story.line : Math.min(story.line, lineIndexAt(page, asked.words.from));
    return [first, lineIndexAt(page, story.span.to) + 1];
  });
  return readingOf({ questions: named.flatMap(({ asked }) => (asked === null ? [] : [asked])), stories: drafts, claims: [...claims, ...storyTemplates(page, body.from, body.to)] });
}

function fileName({ path }: Page): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{2,8}$/i, '');
}

/** Lines up to the next heading that is neither a part of a story nor a plain heading below this one. */
function bodyOf(page: Page, heading: Heading, isFree: (line: number) => boolean): Body {
  let to = heading.end;
  for (const below of headingsInside(page, heading)) {
    if (isFree(below.line) && !opensItsOwn(page, below)) continue;
    to = below.line;
    break;
  }
  let free = heading.line + 1;
  while (free < to && isFree(free)) free += 1;
  return { from: heading.line + 1, to: free };
}

function opensItsOwn(page: Page, heading: Heading): boolean {
  if (isPartHeading(page, heading)) return false;
  return isPrompt(heading.plain) || labelledStories(page, heading.line + 1, heading.end).length > 0 || outlineStory(page, heading.line + 1, heading.end) !== null;
}

function storiesIn(page: Page, body: Body): readonly LabelledStory[] {
  const outline = outlineStory(page, body.from, body.to);
  if (outline !== null) return [outline];
  const full = labelledStories(page, body.from, body.to);
  if (full.length > 0) return full;
  return gradedIdeas(page, body.from, body.to).map((words) => ({
    form: 'idea', span: words, line: lineIndexAt(page, words.from), words, parts: {}, blanks: [], title: words.text.split('\n')[0] ?? '',
  }));
}

/** Whether a section that asks nothing still holds graded ideas: two grades at least, or a title that says so. */
function holdsIdeas(heading: Heading, stories: readonly LabelledStory[]): boolean {
  return stories.length >= 2 || (stories.length > 0 && /\b(?:ideas?|stor(?:y|ies)|examples?|failures?)\b/i.test(heading.plain.slice(0, 200)));
}

interface Asked {
  readonly story: LabelledStory;
  readonly asked: QuestionDraft | null;
}

/** The question of a story: a line right above it that asks, else what its heading asks. */
function withPrompt(page: Page, story: LabelledStory, { question, prompt }: { question: QuestionDraft | null; prompt: Line | null }): Asked {
  const own = prompt === null || (question !== null && isOwnWords(question, prompt)) ? null : prompt;
  if (own === null) return { story, asked: question };
  const asked = questionDraft(undressedLine(page, own), 'section', { category: headingAbove(page, own.index)?.plain ?? null });
  if (!isUnfilled(story)) asked.answers.push({ words: story.words, speaker: null, form: formOf(story.words.text) });
  return { story: behindQuestionLabel(own.words) > 0 ? story : { ...story, title: asked.words.text }, asked };
}

/** The line right above a story that asks; null where none does. */
function promptAbove(page: Page, story: LabelledStory, floor: number): Line | null {
  const line = story.form === 'full' || isUnfilled(story) ? lineAbove(page, story.line, floor) : null;
  return line !== null && isPrompt(line.words.slice(behindQuestionLabel(line.words)).replace(calloutMark, '')) ? line : null;
}

const calloutMark = /^\[![\w-]{1,20}\][+-]?[ \t]*/;

function lineAbove(page: Page, below: number, floor: number): Line | null {
  for (let index = below - 1; index >= Math.max(floor, below - 4); index--) {
    const line = page.lines[index];
    if (line?.kind === 'text') return line;
    if (line?.kind !== 'blank') return null;
  }
  return null;
}

/** The words of a line without the emphasis or the `Q1:` around the whole. */
function undressedLine(page: Page, line: Line): Passage {
  const label = /^(?:\[![\w-]{1,20}\][+-]?[ \t]*)?(?:\*\*|__)?(?:Q(?:ue(?:s(?:tion)?)?)?[ \t]*\d{0,3}[ \t]*[.:)–-][ \t]*)?(?:\*\*|__)?[ \t]*/i.exec(line.words)?.[0].length ?? 0;
  const quote = behindQuestionLabel(line.words);
  if (quote > 0) return withoutQuotes(passageOf(page.text, { from: line.body + quote, to: line.to }));
  return passageOf(page.text, { from: line.body + label, to: line.body + withoutEnd(line.words, '*_ \t').length });
}

/** The question that a heading asks; `Q1` alone takes the first line below it that asks. */
function questionOf(page: Page, heading: Heading, { body, hasStories, named }: { body: Body; hasStories: boolean; named: boolean }): QuestionDraft | null {
  const category = enclosing(page, heading)?.plain ?? null;
  const title = heading.plain;
  if (isPrompt(title) && tellsRounds(page, title, body)) return null;
  if ((isPrompt(title) && !teachesStar.test(title) && !(hasStories && titlesStory.test(title))) || (hasStories && namesThemeAlone(title) && !titlesStory.test(title))) return questionDraft(headingWords(page, heading), 'section', { category });
  if (!hasStories && title !== '' && (named || countedTitle.test(heading.title.text))) return questionDraft(headingWords(page, heading), 'section', { category });
  const bare = /^[^\p{L}\p{N}]{0,20}(?:q|question)?\s{0,4}\d{1,3}[^\p{L}\p{N}]{0,20}$/iu.test(heading.title.text.slice(0, 60));
  const first = bare ? firstText(page, body) : null;
  return first !== null && asks(first.words) && !tellsAsking(first.words) ? questionDraft(undressedLine(page, first), 'section', { category }) : null;
}

/** "Q2: Caching": a title that says itself that it is asked. */
const countedTitle = /^(?:[*_]{0,2})(?:Q|Que|Ques|Question)[ \t.]{0,2}#?\d{1,3}[ \t]{0,2}[.):](?=.*\p{L})/iu;

/** "What is STAR?", "Why interviewers ask": a lesson, put to nobody. */
const teachesStar = /^(?!.*\b[Yy]ou(?:r|rself)?\b)(?:[Ww]hat|[Ww]hy|[Hh]ow|[Ww]hen)\b.{0,60}\b(?:STAR|CARL|SOAR|[Ii]nterviewers?|[Rr]ecruiters)\b/;

/** A sort of story before its title, which may ask: "Engineering story: why not a queue". */
const titlesStory = /^(?:\p{L}{1,20} ){0,2}(?:story|case|example)[ \t]*[:：—–]|^\p{L}{0,6}(?:故事|案例|事例|경험|사례)[ \t]*[:：]/iu;

function firstText(page: Page, body: Body): Line | null {
  for (let index = body.from; index < body.to; index++) {
    const line = page.lines[index];
    if (line?.kind === 'text') return line;
  }
  return null;
}

function enclosing(page: Page, heading: Heading): Heading | null {
  return heading.parent === null ? null : (page.headings[heading.parent] ?? null);
}

function storyDraft(story: LabelledStory, title: string, question: QuestionDraft | null): StoryDraft {
  const { form, span, parts } = story;
  return {
    title: story.title ?? title,
    form,
    questions: question === null ? [] : [question],
    column: null,
    span: { from: span.from, to: span.to },
    labelled: form !== 'idea',
    parts,
  };
}
