import type { Passage } from '../text/span';
import { questionDraft, type QuestionDraft } from './drafts';
import { withoutEnd } from './edges';
import { saysFollowUps } from './follow-up-heads';
import type { Line, Page } from './page';
import { passageBuilder, subPassage } from './passage';
import { askedAndSaid } from './list-items';
import { labelsOwnNotes } from './own-notes';
import { tellsNothingSaid } from './nothing-said';
import { answerBeside, answerStart } from './same-line-answer';
import { isPlaceholder } from './star-text';
import { translates } from './translations';
import { asks, formOf, hasQuestionMark, opensRequest, reflectionStart, reportsAnswer, reportsAsking, reportsOwnAsking, tellsOfSelf, tellsReaction } from './wording';

/** Where the lines under a question are read into. */
export interface Under {
  readonly main: QuestionDraft;
  /** Questions in the order found; follow-ups are added. */
  readonly questions: QuestionDraft[];
  /** Whether a bullet that asks follows up; false where an answer is prose. */
  readonly asksBelow: boolean;
  /** From which indent on a line without a mark that ends in a question mark follows up; none does where it is left out. */
  readonly inner?: number;
}

/** Reads the lines under a main question: follow-ups that ask, answers, reflections. Runs of answer lines are one answer. */
export function readUnder(page: Page, lines: readonly Line[], { main, questions, asksBelow, inner = Infinity }: Under): void {
  let run: Line[] = [];
  let latest = main;
  const close = (): void => {
    addAnswer(page, run, latest);
    run = [];
  };
  let field = Infinity;
  const advice = holdsAdvice(lines);
  const cutOf = lines.some(({ kind, mark, words }) => kind === 'text' && mark !== null && answerStart(words) !== null) ? answerBeside : answerStart;
  for (const [at, line] of lines.entries()) {
    if (lines[at - 1]?.kind === 'blank' && closesRound(line)) break;
    if (line.kind === 'blank' && run.length === 0) continue;
    if (line.kind === 'text' && line.indent <= field) field = fieldLabel.test(line.words) ? line.indent : Infinity;
    const role = line.kind === 'text' && field === Infinity ? roleOf(line, { asksBelow, inner, advice }) : 'answer';
    if (role === 'answer') run.push(line);
    else close();
    if (role === 'own' || (role === 'follow-up' && main.reverse)) questions.push(questionDraft(wordsOf(page, [line]), main.source, { reverse: true, category: main.category }));
    else if (role === 'follow-up' && line === lines[0] && translates(main.words.text, line.words)) continue;
    else if (role === 'follow-up') {
      const { words, said } = askedAndSaid(wordsOf(page, [line]), cutOf);
      latest = questionDraft(words, main.source, { parent: main, category: main.category });
      questions.push(latest);
      if (said !== null) splitAnswer(said, latest);
    } else if (role === 'reflection') latest.reflections.push(wordsOf(page, [line]));
  }
  close();
}

/** "Feedback: he liked the story" at the margin below a blank line: nothing below it was said. */
function closesRound({ kind, mark, indent, quotes, words }: Line): boolean {
  return kind === 'text' && mark === null && indent === 0 && quotes === 0 && (/^(?:\*\*|__)?(?:(?:his|her|their|interviewer|overall) )?(?:feedback|verdict)\b[^:：?？]{0,30}[:：]/i.test(words) || labelsOwnNotes(words));
}

type LineRole = 'answer' | 'follow-up' | 'own' | 'reflection' | 'none';

/** A field of a prepared answer in bold: what stands in it and below it asks nothing. */
const fieldLabel =
  /^(?:\*\*|__)(?:why (?:they|this|we|you)|por qu[eé]|what (?:they|to|we)|(?:suggested|sample|model|example|possible|ideal) (?:answer|response)|(?:resposta|respuesta) |answer|key (?:points?|messages?|takeaways?)|(?:pontos?|puntos?) clave?|(?:pontos?|puntos?) chave|tips?|note|notes|hints?|goal|intent|objetivo|dicas?|consejos?|为什么问|考察点|参考答案|思路|要点|答题思路|의도|팁)(?:\b|(?=[\u2E80-\uFFFF]))[^*_]{0,60}(?:\*\*|__)/iu;

