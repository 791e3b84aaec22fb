import type { Passage } from '../../text/span';
import { sentences } from '../../text/sentences';
import type { Slice } from '../../text/words';
import { readUnder, splitAnswer } from '../answer-lines';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { behindArrow } from '../labelled-questions';
import { listsTasks } from '../listed-lines';
import { headingAbove, type Line, type Page } from '../page';
import { passageBuilder, subPassage } from '../passage';
import { askedShortly } from '../question-sign-words';
import { announcesQuestions, entrySign, namesRound, setsTask } from '../question-signs';
import { askingWithin, tellsBeingAsked } from '../told-asking';
import { quoteAt } from './told-quote';
import { asks, formOf, invitesQuestions, isPrompt, reflectionStart, reportsAsking, reportsOwnAsking, tellsReaction } from '../wording';

/** A round told in prose: "He then asked .. I said .. I could have ..". Its paragraphs open main questions, what is asked later in one follows up. */
export const narratedDebrief: Layout = {
  id: 'narrated-debrief',
  read: (page, isFree) => {
    const arrows = page.lines.filter((line) => isFree(line.index) && goesOn.test(line.words)).length >= leastAsked;
    const told = paragraphs(page, isFree, arrows).filter((lines) => leadsToTask(lines[0]?.words ?? '') || !listsTasks(lines)).map((paragraph) => ({ paragraph, reading: readParagraph(page, paragraph, arrows) }));
    const asked = told.flatMap(({ reading }) => reading.questions.filter(({ reverse }) => !reverse));
    const byThem = asked.filter(({ words }) => reportsAsking(words.text)).length >= leastAsked || (arrows && asked.length > leastAsked);
    const enough = byThem || (asked.length > 0 && page.lines.some((line) => namesRoundAt(line) || (line.quotes > 0 && !isFree(line.index) && quoteAt(page, line)?.said === 'asked')));
    return !enough ? emptyReading : joinReadings(told.map(({ reading }) => reading));
  },
};

/** Fewer reported questions are a remark, unless the note names a round or quotes what was asked. */
const leastAsked = 2;

