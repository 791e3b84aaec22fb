import { firstWords, normalise } from '../text/words';
import { escapeMarkdown, undressed } from './markdown-text';
import type { ContradictionLine, FollowUpLine, NightBeforeContent, Speech, StoryLine, TopicLine } from './night-before-content';
import { visibleWords, wordsInFile } from './night-before-count';
import { grown, leastLimits, mostWords, nightLimits, type NightLimits } from './night-before-limits';
import { planLine } from './night-before-plan';
import { nightWords as say } from './night-before-words';
import type { Block, Page } from './page';
import { quoteAround } from './quote-window';
import { spotMarkdownLink, type Quoted, type Spot } from './spot';

/** Words a minute at which people speak (RUBRIC.md, length of an introduction). */
const WORDS_A_MINUTE = 140;
/** A sentence that is longer is cut when it opens the page. */
const LONGEST_OPENING = 60;
const LONGEST_NAME = 6;

/**
 * What to go over on the evening before an interview, as a note of ours for a phone: short lines, no table, and no more than 450 words
 * in the whole file, marks of ours included. The introduction stands whole; of the rest what is worth least is cut first. It has no block
 * where the notes hold nothing for it.
 */
export function nightBeforePage(content: NightBeforeContent): Page {
  if (isEmpty(content)) return pageOf([]);
  const made = (limits: NightLimits): Page => pageOf(blocksOf(content, limits));
  const fits = (limits: NightLimits): boolean => wordsInFile(made(limits)) <= mostWords;
  return made(grown(nightLimits.find(fits) ?? leastLimits, fits));
}

function pageOf(blocks: readonly Block[]): Page {
  return { properties: [{ key: 'interview-coach', value: 'night-before' }], blocks };
}

function isEmpty({ company, introduction, leaving, motivation, ...lists }: NightBeforeContent): boolean {
  const { stories, followUps, contradictions, topics, questions } = lists;
  const isSilent = company === null && introduction === null && leaving === null && motivation === null;
  return isSilent && [stories, followUps, contradictions, topics, questions].every(({ length }) => length === 0);
}

function blocksOf(content: NightBeforeContent, limits: NightLimits): readonly Block[] {
  const { stories, followUps, contradictions, topics, questions } = content;
  return [
    blockOf('start', [startLines(content, limits)]),
    blockOf('tell', [
      listLines(say.stories, stories.slice(0, limits.stories).map((story) => storyLine(story, limits))),
      listLines(say.followUps, followUps.slice(0, limits.followUps).map((each) => followUpLine(each, limits))),
      listLines(say.why, whyLines(content, limits)),
    ]),
    blockOf('settle', [
      listLines(say.contradictions, contradictions.slice(0, limits.contradictions).map((each) => contradictionLine(each, limits))),
      listLines(say.topics, topics.slice(0, limits.topics).map((topic) => topicLine(topic, limits))),
      listLines(say.questions, questions.slice(0, limits.questions).map((each) => shortLink(each, limits.question))),
    ]),
  ].flatMap((block) => block ?? []);
}

function blockOf(section: string, parts: readonly (readonly string[])[]): Block | null {
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
  return text === '' ? null : { section, id: '-', words: '', text };
}

function listLines(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines.map((line) => `- ${line}`)];
}

function startLines(content: NightBeforeContent, limits: NightLimits): readonly string[] {
  const { company, round, date, note, introduction } = content;
  const name = say.heading([company, round, date].flatMap((part) => (part === null ? [] : [cut(part, LONGEST_NAME)])));
  return [
    `## ${note === null ? escapeMarkdown(name) : spotMarkdownLink({ ...note, words: name })}`, '',
    ...planLine(content), '',
    `## ${introduction?.isMemory === true ? say.introduction : say.opening}`, '',
    ...(introduction === null ? [say.noIntroduction] : introductionLines(introduction, limits)),
  ];
}

/** The first sentence, then as many more as fit. */
function introductionLines({ sentences, at, isMemory }: Speech, { introduction: room, title }: NightLimits): readonly string[] {
  const [opening = '', ...rest] = sentences;
  const first = shown(opening, Math.min(LONGEST_OPENING, room));
  const more = wholeSentences(rest, room - visibleWords(first));
  const seconds = Math.round((visibleWords([first, ...more].join(' ')) * 60) / WORDS_A_MINUTE / 5) * 5;
  if (isMemory) return [say.memoryLead(shortLink(at, title)), '', `> ${[first, ...more].join(' ')}`];
  return [`> ${first}`, '', say.introductionLead(shortLink(at, title), seconds), ...(more.length === 0 ? [] : ['', `> ${more.join(' ')}`])];
}

function wholeSentences(sentences: readonly string[], room: number): readonly string[] {
  const found: string[] = [];
  let left = room;
  for (const sentence of sentences) {
    const plain = escapeMarkdown(undressed(sentence));
    left -= visibleWords(plain);
    if (left < 0) break;
    found.push(plain);
  }
  return found;
}

