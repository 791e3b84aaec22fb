import type { Passage } from '../../text/span';
import { readUnder, splitAnswer } from '../answer-lines';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { behindArrow } from '../labelled-questions';
import { listsTasks } from '../listed-lines';
import { headingAbove, type Line, type Page } from '../page';
import { passageBuilder, subPassage } from '../passage';
import { namesAsker, quotedAskings } from '../quoted-asking';
import { entrySign, namesRound } from '../question-signs';
import { asksOpenly, roundIn, shortestBeside, type ToldRound } from '../told-round';
import { leadsToTask, roleOf, slicesOf } from '../told-slices';
import { quoteAt } from './told-quote';
import { asks, formOf, invitesQuestions, isPrompt, reportsAsking } from '../wording';

/** A round told in prose: "He then asked .. I said .. I could have ..". Its paragraphs open main questions, what is asked later in one follows up. */
export const narratedDebrief: Layout = {
  id: 'narrated-debrief',
  read: (page, isFree) => {
    const arrows = page.lines.filter((line) => isFree(line.index) && goesOn.test(line.words)).length >= leastAsked;
    const round = roundIn(page, isFree, arrows);
    const told = paragraphs(page, isFree, round).filter((lines) => leadsToTask(lines[0]?.words ?? '') || !listsTasks(lines)).map((paragraph) => readParagraph(page, paragraph, round));
    const asked = told.flatMap(({ questions }) => questions.filter(({ reverse }) => !reverse));
    const reported = asked.filter(({ words }) => reportsAsking(words.text)).length;
    const byThem = reported >= leastAsked || (arrows && asked.length > leastAsked) || (round.tells && tellsRound(round, asked.length, reported));
    const enough = byThem || (asked.length > 0 && page.lines.some((line) => namesRoundAt(line) || (line.quotes > 0 && !isFree(line.index) && quoteAt(page, line)?.said === 'asked')));
    return !enough ? emptyReading : joinReadings(told);
  },
};

/** Whether quotes, what was asked in other ways, or the questions beside make up for what is not reported as asked. */
function tellsRound({ quotes, says, opened, beside }: ToldRound, asked: number, reported: number): boolean {
  if (quotes >= leastAsked && asked >= leastAsked) return true;
  if (says && (opened.size > leastAsked || (reported > 0 && asked > leastAsked))) return true;
  return reported > 0 && beside >= leastAsked;
}

/** Fewer reported questions are a remark, unless the note names a round or quotes what was asked. */
const leastAsked = 2;

const longestLead = 120;

