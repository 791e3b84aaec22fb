import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, type StoryDraft } from '../drafts';
import { gradedIdeas } from '../graded-ideas';
import { labelledStories, outlineStory, passageOfLines, type LabelledStory } from '../labelled-story';
import type { Layout } from '../layout';
import { headingAbove, type Heading, type Line, type Page } from '../page';
import { passageOf } from '../passage';
import { partNamed } from '../star-labels';
import { asks, formOf, isPrompt, namesTheme, reflectionStart } from '../wording';

/** A heading that asks, with a ladder of levels, an outline, labelled parts, graded ideas or prose below. */
export const questionHeading: Layout = {
  id: 'question-heading',
  read: (page, isFree) => joinReadings(page.headings.filter(({ line }) => isFree(line)).map((heading) => readHeading(page, heading, isFree))),
};

/** Blank lines in a row that part what stands below from a heading: room left to be filled. */
export const roomLeft = 5;

interface Body {
  readonly from: number;
  /** Index after the last line of the section that belongs to this heading. */
  readonly to: number;
}

function readHeading(page: Page, heading: Heading, isFree: (line: number) => boolean): Reading {
  if (partNamed(heading.plain) !== null) return emptyReading;
  const body = bodyOf(page, heading, isFree);
  const stories = storiesIn(page, body);
  const question = questionOf(page, heading, body, stories.length > 0);
  if (question === null && stories.every((story) => story.form === 'idea')) return emptyReading;
  const drafts = stories.map((story) => storyDraft(story, heading, question));
  if (question !== null) fill(page, { question, body, stories });
  const blanks = stories.flatMap((story, index) => story.blanks.map((label) => ({ label, question, story: drafts[index] ?? null })));
  return { ...emptyReading, questions: question === null ? [] : [question], stories: drafts, blanks, claims: [[heading.line, body.to]] };
}

/** Lines up to the next heading that is neither a part of a story nor a plain heading below this one. */
function bodyOf(page: Page, heading: Heading, isFree: (line: number) => boolean): Body {
  const inner = page.headings.filter(({ line }) => line > heading.line && line < heading.end);
  const stop = inner.find((below) => !isFree(below.line) || opensItsOwn(page, below));
  const to = stop?.line ?? heading.end;
  const firstTaken = page.lines.slice(heading.line + 1, to).find((line) => !isFree(line.index))?.index;
  return { from: heading.line + 1, to: firstTaken ?? to };
}

function opensItsOwn(page: Page, heading: Heading): boolean {
  if (partNamed(heading.plain) !== null) return false;
  return isPrompt(heading.plain) || labelledStories(page, heading.line + 1, heading.end).length > 0;
}

type FoundStory = Omit<LabelledStory, 'words'> & { readonly words: Passage; readonly title: string | null };

function storiesIn(page: Page, body: Body): readonly FoundStory[] {
  const outline = outlineStory(page, body.from, body.to);
  if (outline !== null) return [{ ...outline, title: null }];
  const full = labelledStories(page, body.from, body.to);
  if (full.length > 0) return full.map((story) => ({ ...story, title: null }));
  return gradedIdeas(page, body.from, body.to).map((words) => ({
    form: 'idea', span: words, words, parts: {}, blanks: [], title: words.text.split('\n')[0] ?? '',
  }));
}

