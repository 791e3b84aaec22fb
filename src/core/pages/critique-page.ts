import type { Critique, NoteReview } from '../critique/note-review';
import type { QuestionKind } from '../critique/question-kind';
import { ourTopicsKnown } from '../critique/topics/topics-known';
import type { Question, Story } from '../notes/interview-note';
import { signalsInWords, titleOf } from '../stories/competencies';
import { competencies } from '../stories/competency';
import type { StoryReview } from '../stories/story-review';
import { sentences } from '../text/sentences';
import { normalise } from '../text/words';
import { callout, sectionsOf } from './callout';
import { pageWords, sectionIds, shortSections, type SectionId } from './critique-words';
import { propertyLine } from './front-matter';
import { fixFirst, pointsOf, type Point } from './fix-first';
import { generalLines, lineAsMarkdown, ownLines, sentencesOfKind, shownPoints, topicLinesIn, withQuote, type KindSentences } from './critique-lines';
import { escapeMarkdown, linkTarget, linkTo, linkWords, shortened, undressed } from './markdown-text';
import type { Block, Page, Property } from './page';

export interface CritiqueOptions {
  /** The short form has intent, reason, ways, improvements, improved answer and follow-ups; the full one every section. */
  readonly form: 'short' | 'full';
  /** Every kind of question by its id: what holds for a kind is printed once for all its questions. */
  readonly kinds: ReadonlyMap<string, QuestionKind>;
}

interface Context {
  readonly review: NoteReview;
  readonly options: CritiqueOptions;
  readonly sections: readonly SectionId[];
  /** By kind: what holds for all its questions. */
  readonly sentences: ReadonlyMap<string, KindSentences>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly stories: ReadonlyMap<string, Story>;
  readonly storyReviews: ReadonlyMap<string, StoryReview>;
  /** By question; a question whose stories have no words is not in it. */
  readonly told: ReadonlyMap<string, readonly Story[]>;
  readonly critiques: ReadonlyMap<string, Critique>;
  readonly pointsOfQuestion: ReadonlyMap<string, readonly Point[]>;
  readonly pointsOfStory: ReadonlyMap<string, readonly Point[]>;
}

/** The critique of a note as a note of ours. It holds no dates, no line numbers and no ids that move, so that only what changed differs. */
export function critiquePage(review: NoteReview, options: CritiqueOptions): Page {
  const { note } = review;
  const properties = [
    { key: 'interview-coach', value: 'critique' },
    critiqueOf(note.path),
  ];
  if (note.questions.length === 0 && note.stories.length === 0) {
    return { properties, blocks: [plainBlock('empty', pageWords.empty(linkTo(note.path, note.title)))] };
  }
  const context = contextOf(review, options);
  const questions = note.questions.filter(({ reverse }) => !reverse);
  return {
    properties,
    blocks: [
      plainBlock('fix-first', fixFirstText(context)),
      ...(note.questions.length === 0 ? [] : [plainBlock('questions', overviewText(context))]),
      ...probedBlock(review),
      ...kindBlocks(context),
      ...topicBlocks(context),
      ...questions.map((question) => questionBlock(question, context)),
      ...note.stories.filter((story) => story.questions.length === 0).flatMap((story) => storyBlock(story, context)),
    ],
  };
}

function contextOf(review: NoteReview, options: CritiqueOptions): Context {
  const { questions, stories } = review.note;
  const points = pointsOf(review);
  const told = stories.filter(hasWords).flatMap((story) => story.questions.map((question) => [question, story] as const));
  return {
    review,
    options,
    sections: options.form === 'full' ? sectionIds : shortSections,
    sentences: new Map([...options.kinds].map(([id, kind]) => [id, sentencesOfKind(kind)])),
    questions: new Map(questions.map((question) => [question.id, question])),
    stories: new Map(stories.map((story) => [story.id, story])),
    storyReviews: new Map(review.stories.map((each) => [each.story, each])),
    told: grouped(told),
    critiques: new Map(review.critiques.map((critique) => [critique.question, critique])),
    pointsOfQuestion: grouped(points.map((point) => [point.question, point])),
    pointsOfStory: grouped(points.map((point) => [point.story, point])),
  };
}