function namesRoundAt({ kind, words }: Line): boolean {
  return kind !== 'blank' && words.length < 60 && namesRound(words.replace(/^[#\s*_]{1,10}/, ''));
}

/** A line that goes on to the next question and answers it behind an arrow: "Then why a queue -> it takes the spikes". */
const goesOn = /^(?:(?:and )?then|next|after that|lastly|finally)[, ]+(?:how|why|what|which|who|where|when|whether)\b.{3,200}(?:[-=]>|→|⇒)/i;

/** Runs of unmarked lines that report an asking somewhere, or answer one behind an arrow where the note does so; those right below an entry of a list that asks are told of it. */
function paragraphs(page: Page, isFree: (line: number) => boolean, { arrows, opened }: ToldRound): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  let entry: Line | null = null;
  let ofEntry = false;
  for (const line of page.lines) {
    if (line.kind !== 'text' || line.mark !== null) [entry, ofEntry] = [line.kind === 'text' ? line : null, false];
    else if (entry !== null) [entry, ofEntry] = [null, entrySign(entry.words) === 'asks'];
    const prose = line.kind === 'text' && line.mark === null && isFree(line.index);
    if (prose && !ofEntry && (opensRound.test(line.words) || opened.has(line.index))) runs.push([line]);
    else if (prose && !ofEntry) runs.at(-1)?.push(line);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.some(({ words, index }) => opened.has(index) || /\b(?:ask|want|question|prob|inquir|enquir|given|told|follow|grilled|quizzed|curious|wonder|dug)\w*\b|\bcame (?:how|why|what)\b|["“]/i.test(words) || namesAsker(words) || (arrows && /[-=]>|→/.test(words) && opensIndirectly.test(words))));
}

/** `R2 -> ..`, in a comment of code or not: each round is a paragraph of its own. */
const opensRound = /^(?:\/\/[ \t]{0,3})?(?:R|Round[ \t]?)\d{1,2}[ \t]*(?:[-=]{1,2}>|→|[:：–-])/i;

/** A shorter line before a capital is a title of its own, not wrapped. */
const shortLine = 50;

function readParagraph(page: Page, lines: readonly Line[], { arrows, opened }: ToldRound): Reading {
  const builder = passageBuilder(page.text);
  lines.forEach((line, index) => {
    if (index > 0) builder.between(endsAbove(lines[index - 1]?.words ?? '', line.words) ? '\n' : ' ');
    builder.source(line.body, line.to);
  });
  const first = lines[0];
  const all = builder.build(first?.body ?? 0);
  if (isQuote(all.text)) return emptyReading;
  const category = first === undefined ? null : (headingAbove(page, first.index)?.plain ?? null);
  const questions = readSentences(all, { category, arrows, opensAsked: opened.has(first?.index ?? -1), listBelow: isAboveList(page, lines.at(-1)) });
  if (questions.length === 0) return emptyReading;
  const to = (lines.at(-1)?.index ?? 0) + 1;
  const main = questions.at(-1);
  const below = main === undefined || main.words.to < all.to || main.answers.length > 0 || main.reverse ? [] : answersBelow(page, to);
  if (main !== undefined && below.length > 0) readUnder(page, below, { main, questions, asksBelow: true });
  return readingOf({ questions, claims: [[first?.index ?? 0, to + below.length]] });
}

/** Whether a paragraph is a quoted question and nothing else, which is one entry of a list of them. */
function isQuote(text: string): boolean {
  const [only, ...more] = quotedAskings(text);
  return only !== undefined && more.length === 0 && text.replace(/[(（][^()（）]*[)）]/g, '').trim().length - (only.close - only.open) < shortestBeside;
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
  return (above.length < shortLine && /^\p{Lu}/u.test(words)) || leadsToTask(above) || (/[.!?]$/.test(above) && asksOpenly(words.slice(0, words.indexOf('?') + 1)));
}

function isAboveList(page: Page, last: Line | undefined): boolean {
  const below = page.lines.slice((last?.index ?? 0) + 1, (last?.index ?? 0) + 4).find(({ kind }) => kind !== 'blank');
  return below?.kind === 'text' && below.mark !== null;
}


/** What a list below goes on to name: "started asking me about various parts of the language". */
const asksAbout = /\b(?:ask(?:ed|ing)?|questions?)\b.{0,60}\b(?:various|different|several|multiple|many|some|a few|the following|a couple of|a bunch of|random|basic)\b/i;

interface Paragraph {
  readonly category: string | null;
  /** Whether the note answers its questions behind arrows. */
  readonly arrows: boolean;
  /** Whether its first sentence asks, as those of other paragraphs do. */
  readonly opensAsked: boolean;
  readonly listBelow: boolean;
}

function readSentences(all: Passage, { category, arrows, opensAsked, listBelow }: Paragraph): QuestionDraft[] {
  const questions: QuestionDraft[] = [];
  let answerFrom: number | null = null;
  let answerTo = 0;
  const close = (): void => {
    const words = answerFrom === null ? null : subPassage(all, answerFrom, answerTo);
    if (words !== null) questions.at(-1)?.answers.push({ words, speaker: null, form: formOf(words.text) });
    answerFrom = null;
  };
  for (const { text, start, end, role } of slicesOf(all.text)) {
    const isAsked = role === 'asked' || (opensAsked && start === 0) || asksAtStart(all.text, start, text) || (arrows && asksBeforeArrow(text, all.text.slice(end, end + longestLead)));
    const said = end >= all.text.length && listBelow && asksAbout.test(text) ? 'none' : isAsked ? 'asked' : (role ?? roleOf(text));
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
  return all[start - 1] === '\n' && sentence.length <= longestLead && asksOpenly(sentence);
}

/** "Then why a queue -> it takes the spikes": an indirect question with its answer behind an arrow. */
function asksBeforeArrow(sentence: string, after: string): boolean {
  return sentence.length <= longestLead * 2 && opensIndirectly.test(sentence) && (behindArrow(sentence) !== null || leadingArrow.test(after.trimStart()));
}

const opensIndirectly = /^(?:(?:and|then|next|after that|first|last|lastly|finally|also)[, ]+)*(?:how|why|what|which|who|where|when|whether|explain|describe|compare|define)\b/i;
const leadingArrow = /^(?:[-=]+>|→|⇒)[ \t]*/;

/** What was asked, with the answer that stands behind an arrow on its line. */
function addAsked(words: Passage, questions: QuestionDraft[], more: Partial<QuestionDraft>): void {
  const cut = behindArrow(words.text);
  const question = questionDraft(cut === null ? words : subPassage(words, 0, cut.end), 'debrief', more);
  questions.push(question);
  if (cut !== null) splitAnswer(subPassage(words, cut.start, words.text.length), question);
}
