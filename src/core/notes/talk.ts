import type { Passage } from '../text/span';
import { splitMarked } from './weak-marks';
import { emptyReading, questionDraft, type QuestionDraft, type Reading, readingOf, type StoryDraft } from './drafts';
import { headingWords } from './heading-words';
import { headingAbove, type Heading, type Page } from './page';
import { joinPassages, subPassage } from './passage';
import { namesQuestion, opensQuestion } from './labelled-questions';
import { tellsNothingSaid } from './nothing-said';
import { isPlaceholder, splitStar } from './star-text';
import { roleOfHeading } from './turn-labels';
import type { Turn } from './turns';
import { asks, formOf, invitesQuestions, isPrompt, opensReflection, tellsReaction } from './wording';

/** The questions of a talk without numbered sections: only labelled follow-ups have a parent. */
export function readTalk(page: Page, spoken: readonly Turn[]): Reading {
  const turns = mergedTurns(spoken);
  const questions: QuestionDraft[] = [];
  let main: QuestionDraft | null = null;
  let asking: Heading | null = null;
  for (const [index, turn] of turns.entries()) {
    const heading = headingAbove(page, turn.line);
    if (turn.role !== 'asker') {
      const latest = questions.at(-1) ?? null;
      const own = turn.role === 'candidate' && (latest?.words.from ?? -1) < (heading?.title.from ?? -1) ? headingQuestion(page, heading, questions) : null;
      main = own ?? main;
      asking = own === null ? asking : heading;
      if (own !== null || !takesRemark(turns, index)) attach(turn, own ?? latest, main);
    } else if (isAsked(turn, turns, index)) {
      const question: QuestionDraft = asked(turn, turn.followUp || (asking !== null && asking === heading) ? main : null, categoryOf(page, heading));
      main = question.parent === null ? question : main;
      questions.push(question);
    }
  }
  if (questions.length === 0) return emptyReading;
  const first = turns.findIndex(({ role }) => role !== 'advice');
  const claims = [...turns.slice(first).map((turn) => [turn.line, turn.end] as const), ...ownHeadings(page, questions)];
  return readingOf({ questions, claims });
}

/** The words of a heading; null where it only gives a time of the recording. One that names a speaker gives way to the one above. */
function categoryOf(page: Page, heading: Heading | null): string | null {
  if (heading !== null && heading.parent !== null && roleOfHeading(heading.plain) !== null) return categoryOf(page, page.headings[heading.parent] ?? null);
  return heading === null || /^\d{1,2}:\d\d/.test(heading.plain) ? null : heading.plain;
}

/** Where the heading is the question itself and only the answer is labelled. */
export function headingQuestion(page: Page, heading: Heading | null, questions: QuestionDraft[]): QuestionDraft | null {
  if (heading === null || !(isPrompt(heading.plain) || isStamped(heading))) return null;
  const question = questionDraft(headingWords(page, heading), 'transcript', { category: headingAbove(page, heading.line)?.plain ?? null });
  questions.push(question);
  return question;
}