function namesRoundAt({ kind, words }: Line): boolean {
  return kind !== 'blank' && words.length < 60 && namesRound(words.replace(/^[#\s*_]{1,10}/, ''));
}

/** A line that goes on to the next question and answers it behind an arrow: "Then why a queue -> it takes the spikes". */
const goesOn = /^(?:(?:and )?then|next|after that|lastly|finally)[, ]+(?:how|why|what|which|who|where|when|whether)\b.{3,200}(?:[-=]>|→|⇒)/i;

/** Runs of unmarked lines that report an asking somewhere, or answer one behind an arrow where the note does so; those right below an entry of a list that asks are told of it. */
function paragraphs(page: Page, isFree: (line: number) => boolean, arrows: boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  let entry: Line | null = null;
  let ofEntry = false;
  for (const line of page.lines) {
    if (line.kind !== 'text' || line.mark !== null) [entry, ofEntry] = [line.kind === 'text' ? line : null, false];
    else if (entry !== null) [entry, ofEntry] = [null, entrySign(entry.words) === 'asks'];
    const prose = line.kind === 'text' && line.mark === null && isFree(line.index);
    if (prose && !ofEntry && opensRound.test(line.words)) runs.push([line]);
    else if (prose && !ofEntry) runs.at(-1)?.push(line);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.some(({ words }) => /\b(?:ask|want|question|prob|inquir|enquir|given|told|follow|grilled|quizzed)\w*\b|["“]/i.test(words) || (arrows && /[-=]>|→/.test(words) && opensIndirectly.test(words))));
}

/** `R2 -> ..`, in a comment of code or not: each round is a paragraph of its own. */
const opensRound = /^(?:\/\/[ \t]{0,3})?(?:R|Round[ \t]?)\d{1,2}[ \t]*(?:[-=]{1,2}>|→|[:：–-])/i;

/** A shorter line before a capital is a title of its own, not wrapped. */
const shortLine = 50;

function readParagraph(page: Page, lines: readonly Line[], arrows: boolean): Reading {
  const builder = passageBuilder(page.text);
  lines.forEach((line, index) => {
    if (index > 0) builder.between(endsAbove(lines[index - 1]?.words ?? '', line.words) ? '\n' : ' ');
    builder.source(line.body, line.to);
  });
  const first = lines[0];
  const all = builder.build(first?.body ?? 0);
  const category = first === undefined ? null : (headingAbove(page, first.index)?.plain ?? null);
  const questions = readSentences(all, { category, arrows, listBelow: isAboveList(page, lines.at(-1)) });
  if (questions.length === 0) return emptyReading;
  const to = (lines.at(-1)?.index ?? 0) + 1;
  const main = questions.at(-1);
  const below = main === undefined || main.words.to < all.to || main.answers.length > 0 || main.reverse ? [] : answersBelow(page, to);
  if (main !== undefined && below.length > 0) readUnder(page, below, { main, questions, asksBelow: true });
  return readingOf({ questions, claims: [[first?.index ?? 0, to + below.length]] });
}

/** A few entries right below what was asked that ask nothing themselves: what was said. */
function answersBelow(page: Page, from: number): readonly Line[] {
  let to = from;
  while (page.lines[to]?.kind === 'text' && page.lines[to]?.mark?.kind === 'bullet') to += 1;
  const entries = page.lines.slice(from, to);
  return entries.length <= mostEntries && entries.every(({ words }) => !asks(words) && !isPrompt(words) && !/[:：]$/.test(words)) ? entries : [];
}

/** More entries are a list of what was asked. */
const mostEntries = 2;

function endsAbove(above: string, words: string): boolean {
  return (above.length < shortLine && /^\p{Lu}/u.test(words)) || leadsToTask(above) || (/[.!?]$/.test(above) && opensAsking.test(words.slice(0, words.indexOf('?') + 1)));
}

/** "Then she asked a design question:": the lines below are the one that was asked. */
function leadsToTask(words: string): boolean {
  return words.length < longestLead && /[:：–-]$/.test(words) && oneTask.test(words);
}

const longestLead = 120;
const oneTask = /\b(?:asked|gave|given|got|was|is)\b.{0,30}\b(?:an?|one|the|this) (?:[\p{L}-]+ ){0,4}(?:question|problem|task|puzzle)[^\p{L}]{1,4}$/iu;

function isAboveList(page: Page, last: Line | undefined): boolean {
  const below = page.lines.slice((last?.index ?? 0) + 1, (last?.index ?? 0) + 4).find(({ kind }) => kind !== 'blank');
  return below?.kind === 'text' && below.mark !== null;
}

type Said = 'asked' | 'own' | 'reflection' | 'answer' | 'none';

/** What a list below goes on to name: "started asking me about various parts of the language". */
const asksAbout = /\b(?:ask(?:ed|ing)?|questions?)\b.{0,60}\b(?:various|different|several|multiple|many|some|a few|the following|a couple of|a bunch of|random|basic)\b/i;

interface Paragraph {
  readonly category: string | null;
  /** Whether the note answers its questions behind arrows. */
  readonly arrows: boolean;
  readonly listBelow: boolean;
}

function readSentences(all: Passage, { category, arrows, listBelow }: Paragraph): QuestionDraft[] {
  const questions: QuestionDraft[] = [];
  let answerFrom: number | null = null;
  let answerTo = 0;
  const close = (): void => {
    const words = answerFrom === null ? null : subPassage(all, answerFrom, answerTo);
    if (words !== null) questions.at(-1)?.answers.push({ words, speaker: null, form: formOf(words.text) });
    answerFrom = null;
  };
  for (const { text, start, end, task } of withTasks(all.text, sentences(all.text).flatMap(cutAtAskings))) {
    const isAsked = task || asksAtStart(all.text, start, text) || (arrows && asksBeforeArrow(text, all.text.slice(end, end + longestLead)));
    const said = end >= all.text.length && listBelow && asksAbout.test(text) ? 'none' : isAsked ? 'asked' : roleOf(text);
    if (said === 'answer' && questions.length > 0) [answerFrom, answerTo] = [answerFrom ?? start + (leadingArrow.exec(text)?.[0].length ?? 0), end];
    else close();
    const words = subPassage(all, start, end);
    if (said === 'asked') {
      const main = questions.find(({ reverse }) => !reverse) ?? null;
      const reverse = invitesQuestions(text);
      addAsked(words, questions, { parent: reverse ? null : main, category, reverse });
    } else if (said === 'own') questions.push(questionDraft(words, 'debrief', { reverse: true, category }));
    else if (said === 'reflection') questions.at(-1)?.reflections.push(words);
  }
  close();
  return questions;
}

/** A short question that opens a line below one that came to its end: asked, though nobody says who asked it. */
function asksAtStart(all: string, start: number, sentence: string): boolean {
  return all[start - 1] === '\n' && sentence.length <= longestLead && opensAsking.test(sentence);
}

/** "Then why a queue -> it takes the spikes": an indirect question with its answer behind an arrow. */
function asksBeforeArrow(sentence: string, after: string): boolean {
  return sentence.length <= longestLead * 2 && opensIndirectly.test(sentence) && (behindArrow(sentence) !== null || leadingArrow.test(after.trimStart()));
}

const opensIndirectly = /^(?:(?:and|then|next|after that|first|last|lastly|finally|also)[, ]+)*(?:how|why|what|which|who|where|when|whether|explain|describe|compare|define)\b/i;
const leadingArrow = /^(?:[-=]+>|→|⇒)[ \t]*/;

const opensAsking = /^(?:(?:and|but|so|then)[, ]+)?(?:how|what|why|which|who|where|when|did|do|does|have|has|is|are|was|were|can|could|would)\b(?![^?？]*\b(?:i|my|me)\b)[^?？]*[?？]$/i;

/** What was asked, with the answer that stands behind an arrow on its line. */
function addAsked(words: Passage, questions: QuestionDraft[], more: Partial<QuestionDraft>): void {
  const cut = behindArrow(words.text);
  const question = questionDraft(cut === null ? words : subPassage(words, 0, cut.end), 'debrief', more);
  questions.push(question);
  if (cut !== null) splitAnswer(subPassage(words, cut.start, words.text.length), question);
}

interface ToldSlice extends Slice {
  /** Whether it is the task that the sentence before leads to, with those that go on with it. */
  readonly task: boolean;
}

function withTasks(all: string, slices: readonly Slice[]): readonly ToldSlice[] {
  const told: ToldSlice[] = [];
  for (let at = 0; at < slices.length; at++) {
    const { text = '', start = 0, end: first = 0 } = slices[at] ?? {};
    const task = leadsToTask(slices[at - 1]?.text ?? '') && setsTask(text);
    let next = slices[at + 1];
    let end = first;
    while (task && next !== undefined && setsTask(next.text) && roleOf(next.text) !== 'asked') {
      end = next.end;
      next = slices[++at + 1];
    }
    told.push({ text: all.slice(start, end), start, end, task });
  }
  return told;
}

/** A sentence that first answers or takes an answer, and then goes on to the next asking, is two; so is one that asks, and then tells of another asking in full. */
function cutAtAskings(sentence: Slice): readonly Slice[] {
  if (sentence.text.length > longestSentence) return [sentence];
  const slices: Slice[] = [];
  let { text, start } = sentence;
  for (let cut = askingWithin(text); cut !== null; cut = askingWithin(text)) {
    if (roleOf(text.slice(0, cut.end)) === 'asked' && !asksInFull.test(text.slice(cut.start))) break;
    slices.push({ text: text.slice(0, cut.end), start, end: start + cut.end });
    [text, start] = [text.slice(cut.start), start + cut.start];
  }
  return slices.length === 0 ? [sentence] : [...slices, { text, start, end: sentence.end }];
}

const asksInFull = /^(?:then|after that,?) (?:he|she|they|the interviewer) (?:then |also )?asked (?:me|us|to)\b/i;

/** Nobody tells of an asking in a longer sentence. */
const longestSentence = 2000;

function roleOf(sentence: string): Said {
  if (sentence.length > longestSentence) return 'answer';
  if (announcesAsking(sentence)) return 'none';
  if (/[:：–-]/.test(sentence.slice(-1)) && (/[:：]/.test(sentence.slice(-1)) || announcesQuestions(sentence))) return 'none';
  if (reportsOwnAsking(sentence)) return 'own';
  if (reportsAsking(sentence) || askedShortly.test(sentence) || tellsBeingAsked(sentence)) return 'asked';
  return reflectionStart(sentence) >= 0 || tellsReaction(sentence) ? 'reflection' : 'answer';
}

/** "I asked a couple of things about the team", "he started asking questions": that they asked, and not what. A wish for time asks nothing either. */
function announcesAsking(sentence: string): boolean {
  return /\b(?:i|we) (?:then |also |finally )?asked (?:(?:him|her|them|the interviewer) )?(?:(?:a couple of|a few|some|several|many|various|other|more|two|three|my|\d+) )+(?:[a-z]+ )?questions?\b/i.test(sentence) ||
    /\b(?:started|began|kept|continued) (?:asking|with)(?: me)?(?: (?:some|a few|more|many|various|different|several|the|technical|basic|follow-?up))* questions?[^\p{L}]{0,4}$/iu.test(sentence) ||
    /\b(?:i|we) asked (?:(?:him|her|them|the interviewer|the recruiter) )?for (?:(?:a|an|some|more|about|\d+|two|three|ten) )+(?:(?:few|more|extra) )?(?:days?|weeks?|hours?|minutes?|mins?|time|extension|break|hints?|glass)\b/i.test(sentence) ||
    /^(?:he|she|they) (?:was|were|kept) (?:(?:also|mostly|mainly|only|just) )?asking (?:me )?questions?\b(?! ?(?:on|about|like|such|from|regarding|related)\b)/i.test(sentence);
}
