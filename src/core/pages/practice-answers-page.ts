import { renderFrontMatter, propertyLine } from './front-matter';
import { escapeLines, escapeMarkdown, linkTo } from './markdown-text';
import { readToken, writeToken } from './marker';

/** An answer that was given while practising and kept. */
export interface KeptAnswer {
  /** Id of the question. */
  readonly item: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As typed, with `\n` line ends. */
  readonly text: string;
}

export interface AnswerToKeep extends KeptAnswer {
  readonly question: string;
  /** The note in which the question stands. */
  readonly path: string;
  readonly title: string;
}

/** Whether we may add to a file: it is blank, its front matter says that it is this note, or it holds an answer. */
export function isAnswersPage(text: string): boolean {
  return text.trim() === '' || /^["']?practice-answers["']?$/.test(propertyLine(text, 'interview-coach') ?? '') || text.split('\n').some((line) => markIn(line) !== null);
}

/** The note with the answer at its end; what stands there is never touched. Starts a note where there is none. */
export function appendAnswer(existing: string | null, answer: AnswerToKeep): string {
  const eol = existing?.includes('\r\n') === true ? '\r\n' : '\n';
  const start = existing === null || existing.trim() === '' ? newPage(eol) : existing;
  const lines = [
    '', `## ${answer.date}: ${escapeMarkdown(answer.question)}`,
    '', `%% coach: answer ${answer.date} ${writeToken(answer.item)} %%`,
    linkTo(answer.path, answer.title),
    '', ...answer.text.split(/\r\n|\r|\n/).map(quoted), '',
  ];
  return (start.endsWith('\n') ? start : start + eol) + lines.join(eol);
}

/** The answers of the note, in its order; an answer whose mark or quote was taken away is left out. */
export function keptAnswers(text: string): readonly KeptAnswer[] {
  const kept: KeptAnswer[] = [];
  let mark: Pick<KeptAnswer, 'item' | 'date'> | null = null;
  let said: string[] = [];
  const close = (): void => {
    if (mark !== null && said.length > 0) kept.push({ ...mark, text: said.join('\n') });
    if (said.length > 0) mark = null;
    said = [];
  };
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.startsWith('>')) said.push(unquoted(line));
    else {
      close();
      mark = markIn(line) ?? (line.startsWith('#') ? null : mark);
    }
  }
  close();
  return kept;
}

const markLine = /^%% coach: answer (\d{4}-\d{2}-\d{2}) (\S+) %%\s*$/;

function markIn(line: string): Pick<KeptAnswer, 'item' | 'date'> | null {
  const [, date, item] = markLine.exec(line) ?? [];
  return date === undefined || item === undefined ? null : { date, item: readToken(item) };
}

/** A line in a quote that shows it letter for letter; blanks at its ends are written out, for Markdown would drop them or make code of them. */
function quoted(line: string): string {
  const words = line.trim();
  const start = words === '' ? 0 : line.indexOf(words);
  const ends = (blanks: string): string => blanks.replace(/[^]/g, (blank) => `&#${String(blank.charCodeAt(0))};`);
  return `> ${ends(line.slice(0, start))}${escapeLines(words).join('')}${ends(line.slice(start + words.length))}`.trimEnd();
}

/** What `quoted` was given. */
function unquoted(line: string): string {
  return line.replace(/^> ?/, '').replace(/\\[!-/:-@[-`{-~]|&(?:#\d{1,5}|lt|amp);/g, unescaped);
}

function unescaped(mark: string): string {
  if (mark.startsWith('\\')) return mark.slice(1);
  if (mark === '&lt;') return '<';
  return mark === '&amp;' ? '&' : String.fromCharCode(Number(mark.slice(2, -1)));
}

function newPage(eol: string): string {
  const about = 'The answers that you kept while practising, the newest last. They are yours: change or delete what you like.';
  return [renderFrontMatter([{ key: 'interview-coach', value: 'practice-answers' }], eol) + about, ''].join(eol);
}