function storyLine({ story, number, opener, meantFor, isTold }: StoryLine, limits: NightLimits): string {
  const isTitle = normalise(meantFor ?? '') === normalise(story.words);
  const aim = meantFor === null || isTitle || limits.meantFor === 0 ? '' : ` (${say.meantFor} "${shown(meantFor, limits.meantFor)}")`;
  const amount = number === null ? ` ${say.noNumber};` : ` **${amountIn(number, limits.number)}**;`;
  return `${titleLink(story, limits.title)}${aim}:${amount} ${say.opens} "${shown(opener, limits.opener)}"${isTold ? ` (${say.isTold})` : ''}`;
}

/** The words around the amount that fit. */
function amountIn(text: string, most: number): string {
  return shown(quoteAround(undressed(text), '', most).replace(/^\u2026 | \u2026$/gu, MORE), most);
}

/** What every question opens with would fill a short title. */
const LEAD = /^(?:tell (?:me|us) about|describe|give (?:me|us) an example of|walk (?:me|us) through|share|talk about)\s(?:(?:an?|the|your|any)\s(?:time|situation|project|moment|case)\s)?(?:(?:when|where|that|in which)\s)?/iu;
/** A tag in brackets before a title. */
const TAG = /^\[[^\][]{1,40}\]\s{0,4}(?=\S)/u;

function titleLink(story: Spot, most: number): string {
  const own = undressed(story.words).trim().replace(TAG, '');
  const words = cut(own, most).endsWith(MORE) ? own.replace(LEAD, MORE) : own;
  return shortLink({ ...story, words }, most);
}

function followUpLine({ asked, answer, source }: FollowUpLine, limits: NightLimits): string {
  const link = shortLink(asked, limits.question);
  if (answer === null || source === null) return `${link}: ${say.noAnswer}`;
  const isSamePlace = answer.at.path === asked.path;
  return `${link}: ${isSamePlace ? say.sources[source] : spotMarkdownLink({ ...answer.at, words: say.sources[source] })} "${shown(answer.quote, limits.quote)}"`;
}

function whyLines({ leaving, motivation, toFill, company }: NightBeforeContent, { why }: NightLimits): readonly string[] {
  return [
    whyLine(say.leaving, { speech: leaving, fill: toFill.leaving }, why),
    whyLine(say.motivation(company === null ? null : cut(company, LONGEST_NAME)), { speech: motivation, fill: toFill.motivation }, why),
  ];
}

interface Reason {
  readonly speech: Speech | null;
  readonly fill: Spot | null;
}

/** The first sentence; a slot where there is none. */
function whyLine(title: string, { speech, fill }: Reason, most: number): string {
  if (speech === null) return `${fill === null ? escapeMarkdown(title) : spotMarkdownLink({ ...fill, words: title })}: ${say.slot}`;
  return `${spotMarkdownLink({ ...speech.at, words: title })}: "${shown(speech.sentences[0] ?? '', most)}"`;
}

/** Each value is a link to where it stands; the words around it where it is not known which value they give. */
function contradictionLine({ about, message, sides }: ContradictionLine, limits: NightLimits): string {
  const [one, other] = sides.map(({ value, said }) => (value === null ? quoted(said, message, limits) : shortLink({ ...said.at, words: value }, limits.quote)));
  return `${about === null ? '' : `${shown(about, limits.quote)}: `}${one ?? ''} ${say.or} ${other ?? ''}`;
}

function topicLine({ title, asked, line }: TopicLine, limits: NightLimits): string {
  if (line === null) return `${shown(title, limits.title)}: ${say.noNote(shortLink(asked, limits.title))}`;
  return `${shortLink({ ...line.at, words: title }, limits.title)}: "${shown(line.quote, limits.quote)}"`;
}

/** The quote is the link itself: the name of its note would only make the line longer. */
function quoted({ quote, at }: Quoted, message: string, limits: NightLimits): string {
  return `"${shortLink({ ...at, words: quoteAround(undressed(quote), message, limits.quote) }, limits.quote + 2)}"`;
}

function shortLink(spot: Spot, most: number): string {
  return spotMarkdownLink({ ...spot, words: cut(spot.words, most) });
}

function shown(text: string, most: number): string {
  return escapeMarkdown(cut(text, most));
}

/** The first words of a text, however they are joined, with a mark where it goes on. */
function cut(text: string, most: number): string {
  const plain = undressed(text.slice(0, LONGEST_READ)).replace(/\s+/gu, ' ').trim();
  const tokens = firstWords(plain, most).split(' ').slice(0, most).join(' ').slice(0, LONGEST_SHOWN).trimEnd();
  return tokens.length < plain.length ? `${tokens.replace(/[\s,;:.\u2026-]+$/u, '')}${MORE}` : plain;
}

const MORE = '\u2026';
const LONGEST_READ = 4000;
const LONGEST_SHOWN = 400;
