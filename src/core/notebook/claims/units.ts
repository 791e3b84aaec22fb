import type { Question } from '../../notes/interview-note';
import { sentences } from '../../text/sentences';
import type { Passage } from '../../text/span';
import type { Slice } from '../../text/words';
import type { Notebook } from '../notebook';
import { toldIn, type Told } from '../told';
import { currentEmployer, resumeSayings } from './resume-lines';
import type { Saying, Unit } from './saying';

/** All that the candidate said, unit by unit in the order of the notes, resumes last. Yields after each note. */
export function* unitsOf(notebook: Notebook): Generator<void, readonly Unit[]> {
  const units: Unit[] = [];
  const resumes = notebook.resumes.map((resume) => ({ path: resume.path, sayings: resumeSayings(resume, notebook.today) }));
  const employers = employersOf(resumes.flatMap(({ sayings }) => sayings));
  for (const { note, kinds } of notebook.notes) {
    const isRound = notebook.rounds.has(note.path);
    const day = notebook.rounds.get(note.path)?.date ?? notebook.today;
    const bySource = new Map<string, Told[]>();
    const inline = note.questions.flatMap((question) => inlineAnswer(question, note) ?? []);
    for (const told of [...toldIn(note), ...inline].sort((a, b) => a.passage.from - b.passage.from)) {
      if (told.form === 'remark' && !isOwnRemark(told.passage.text)) continue;
      const source = `${note.path}#${told.story?.id ?? told.question?.id ?? String(told.passage.from)}`;
      bySource.set(source, [...(bySource.get(source) ?? []), told]);
    }
    for (const [source, told] of bySource) units.push(unitOf(told, { source, day, isRound, kinds, employers }));
    yield;
  }
  for (const { path, sayings } of resumes) {
    units.push(...sayings.map((saying): Unit => ({
      path, title: '', isNamed: false, text: saying.whole, source: saying.source, goesOn: false, isFollowUp: false, isPrepared: true, noteTitle: '',
      isOverview: isOverviewLine(saying.whole), isStory: false, sayings: [{ ...saying, employers }],
    })));
    yield;
  }
  return units;
}

function employersOf(sayings: readonly Saying[]): readonly string[] {
  const current = currentEmployer(sayings);
  return [...new Set([...(current === null ? [] : [current]), ...sayings.flatMap(({ employers }) => employers)])];
}