function grouped<T>(pairs: readonly (readonly [string | null, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The text of a critique whose note was renamed; null where its front matter does not name the old path as we wrote it. */
export function retargetCritique(text: string, { from, to }: { readonly from: string; readonly to: string }): string | null {
  const [before, after] = [critiqueOf(from), critiqueOf(to)];
  if (propertyLine(text, before.key) !== before.value) return null;
  return text.replace(`${before.key}: ${before.value}`, () => `${after.key}: ${after.value}`);
}

function critiqueOf(path: string): Property {
  return { key: 'critique-of', value: quoted(`[[${linkTarget(path)}]]`) };
}

function fixFirstText(context: Context): string {
  const lines = fixFirst(context.review).map((point, i) => `${String(i + 1)}. ${pointPlace(point, context)}: ${pointText(point)}`);
  return [`## ${pageWords.fixFirst}`, '', ...(lines.length === 0 ? [pageWords.nothingFirst] : lines)].join('\n');
}

function overviewText(context: Context): string {
  const lines = context.review.note.questions.map((question) => {
    const words = titleWords(question.text, 16);
    const link = question.reverse ? escapeMarkdown(words) : anchorLink('question', question.id, words);
    return `${question.parent === null ? '' : '  '}- ${link}: ${statusOf(question, context)}`;
  });
  return [`## ${pageWords.questions}`, '', ...lines].join('\n');
}

function statusOf(question: Question, { told, pointsOfQuestion }: Context): string {
  if (question.reverse) return pageWords.reverse;
  const stories = told.get(question.id) ?? [];
  if (question.answers.length === 0 && stories.length === 0) return pageWords.unanswered;
  if (question.answers.length === 0 && stories.every(({ form }) => form === 'idea')) return pageWords.ideaOnly;
  const count = pointsOfQuestion.get(question.id)?.length ?? 0;
  return count === 0 ? pageWords.fine : pageWords.toImprove(count);
}

/** In the order of the list of kinds, whatever that of the questions, so that a question that moves takes no block of a kind along. */
function kindBlocks({ review, options, sections }: Context): readonly Block[] {
  const critiquesOf = grouped(byQuestionId(review.critiques).map((critique) => [review.kinds.get(critique.question) ?? null, critique]));
  return [...options.kinds].flatMap(([id, kind]) => {
    const critiques = critiquesOf.get(id) ?? [];
    const known = sentencesOfKind(kind);
    const lines = sectionsOf(sections, (section) => [...new Set(critiques.flatMap((critique) => generalLines(critique, section, known)))]);
    if (lines.size === 0) return [];
    return [{ section: 'kind', id, words: '', text: callout({ type: 'info', title: pageWords.ofKind(kind.name) }, lines) }];
  });
}

/** What holds for every question on a topic, once, in the order of the list of topics. */
function topicBlocks({ review, sections }: Context): readonly Block[] {
  const { topicsKnown = ourTopicsKnown } = review;
  const critiques = byQuestionId(review.critiques);
  const lines = grouped(critiques.flatMap((critique) => sections.flatMap((section) => topicLinesIn(critique, section, topicsKnown).map(({ topic, line }) => [topic, { section, line }] as const))));
  return topicsKnown.all.flatMap(({ id, title }) => {
    const found = lines.get(id) ?? [];
    if (found.length === 0) return [];
    const bySection = sectionsOf(sections, (section) => [...new Set(found.filter((each) => each.section === section).map(({ line }) => line))]);
    return [{ section: 'topic', id, words: '', text: callout({ type: 'info', title: pageWords.ofTopic(title) }, bySection) }];
  });
}

/** What three companies call what the questions probe, once, in the order of the closed list. */
function probedBlock({ probes: { competencies: byQuestion } }: NoteReview): readonly Block[] {
  const probed = new Set([...byQuestion.values()].flat().map(({ name }) => name));
  const lines = competencies.filter((name) => probed.has(name)).map((name) => `> - ${titleOf(name)}: ${escapeMarkdown(signalsInWords(name))}`);
  return lines.length === 0 ? [] : [plainBlock('probed', [`> [!info]- ${pageWords.probed}`, ...lines].join('\n'))];
}

function byQuestionId(critiques: readonly Critique[]): readonly Critique[] {
  return [...critiques].sort((a, b) => (a.question < b.question ? -1 : 1));
}

function questionBlock(question: Question, context: Context): Block {
  const { review, sections } = context;
  const critique = context.critiques.get(question.id);
  const known = context.sentences.get(review.kinds.get(question.id) ?? '') ?? sentencesOfKind(undefined);
  const points = context.pointsOfQuestion.get(question.id) ?? [];
  const lines = sectionsOf(sections, (section) => {
    if (section === 'improvements' && points.length > 0) return [...pointLines(points), ...(critique?.added ?? []).map(lineAsMarkdown)];
    return critique === undefined ? [] : ownLines(critique, section, { ...known, topicsKnown: review.topicsKnown ?? ourTopicsKnown });
  });
  const parent = context.questions.get(question.parent ?? '');
  const about = [
    ...(parent === undefined ? [] : [pageWords.followUpTo(escapeMarkdown(titleWords(parent.text, 24)))]),
    ...probesLine(question, review),
  ];
  const intro = about.length === 0 ? {} : { intro: about.join(' \u00B7 ') };
  const title = escapeMarkdown(undressed(question.text));
  const text = `${callout({ type: 'question', title, ...intro, facts: toldLines(question, context) }, lines)}\n\n^${anchor('question', question.id)}`;
  return { section: 'question', id: question.id, words: normalise(question.text), text };
}

/** How the stories of a question are told, each under the first question that it answers. */
function toldLines(question: Question, context: Context): readonly string[] {
  const stories = context.told.get(question.id) ?? [];
  return stories.filter(({ questions }) => questions[0] === question.id).flatMap((story) => toldLine(story, stories.length > 1 ? story.column : null, context));
}

/** All of it, or in short form what is off. */
function toldLine({ id }: Story, column: string | null, { storyReviews, options }: Context): readonly string[] {
  const told = storyReviews.get(id)?.told ?? null;
  const line = options.form === 'full' ? told?.full : told?.short;
  return line === undefined || line === null ? [] : [escapeMarkdown(pageWords.asStory(line, column))];
}

/** What a question probes and is about, with its own words that say so. */
function probesLine({ id }: Question, { probes, topicsKnown = ourTopicsKnown }: NoteReview): readonly string[] {
  const probed = (probes.competencies.get(id) ?? []).flatMap(({ name, words }) => (words.length === 0 ? [] : [named(titleOf(name), words)]));
  const topics = (probes.topics.get(id) ?? []).map(({ name, words }) => named(topicsKnown.byId(name)?.title ?? name, words));
  return [...(probed.length === 0 ? [] : [pageWords.probes(probed.join(', '))]), ...(topics.length === 0 ? [] : [pageWords.about(topics.join(', '))])];
}

function named(title: string, words: readonly string[]): string {
  return words.length === 0 ? title : `${title} (${words.map((word) => `"${escapeMarkdown(word)}"`).join(', ')})`;
}

/** A story that stands for itself; an idea without a word of its own says nothing yet. */
function storyBlock(story: Story, context: Context): readonly Block[] {
  const points = context.pointsOfStory.get(story.id) ?? [];
  const facts = toldLine(story, null, context);
  const lines = [...pointLines(points), ...(context.storyReviews.get(story.id)?.told?.advice ?? []).map(escapeMarkdown)];
  if (facts.length === 0 && lines.length === 0) return [];
  const title = pageWords.storyTitle(escapeMarkdown(undressed(story.title)) || pageWords.untitled);
  const text = `${callout({ type: 'example', title, facts }, sectionsOf(['improvements'], () => lines))}\n\n^${anchor('story', story.id)}`;
  return [{ section: 'story', id: story.id, words: normalise(story.title), text }];
}

function pointLines(points: readonly Point[]): readonly string[] {
  const rest = points.length - shownPoints;
  return [...saidOnce(points.slice(0, shownPoints)).map(pointText), ...(rest > 0 ? [pageWords.more(rest)] : [])];
}

/** Points whose suggestion leaves out the sentences that an earlier one says. */
function saidOnce(points: readonly Point[]): readonly Point[] {
  const said = new Set<string>();
  return points.map((point) => {
    const fresh = sentences(point.suggestion).map(({ text }) => text).filter((text) => !said.has(text));
    for (const text of fresh) said.add(text);
    return { ...point, suggestion: fresh.join(' ') };
  });
}

function pointText({ message, suggestion, quote, column }: Point): string {
  const which = column === null ? '' : `${escapeMarkdown(column)}: `;
  return `${which}${withQuote(message, quote)} ${escapeMarkdown(suggestion)}`.trimEnd();
}

/** Links to the block below that says more, and to the note where there is none. */
function pointPlace(point: Point, { review: { note }, questions, stories }: Context): string {
  const question = questions.get(point.question ?? '');
  if (question !== undefined) {
    const there = linkTo(note.path, pageWords.inNote, question.under);
    return `${anchorLink('question', question.id, titleWords(question.text, 12))} (${there})`;
  }
  const story = stories.get(point.story ?? '');
  if (story === undefined) return linkTo(note.path, note.title);
  return anchorLink('story', story.id, pageWords.storyTitle(titleWords(story.title, 12) || pageWords.untitled));
}

function anchorLink(section: string, id: string, words: string): string {
  return `[[#^${anchor(section, id)}|${linkWords(words)}]]`;
}

/** Block ids of Obsidian hold letters, digits and hyphens. */
function anchor(section: string, id: string): string {
  return `${section}-${id.replace(/[^A-Za-z0-9-]/g, '-')}`;
}

function titleWords(text: string, words: number): string {
  return shortened(undressed(text), words);
}

function hasWords({ parts }: Story): boolean {
  return Object.values(parts).some((part) => part !== null);
}

function plainBlock(section: string, text: string): Block {
  return { section, id: '-', words: '', text };
}

/** A YAML string in double quotes. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
