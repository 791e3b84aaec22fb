import { questionKinds } from '../../src/core/critique/kinds/question-kinds';
import { reviewNote } from '../../src/core/critique/review-note';
import { stopWords } from '../../src/core/critique/subject-stop-words';
import type { InterviewNote, Question } from '../../src/core/notes/interview-note';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';
import { critiquePage } from '../../src/core/pages/critique-page';
import { sectionTitles, type SectionId } from '../../src/core/pages/critique-words';
import type { Block } from '../../src/core/pages/page';
import { sentences } from '../../src/core/text/sentences';
import { fold, words } from '../../src/core/text/words';

/** How much a critique in short form says of this note and no other. */
export interface Specificity {
  /** Sentences of ours in the note, without the improved answers and the table of contents, and those that stood in it before. */
  readonly sentences: number;
  readonly repeated: readonly string[];
  /** The same for what stands under the questions alone. */
  readonly ownSentences: number;
  readonly ownRepeated: readonly string[];
  /** Lines of what is weak, what to improve, ways to answer and practice under a question, and those without a word of it or its answer. */
  readonly lines: number;
  readonly general: readonly string[];
}

const kinds = new Map(questionKinds.map((kind) => [kind.id, kind]));
const OWN_WORDS = sectionTitles.improvedAnswer;
const SPECIFIC: ReadonlySet<string> = new Set((['issues', 'improvements', 'waysToAnswer', 'practice'] satisfies readonly SectionId[]).map((id) => sectionTitles[id]));

/** One line of a section under a question, as a person reads it. */
interface Line {
  readonly section: string;
  readonly text: string;
}

/** How specific the critique of one note is, as it is written in short form. */
export function specificityOf(path: string, text: string): Specificity {
  const review = drain(reviewNote(readNote({ path, text, frontMatter: {} }), { level: 'SDE-2' }));
  const blocks = critiquePage(review, { form: 'short', kinds }).blocks.filter(({ section }) => SAID.has(section));
  const said = sentencesIn(blocks);
  const own = sentencesIn(blocks.filter(({ section }) => section === 'question'));
  const under = blocks.flatMap((block) => linesOf(block.text).filter(({ section }) => SPECIFIC.has(section)).map((line) => ({ ...line, known: wordsAround(block.id, review.note) })));
  const counted = under.filter(({ known }) => known.size > 0);
  return {
    sentences: said.length,
    repeated: repeatedIn(said),
    ownSentences: own.length,
    ownRepeated: repeatedIn(own),
    lines: counted.length,
    general: counted.filter(({ text: line, known }) => !contentWords(line).some((word) => known.has(word))).map(({ text: line }) => line),
  };
}

/** Several notes as one. */
export function addedUp(all: readonly Specificity[]): Specificity {
  return {
    sentences: all.reduce((sum, one) => sum + one.sentences, 0),
    repeated: all.flatMap(({ repeated }) => repeated),
    ownSentences: all.reduce((sum, one) => sum + one.ownSentences, 0),
    ownRepeated: all.flatMap(({ ownRepeated }) => ownRepeated),
    lines: all.reduce((sum, one) => sum + one.lines, 0),
    general: all.flatMap(({ general }) => general),
  };
}

/** What a critique says, unlike its table of contents. */
const SAID: ReadonlySet<string> = new Set(['question', 'kind', 'topic', 'story']);

function sentencesIn(blocks: readonly Block[]): readonly string[] {
  const lines = blocks.flatMap((block) => linesOf(block.text)).filter(({ section }) => section !== OWN_WORDS);
  return lines.flatMap(({ text }) => sentences(text).map((sentence) => sentence.text));
}

function repeatedIn(said: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return said.filter((sentence) => known.has(sentence) || known.add(sentence).size === 0);
}

function linesOf(block: string): readonly Line[] {
  let section = '';
  return block.split('\n').flatMap((raw) => {
    const title = /^> \*\*(.+)\*\*$/u.exec(raw);
    if (title !== null) section = title[1] ?? '';
    const line = /^> - (.+)$/u.exec(raw);
    return line === null ? [] : [{ section, text: (line[1] ?? '').replace(/\\(?=[^\p{L}\p{N}\s])/gu, '') }];
  });
}

/** Content words of a question, of the question it follows up, and of what was answered; empty for a block of a kind. */
function wordsAround(id: string, { questions, stories }: InterviewNote): ReadonlySet<string> {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) return new Set();
  const told = stories.filter((story) => story.questions.includes(id)).flatMap(({ parts }) => Object.values(parts).map((part) => part?.text ?? ''));
  return new Set([question.text, mainOf(question, questions), ...question.answers.map(({ text }) => text), ...question.reflections.map(({ text }) => text), ...told].flatMap(contentWords));
}

function mainOf({ parent }: Question, questions: readonly Question[]): string {
  return questions.find(({ id }) => id === parent)?.text ?? '';
}

/** Words that carry meaning, cut to their first five letters so that "scale" meets "scaling". */
function contentWords(text: string): readonly string[] {
  return words(text).map((word) => fold(word.text)).filter((word) => word.length > 2 && !stopWords.has(word)).map((word) => word.slice(0, 5));
}