/** Whether among nested bullets some do not ask: a request beside them tells the writer what to say. */
function holdsAdvice(lines: readonly Line[]): boolean {
  const marked = lines.filter(({ kind, mark }) => kind === 'text' && mark !== null);
  return marked.length > 1 && marked.some(({ words }) => !asks(words) && !reportsAnswer(words));
}

interface Asking {
  readonly asksBelow: boolean;
  readonly inner: number;
  readonly advice: boolean;
}

function roleOf({ words, mark, indent }: Line, { asksBelow, inner, advice }: Asking): LineRole {
  if (isToDo(words) || isPlaceholder(words) || saysFollowUps(words)) return 'none';
  if (reportsOwnAsking(words)) return 'own';
  if (reflectionStart(words) === 0 && !(asksBelow && mark !== null && asksOutright.test(words))) return 'reflection';
  if (example.test(words) || reportsAnswer(words) || tellsOfSelf(words)) return 'answer';
  if (tellsReaction(words) && !reportsAsking(words)) return 'reflection';
  const follows = /^(?:[*_]{0,2})(?:follow[ -]?ups?|(?:cross|counter|next) questions?)\b/i.test(words);
  if (follows || reportsAsking(words)) return 'follow-up';
  const canAsk = mark !== null || /^[(（]\d{1,2}[)）]/.test(words) || (indent >= inner && (/[?？]$/.test(words) || answerStart(words) !== null));
  if (!asksBelow || !canAsk || !asks(words) || /^(?:a|ans|answer)\b/i.test(words)) return 'answer';
  return advice && opensRequest(words) && /^[\p{Ll}]|[^?？]\.$/u.test(words) && !hasQuestionMark(words) ? 'answer' : 'follow-up';
}

/** What "next time" or "could have" in it does not turn into a reflection: it is put to the candidate, whatever stands behind its mark. */
const asksOutright = /^(?:(?:and|but|so|then|ok(?:ay)?|also)[, ]+)?(?:what|why|how|which|when|where|who)(?:['’]s)?\b(?![^?？]*\b(?:i|my)\b)[^?？]*[?？](?:\s|$)/i;

/** "eg: How many users?" shows what the writer means. */
const example = /^(?:e\.?g\.?|for (?:example|instance)|例如|比如)[ \t]*[:,：，]/i;

/** A line to oneself (trap 25). */
export function isToDo(text: string): boolean {
  return /^(?:[([*_]{0,3})(?:to-?do\b|tbd\b|search for\b|look (?:it|this) up|pair (?:it|this) with|google (?:it|this)|read up|come back to|revise this|practi[cs]e this|(?:i )?(?:will|have to|need to|must) (?:look|check|read|learn|prepare|revise|practi[cs]e|think|find)\b)/i.test(text);
}

function wordsOf(page: Page, lines: readonly Line[]): Passage {
  const builder = passageBuilder(page.text);
  lines.forEach((line, index) => {
    if (index > 0) builder.between('\n');
    builder.source(line.body, line.to);
  });
  return builder.build(lines[0]?.body ?? 0);
}

function addAnswer(page: Page, run: readonly Line[], question: QuestionDraft): void {
  const label = /^(?:\*\*|__)?(?:a|ans|answer|my answer|答|回答|答案|ответ|мой ответ|respuesta|resposta|réponse|antwort|답|답변)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*/i;
  const all = wordsOf(page, run);
  const found = label.exec(all.text);
  splitAnswer(found === null ? all : subPassage(all, found[0].length, all.text.length), question);
}

/** One line may be answer and reflection: "I said two replicas, but I could have drawn them" (FORMATS.md). */
export function splitAnswer(words: Passage, question: QuestionDraft): void {
  if (tellsNothingSaid(words.text)) {
    question.reflections.push(words);
    return;
  }
  const lineStart = words.text.lastIndexOf('\n') + 1;
  const cut = reflectionStart(words.text.slice(lineStart));
  const start = cut < 0 ? -1 : lineStart + cut;
  const answer = start < 0 ? words : subPassage(words, 0, withoutEnd(words.text.slice(0, start), ' \t\r\n,;').length);
  if (answer.text !== '' && !isPlaceholder(answer.text)) question.answers.push({ words: answer, speaker: null, form: formOf(answer.text) });
  if (start >= 0) question.reflections.push(subPassage(words, start, words.text.length));
}