/** Whether a heading gives the time at which its words were said: `### [SQL] 05:35 Link the tables`. */
function isStamped({ title, plain }: Heading): boolean {
  return /^(?:\[[^\]\n]{1,30}\][ \t]*)?[[(]?\d{1,2}:\d{2}/.test(title.text) && !/^\d/.test(plain) && plain.split(/\s+/).length > 3;
}

/** The lines of headings that were read as questions. */
function ownHeadings(page: Page, questions: readonly QuestionDraft[]): readonly (readonly [number, number])[] {
  const starts = new Set(questions.map(({ words }) => words.from));
  return page.headings.filter((heading) => starts.has(headingWords(page, heading).from)).map(({ line }) => [line, line + 1] as const);
}

/** Turns of one interviewer without an answer between are one question. */
export function mergedTurns(turns: readonly Turn[]): readonly Turn[] {
  const groups: Turn[][] = [];
  for (const turn of turns) {
    const last = groups.at(-1)?.[0];
    if (last?.role === 'asker' && turn.role === 'asker' && last.key === turn.key && !turn.reverse && !opensQuestion(turn, groups.at(-1)?.at(-1)) && !ends(groups.at(-1)?.at(-1))) groups.at(-1)?.push(turn);
    else groups.push([turn]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const words = group.flatMap((turn) => turn.words);
    return [{ ...first, words, asks: group.flatMap((turn) => turn.asks), end: group.at(-1)?.end ?? first.end }];
  });
}

/** Whether a turn takes leave: what the same interviewer says next is put to another. */
function ends(turn: Turn | undefined): boolean {
  return turn !== undefined && turn.words.every(({ text }) => text.length < longestLeave && takesLeave.test(text) && !/[?？]/.test(text));
}

const longestLeave = 300;

/** A turn that neither asks nor is answered is no question, nor is one that only answers or takes what the candidate said. */
export function isAsked(turn: Turn, turns: readonly Turn[], index: number): boolean {
  const [before, next] = [turns[index - 1], turns[index + 1]];
  const answered = next?.role === 'candidate' && next.words.length > 0 && !onlyThanks(next);
  if (turn.words.length === 0 || (before?.role === 'candidate' && turn.words.every(({ text }) => onlyReplies(text, before)))) return false;
  return answered || turn.words.some(({ text }) => asks(withoutAddresses(text))) || namesQuestion(turn);
}

/** Whether the candidate only gives thanks for a remark that asked nothing. */
function takesRemark(turns: readonly Turn[], index: number): boolean {
  const [turn, before] = [turns[index], turns[index - 1]];
  return turn?.role === 'candidate' && before?.role === 'asker' && onlyThanks(turn) && !isAsked(before, turns, index - 1);
}

/** Thanks for what the interviewer told answer nothing. */
function onlyThanks({ words }: Turn): boolean {
  const [only, ...more] = words;
  return only !== undefined && more.length === 0 && only.text.length <= longestReply && /\bthank(?:s|\b)/i.test(only.text) && !/\b(?:I['’]m|I am|fine|good|well|yes|no)\b/i.test(only.text);
}

/** "Correct." below what the candidate asked, "Okay, great." below anything. */
function onlyReplies(text: string, before: Turn): boolean {
  if (/[?？]/.test(text)) return false;
  if (text.length > longestReply || takesLeave.test(text)) return tellsOnly(text, before);
  if (takes.test(text)) return true;
  if (!/[?？]["”’)*_\s]{0,4}$/.test(before.words.at(-1)?.text ?? '') || asks(text) || isPrompt(text) || /[.!。！].*\p{L}/su.test(text)) return false;
  return agrees.test(text) ? !sets.test(text) : text.split(/\s+/).length <= (/[\u3040-\u9fff]/.test(text) ? 1 : mostWordsOfReply) && text.length <= shortReply;
}

/** Whether a longer turn only answers what the candidate asked, or takes leave: no sentence of it asks or sets a task. */
function tellsOnly(text: string, before: Turn): boolean {
  if (text.length > longestTold || (!/[?？]["”’)*_\s]{0,4}$/.test(before.words.at(-1)?.text ?? '') && !takesLeave.test(text))) return false;
  return !text.split(/[.!。！\n][ \t]*/).some((sentence) => !takesLeave.test(sentence) && (setsTask.test(sentence) || asks(sentence) || isPrompt(sentence)));
}

const longestTold = 1500;
const setsTask = /^(?:(?:so|ok|okay|and|but|now|then|next|alright)[, ]+)*(?:now|let['’]?s|write|implement|code|solve|try|suppose|imagine|assume|start|take|consider|create|build|find|please|could|can|i(?:['’]d| would) (?:like|want)|the (?:next|first|second|last) (?:question|task|problem))\b/i;
const takesLeave = /\b(?:(?:be|get|stay|keep) (?:back )?(?:in|to) (?:touch|you)|have a (?:great|good|nice|lovely)|thank(?:s| you) for your time|all the best|good luck|(?:nice|great|lovely) (?:talking|speaking|meeting|chatting))\b/i;

const longestReply = 100;
const mostWordsOfReply = 5;
const shortReply = 40;
const takes =
  /^[*_"“]{0,3}(?:(?:ok(?:ay)?|great|good|sounds good|perfect|nice|right|cool|got it|i see|understood|thanks|thank you|fine|sure|excellent|correct|exactly|makes sense|interesting|all ?right|mm-?hmm|uh-?huh|yes|yeah|yep|well done|go ahead|go on|好的?|嗯|对的?|明白了?|可以|不错|没错|네|좋습니다|알겠습니다|はい|хорошо|понятно|отлично|да|ясно|vale|bien|perfecto|muy bien|gut|genau|super|oui|d'accord|très bien|certo|ótimo|muito bem)[\s,.!。！，…*_"”]*){1,5}$/iu;
const agrees = /^(?:yes|no|yep|nope|yeah|correct|right|exactly|sure|of course|that['’]?s (?:right|correct|fine)|you (?:can|may))\b/i;
const sets = /\b(?:now|then|next|write|implement|explain|tell|walk|give|describe|code|how|what|why|let['’]?s)\b/i;

/** A question mark in an address asks nothing. */
function withoutAddresses(text: string): string {
  return text.includes('?') ? text.replace(/\]\([^)\s]{1,1000}\)|\bhttps?:\/\/\S{1,1000}/g, ' ') : text;
}

export function asked(turn: Turn, parent: QuestionDraft | null, category: string | null): QuestionDraft {
  const words = joinPassages(turn.words);
  return questionDraft(words, 'transcript', { reverse: turn.reverse || invitesQuestions(words.text), parent, asker: turn.speaker, category, asks: [...turn.asks] });
}

/** Puts an answer under the question above it, advice under the section's main question. */
export function attach(turn: Turn, question: QuestionDraft | null, main: QuestionDraft | null): void {
  if (question === null) return;
  if (turn.role === 'candidate' && turn.words.length === 0 && turn.asks.length === 0) return;
  for (const words of turn.words) {
    if (turn.role === 'advice') (main ?? question).advice.push({ section: turn.section, words });
    else addAnswer(turn, words, question);
  }
  question.asks.push(...turn.asks);
}

/** What was said, without a mark of weakness that the writer put behind it. */
function addAnswer(turn: Turn, said: Passage, question: QuestionDraft): void {
  if (isNoted(turn) && tellsNothingSaid(said.text)) {
    question.reflections.push(said);
    return;
  }
  const reaction = isNoted(turn) ? lastRemark(said) : null;
  const { words, mark } = splitMarked(reaction === null ? said : subPassage(said, 0, reaction));
  if (!isPlaceholder(words.text)) question.answers.push({ words, speaker: turn.speaker, form: turn.narrated ? 'reported' : formOf(words.text) });
  if (mark !== null) question.reflections.push(mark);
  if (reaction !== null) question.reflections.push(subPassage(said, reaction, said.text.length));
}

/** Where the last line of a noted answer tells only how the interviewer took it, or what could be better; null where it does not. */
function lastRemark({ text }: Passage): number | null {
  const start = text.lastIndexOf('\n') + 1;
  if (start === 0) return null;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trimEnd();
  const isWrapped = above.length > longestUnwrapped && !/[.!?。]$/.test(above);
  return !isWrapped && (tellsReaction(text.slice(start)) || opensReflection(text.slice(start))) ? start : null;
}

/** Whether the writer noted what was said, behind `A:` or on the line of a question; a speaker's own words stay an answer. */
function isNoted({ place, key, speaker }: Turn): boolean {
  return place === 'list' || (speaker === null && /^(?:a|ans|(?:my )?answer)?[ .]?\d{0,3}$/.test(key));
}

/** Below a longer line without a stop the words go on. */
const longestUnwrapped = 70;

/** An answer that labels its parts is a story too, with the same span. */
export function withStories(reading: Reading): Reading {
  const stories = reading.questions.flatMap((question) => question.answers.flatMap(({ words }) => storyOf(question, words)));
  return { ...reading, stories };
}

function storyOf(question: QuestionDraft, words: QuestionDraft['words']): StoryDraft[] {
  const star = splitStar(words);
  if (star === null) return [];
  const parts = Object.fromEntries(Object.entries(star.parts).filter(([, part]) => !isPlaceholder(part.text)));
  return [{ title: question.words.text, form: 'full', questions: [question], column: null, span: words, labelled: true, parts }];
}