/** A remark tells facts only where it tells of its writer; what a coach told to say is no fact. */
function isOwnRemark(text: string): boolean {
  return /\b(?:I|we|my|our|me|us)\b/u.test(text) && !/^\W*(?:say|tell|mention|add|use|remember|don't|do not|try)\b|\b(?:you(?:'re|r|'ve)?|suggested|improved|could say|should say|say that)\b/iu.test(text.replace(/[^.?]*\?/gu, ''));
}

interface UnitAround {
  readonly source: string;
  readonly day: string;
  readonly isRound: boolean;
  readonly kinds: ReadonlyMap<string, string>;
  readonly employers: readonly string[];
}

function unitOf(told: readonly Told[], { source, day, isRound, kinds, employers }: UnitAround): Unit {
  const [first] = told;
  const question = first?.question ?? null;
  const asked = question === null || first?.passage === question ? '' : askedOnly(question.text);
  const text = told.map(({ passage }) => passage.text).join('\n');
  const sayings = told.flatMap(({ note, passage, part }) => sentences(passage.text).flatMap(shortened).map((sentence): Saying => ({
    placed: { note, question: question?.id ?? null, passage }, sentence, asked, kind: kinds.get(question?.id ?? '') ?? null,
    whole: text, source, part, isResume: false, employer: null, employers, day,
  })));
  const named = first?.story?.title ?? '';
  const title = named === '' || named === question?.text ? asked : named;
  return { path: first?.note.path ?? '', title, isNamed: title !== '' && title !== asked, text, source, goesOn: isRound && (question === null ? /^\W*(?:then|and|so|next|also|he then|she then|they then)\b/iu.test(text) : goesOnWith(question)), isFollowUp: (question?.parent ?? null) !== null, isPrepared: !isRound, isStory: (first?.story ?? null) !== null, noteTitle: first?.note.title ?? '', isOverview: sayings.some(({ kind }) => kind === 'introduction'), sayings };
}

/** Most characters of a sentence read at a time: words around a figure are looked at in all of it, which goes with the square. */
const MOST_READ = 600;

/** A sentence that never ends, as dictated ones do, in pieces between words. */
function shortened(sentence: Slice): readonly Slice[] {
  const pieces: Slice[] = [];
  let from = 0;
  while (sentence.text.length - from > MOST_READ) {
    const blank = sentence.text.lastIndexOf(' ', from + MOST_READ);
    const to = blank > from ? blank : from + MOST_READ;
    pieces.push({ text: sentence.text.slice(from, to), start: sentence.start + from, end: sentence.start + to });
    from = to + (blank > from ? 1 : 0);
  }
  return from === 0 ? [sentence] : [...pieces, { text: sentence.text.slice(from), start: sentence.start + from, end: sentence.end }];
}

/** Asks for something new: what was said before does not tell what the answer is about. */
const OPENS = /^(?:\W|\d|(?:so|ok|okay|well|now|next|good|great|nice|fine|thanks|right|and)[,. ]+|[^.?!]{1,24}[.!] )*(?:please )?(?:tell (?:me|us)|describe|give (?:me|us)|share|walk (?:me|us)|talk (?:me|us) through|pick|can you tell|could you tell|a time|an example|name a|what (?:is|are|was) (?:your|the (?:biggest|hardest|toughest|worst|nastiest|greatest|proudest|most))|how many people (?:are|is|do you|have you)|how (?:big|large) is your|why (?:do|did|would) you (?:want|leave|give)|introduce|have you ever|when did you|which piece|sell me|design|implement|where do you (?:see|want)|who are you)\b|\b(?:what was the (?:\p{L}+ )?project|what has gone|which of your|a (?:time|moment|situation|case)|(?:first|last|previous|current) (?:job|company|employer|role)|your career|\p{L}+est \p{L}+ (?:you|that you))\b/iu;

function goesOnWith(question: Question | null): boolean {
  return question !== null && (question.parent !== null || !OPENS.test(question.text));
}

/** A question whose line goes on after the question mark is asked up to there. */
function askedOnly(text: string): string {
  return /^[^?]*\?/u.exec(text)?.[0] ?? text;
}

const INLINE = /^[^?]*\?\s*(?:->|=>|\u2192|-->|:)?\s*(?=\S)/u;

/** What stands behind the question mark on the line of a question that has no other answer, or a line that only tells what was said: the writer's memory. */
function inlineAnswer(question: Question, note: Told['note']): Told | null {
  if (question.answers.length > 0 || question.reverse || question.source === 'table') return null;
  if (!question.text.includes('?') && /\bI (?:said|told|answered|mentioned|talked)\b/iu.test(question.text)) return { note, question, story: null, part: null, form: 'reported', passage: question };
  const start = INLINE.exec(question.text)?.[0].length ?? question.text.length;
  const said = question.text.slice(start);
  if (said.length < 4 || said.includes('?') || (question.asker !== null && !/(?:->|=>|\u2192)\s*$/u.test(question.text.slice(0, start)))) return null;
  return { note, question, story: null, part: null, form: 'note', passage: cutFrom(question, start) };
}

/** The rest of a passage from a place in its text on. */
function cutFrom(passage: Passage, start: number): Passage {
  const runs = passage.runs.filter((run) => run.start + run.length > start).map((run) => {
    const skipped = Math.max(0, start - run.start);
    return { start: run.start + skipped - start, from: run.from + skipped, length: run.length - skipped };
  });
  return { text: passage.text.slice(start), from: runs[0]?.from ?? passage.from, to: passage.to, runs };
}

/** A line of a resume that bounds a job in years or lists skills. */
function isOverviewLine(text: string): boolean {
  return /\b(?:19|20)\d\d\b.{0,12}(?:-|\u2013|to)|^\W*(?:skills|languages|education|tools)/iu.test(text);
}