/** The question that a heading asks; `Q1` alone takes the first line below it that asks. */
function questionOf(page: Page, heading: Heading, body: Body, hasStories: boolean): QuestionDraft | null {
  const category = enclosing(page, heading)?.plain ?? null;
  const title = heading.plain;
  if (isPrompt(title) || (hasStories && namesTheme(title) && !/^\[/.test(title))) return questionDraft(plainPassage(page, heading), 'section', { category });
  const first = page.lines.slice(body.from, body.to).find((line) => line.kind === 'text');
  const bare = /^\W*(?:q|question)?\s*\d{1,3}\W*$/i.test(heading.title.text);
  return bare && first !== undefined && asks(first.words) ? questionDraft(passageOfLines(page, first.index, first.index + 1), 'section', { category }) : null;
}

function enclosing(page: Page, heading: Heading): Heading | null {
  let above = headingAbove(page, heading.line);
  while (above !== null && above.level >= heading.level) above = headingAbove(page, above.line);
  return above;
}

/** The title without its number and emphasis marks around it. */
function plainPassage(page: Page, heading: Heading): Passage {
  const raw = heading.title.text;
  const start = Math.max(0, raw.indexOf(heading.plain));
  const found = raw.includes(heading.plain);
  return found ? passageOf(page.text, { from: heading.title.from + start, to: heading.title.from + start + heading.plain.length }) : heading.title;
}

function storyDraft(story: FoundStory, heading: Heading, question: QuestionDraft | null): StoryDraft {
  const { form, span, parts } = story;
  return {
    title: story.title ?? heading.plain,
    form,
    questions: question === null ? [] : [question],
    column: null,
    span: { from: span.from, to: span.to },
    labelled: form !== 'idea',
    parts,
  };
}

/** Puts the ladder, the answer and what the writer noted about it under the question. */
function fill(page: Page, { question, body, stories }: { question: QuestionDraft; body: Body; stories: readonly FoundStory[] }): void {
  question.levels.push(...ladder(page, body));
  const told = stories.filter(({ form }) => form !== 'idea');
  for (const { words } of told) question.answers.push({ words, speaker: null, form: formOf(words.text) });
  if (stories.length === 0) readProse(page, question, body);
}

const rung = /^((?:staff|principal|senior|lead|mid(?:-level)?|junior|entry|intern|sde[- ]?\d|swe[- ]?\d|l\d|e\d|ic\d|sr|jr)\b[^:–=-]{0,12}?)[ \t]*(?:[:=]|[–-]+)[ \t]+/i;

function ladder(page: Page, body: Body): (Passage & { level: string })[] {
  return page.lines.slice(body.from, body.to).flatMap((line) => {
    const found = line.mark === null ? null : rungOf(line);
    return found === null ? [] : [{ ...passageOf(page.text, { from: line.body + found.length, to: line.to }), level: found.level }];
  });
}

function rungOf(line: Line): { readonly level: string; readonly length: number } | null {
  const padded = /^sde-\d|^swe-\d/i.test(line.words) ? line.words.replace('-', ' ') : line.words;
  const found = rung.exec(padded);
  return found === null ? null : { level: line.words.slice(0, (found[1] ?? '').length).trim(), length: found[0].length };
}

/** The prose under a question up to a heading, a rule or the room left: answer first, reflections where they begin a paragraph. */
function readProse(page: Page, question: QuestionDraft, body: Body): void {
  let start: number | null = null;
  let blanks = 0;
  const close = (end: number): void => {
    if (start !== null) addProse(page, question, [start, end]);
    start = null;
  };
  for (let index = body.from; index < body.to; index++) {
    const line = page.lines[index];
    if (line === undefined || line.kind === 'heading' || line.kind === 'rule' || blanks >= roomLeft) return close(index);
    blanks = line.kind === 'blank' ? blanks + 1 : 0;
    const apart = line.kind === 'text' && (rungOf(line) !== null || reflectionStart(line.words) === 0 || isOwnWords(question, line));
    if (apart) close(index);
    if (apart && reflectionStart(line.words) === 0) question.reflections.push(passageOfLines(page, index, index + 1));
    if (!apart && line.kind !== 'blank') start ??= index;
  }
  close(body.to);
}

function isOwnWords(question: QuestionDraft, line: Line): boolean {
  return line.body <= question.words.from && question.words.to <= line.to;
}

function addProse(page: Page, question: QuestionDraft, [from, to]: readonly [number, number]): void {
  const all = passageOfLines(page, from, to);
  if (all.text !== '') question.answers.push({ words: all, speaker: null, form: formOf(all.text) });
}
