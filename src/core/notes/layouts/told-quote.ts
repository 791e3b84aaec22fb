import type { Passage } from '../../text/span';
import { emptyReading, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { headingAbove, type Line, type Page } from '../page';
import { passageOf, withoutQuotes } from '../passage';
import { asks, formOf, isPrompt } from '../wording';

/** A tale that quotes what was said: `The interviewer asked:`, then `> "Why a queue?"`, then `I replied:` and `> "..."`. */
export const toldQuote: Layout = {
  id: 'told-quote',
  read: (page, isFree) => {
    const quotes = page.lines.filter(({ quotes: depth, index }) => depth > 0 && isFree(index)).flatMap((line) => quoteAt(page, line) ?? []);
    const asked = quotes.filter(({ said }) => said === 'asked');
    return asked.length > 1 || asked.some(({ lead }) => byRole.test(lead)) ? readQuotes(page, quotes) : emptyReading;
  },
};

interface Quote {
  readonly line: Line;
  readonly lead: string;
  readonly said: 'asked' | 'replied';
  readonly words: Passage;
}

const byRole = /\b(?:interviewers?|recruiter|panel|hiring manager)\b/i;

/** What a line quotes as a whole, where the line above says whose words they are; null for any other line. */
export function quoteAt(page: Page, line: Line): Quote | null {
  if (line.kind !== 'text' || line.quotes === 0 || line.mark !== null || !opening.has(line.words[0] ?? '') || line.words.length > longest) return null;
  if (inQuotes(page.lines[line.index - 1]) || inQuotes(page.lines[line.index + 1])) return null;
  const lead = leadOf(page, line.index);
  const words = withoutQuotes(passageOf(page.text, { from: line.body, to: line.to }));
  if (lead === null || words.to === line.to) return null;
  if (ownWords.test(lead) && !theirTurn.test(lead)) return replied.test(lead) ? { line, lead, said: 'replied', words } : null;
  return tellsSpeaker.test(lead) && (asks(words.text) || isPrompt(words.text)) ? { line, lead, said: 'asked', words } : null;
}

const opening: ReadonlySet<string> = new Set(['"', '“', '«']);
const longest = 600;
const longestLead = 160;

function inQuotes(line: Line | undefined): boolean {
  return line?.kind === 'text' && line.quotes > 0;
}

/** The last sentence above a quote that leads to it. */
function leadOf(page: Page, index: number): string | null {
  const above = page.lines[page.lines[index - 1]?.kind === 'blank' ? index - 2 : index - 1];
  if (above?.kind !== 'text' || above.quotes > 0 || above.mark !== null || !/[:：]$/.test(above.words)) return null;
  const end = above.words.slice(-longestLead);
  return end.slice(end.search(/[.!?。！？]["”]?[ \t]+(?:[^.!?。！？]|[.!?。！？](?!["”]?[ \t]))*$/) + 1).replace(/^["”]?[ \t]+/, '');
}

const ownWords = /^(?:(?:and|then|so|but|now|today|finally)[, ]+)*(?:I|we|my)\b(?! (?:was|got|were) (?:then |also )?asked| (?:\w+ )?question (?:from|by|was)\b)/i;
/** "I sat down, and the interviewer asked:". */
const theirTurn = /(?:,|\b(?:and|but|when|until|before|so|then))[ \t]+(?:then )?(?:the (?:interviewers?|recruiter|manager|panel)|he|she|they)\b/i;
const replied = /\b(?:said|replied|answered|responded|told (?:him|her|them)|went)\b/i;
const tellsSpeaker = /\b(?:(?:interviewers?|recruiter|manager|panel|he|she|they|one of them|the (?:other|first|second) (?:one|person))\b.{0,100}\b(?:asks?|asked|asking|said|says|went on|continued|wondered|wanted|replied|followed|opened|began|started|threw|shot|questions?)|(?:question|follow[- ]?up)\b|(?:was|got) (?:then |also )?asked)\b/i;

function readQuotes(page: Page, quotes: readonly Quote[]): Reading {
  const questions: QuestionDraft[] = [];
  let main: QuestionDraft | null = null;
  for (const { line, lead, said, words } of quotes) {
    if (said === 'replied') questions.at(-1)?.answers.push({ words, speaker: null, form: formOf(words.text) });
    else {
      const follows = /\bfollow[- ]?up|followed up/i.test(lead) || /^(?:so|but|and|then)\b/i.test(words.text);
      const question: QuestionDraft = questionDraft(words, 'debrief', { parent: follows ? main : null, category: headingAbove(page, line.index)?.plain ?? null });
      main = question.parent ?? question;
      questions.push(question);
    }
  }
  return readingOf({ questions, claims: quotes.map(({ line: { index } }) => [index, index + 1] as const) });
}
