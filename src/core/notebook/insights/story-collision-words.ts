import { firstWords, wordCount } from '../../text/words';
import type { Notebook } from '../notebook';
import { storyPlace } from './kept-shelf';

/** Most words of a name, of a question in a message, and of an opening that stands in for a name. */
const NAME_WORDS = 8;
const QUESTION_WORDS = 14;
const OPENING_WORDS = 6;
/** Questions that a message lists. */
const MOST_LISTED = 3;

type Titled = Pick<Notebook, 'storyById' | 'questionById'>;

/** A story in quotation marks: its title, or the first words of its text where the title is only the question or the column; null where it has neither. */
export function storyName(id: string, notebook: Titled): string | null {
  const title = storyTitle(id, notebook);
  if (title !== null) return quoted(title);
  const opening = storyPlace(id, notebook)?.quote;
  return opening === undefined ? null : quoted(firstWords(opening, OPENING_WORDS));
}

/** The title that the writer gave a story: neither the question nor the column; null where there is none. */
export function storyTitle(id: string, notebook: Titled): string | null {
  const story = notebook.storyById.get(id)?.story;
  const title = oneLine(story?.title ?? '');
  const isQuestion = story?.questions.some((question) => oneLine(notebook.questionById.get(question)?.question.text ?? '') === title) === true;
  return title === '' || isQuestion || COLUMN.test(title) || wordCount(title) > NAME_WORDS ? null : title;
}

const COLUMN = /^(?:story|example|answer) ?\d*$/iu;

/** The first of some stories whose whole title stands in words that were said, in quotation marks; null where none does. */
export function titleSaid(ids: readonly string[], said: string, notebook: Titled & Pick<Notebook, 'termsOf'>): string | null {
  const words = notebook.termsOf(said);
  const title = ids.map((id) => storyTitle(id, notebook)).find((each) => {
    const terms = [...notebook.termsOf(each ?? '')];
    return terms.length > 0 && terms.every((term) => words.has(term));
  });
  return title === undefined || title === null ? null : quoted(title);
}

/** Questions in quotation marks, the first three of them; "again for" the only one known, "for 2 questions" where none is. */
export function questionsNamed(texts: readonly (string | null)[]): string {
  const known = texts.flatMap((text) => (text === null || oneLine(text) === '' ? [] : [`for ${questionNamed(text)}`]));
  if (known.length === 1 && texts.length > 1) return `again ${known[0] ?? ''}`;
  if (known.length < texts.length || known.length < 2) return `for ${String(texts.length)} questions`;
  const more = known.length - MOST_LISTED;
  const listed = more > 0 ? [...known.slice(0, MOST_LISTED), `for ${String(more)} more`] : known;
  return `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''}`;
}

/** A question in quotation marks, cut where it is long. */
export function questionNamed(text: string): string {
  const line = oneLine(text);
  const cut = firstWords(line, QUESTION_WORDS);
  return wordCount(line) > QUESTION_WORDS ? quoted(`${cut} ..`) : quoted(line);
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function quoted(words: string): string {
  return `"${words}"`;
}
