import { castOf } from '../cast';
import { emptyReading, joinReadings, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import type { Heading, Page } from '../page';
import { questionKey } from '../turn-labels';
import { answersApart } from '../unlabelled-answers';
import { withUnlabelledQuestions } from '../unlabelled-questions';
import { asked, attach, headingQuestion, isAsked, mergedTurns, readTalk, withStories } from '../talk';
import type { Cast } from '../turn-lines';
import { readTurns } from '../turns';

/** A mock interview or transcript with a label before each turn; a numbered section holds one question and its follow-ups. */
export const exchange: Layout = {
  id: 'exchange',
  read: (page, isFree) => {
    const { cast: labelled, problem, unclear } = castOf(page, isFree);
    if (labelled.roles.size === 0) return readingOf({ problems: problem === null ? [] : [problem], claims: unclear });
    const cast = withUnlabelledQuestions(page, labelled, isFree);
    const spoken = (line: number): boolean => isFree(line) && cast.openings.has(line);
    const sections = numberedSections(page, spoken);
    const talk = { cast, isFree, countsOn: countsOn(sections, cast) };
    const readings = [
      ...sections.map((section) => readSection(page, section, talk)),
      ...stretchesBetween(page, sections).map((stretch) => readOpenStretch(page, stretch, talk)),
    ];
    return withStories(joinReadings(readings));
  },
};

/** Innermost headings with a number in front of their title and turns below; one alone holds a whole talk, and is none. */
function numberedSections(page: Page, spoken: (line: number) => boolean): readonly Heading[] {
  const turnsBefore = [0];
  page.lines.forEach(({ index }) => turnsBefore.push((turnsBefore[index] ?? 0) + (spoken(index) ? 1 : 0)));
  const numbered = page.headings.filter(
    (heading) =>
      /^[^\p{L}\p{N}]*(?!\d{1,2}:\d\d)(?:(?:q|question)\s*)?\d{1,3}(?:\s*[.):–—-]|\s*$)/iu.test(heading.title.text.slice(0, 40)) &&
      (turnsBefore[heading.end] ?? 0) > (turnsBefore[heading.line] ?? 0),
  );
  const innermost = numbered.filter((outer, index) => (numbered[index + 1]?.line ?? outer.end) >= outer.end);
  return innermost.length > 1 ? innermost : [];
}

function stretchesBetween(page: Page, sections: readonly Heading[]): readonly (readonly [number, number])[] {
  const starts = [0, ...sections.map(({ end }) => end)];
  const ends = [...sections.map(({ line }) => line), page.lines.length];
  return starts.map((from, index) => [from, ends[index] ?? from] as const).filter(([from, to]) => from < to);
}

/** Whether the labels of questions carry numbers that go on from one section to the next: each is a main question. */
function countsOn(sections: readonly Heading[], { openings }: Cast): boolean {
  const counted = [...openings.values()].flatMap(({ line, label: { key } }) => {
    const number = questionKey(key)?.number ?? null;
    return number === null ? [] : [{ line: line.index, number }];
  });
  const firsts = sections.flatMap(({ line, end }) => counted.find((each) => each.line > line && each.line < end)?.number ?? []);
  return firsts.length > 1 && firsts.every((number, index) => index === 0 || number > (firsts[index - 1] ?? 0));
}

function hasNumber(key: string): boolean {
  return (questionKey(key)?.number ?? null) !== null;
}

function readSection(page: Page, heading: Heading, { cast, isFree, countsOn: allMain }: Talk): Reading {
  const turns = mergedTurns(answersApart(readTurns(page, { from: heading.line + 1, to: heading.end, sectioned: true, isFree }, cast), cast));
  const questions: QuestionDraft[] = [];
  const category = heading.plain === '' ? null : heading.plain;
  for (const [index, turn] of turns.entries()) {
    const main = questions[0] ?? null;
    if (turn.role !== 'asker') attach(turn, questions.at(-1) ?? headingQuestion(page, heading, questions), main);
    else if (isAsked(turn, turns, index)) questions.push(asked(turn, allMain && hasNumber(turn.key) ? null : main, category));
  }
  return readingOf({ questions, claims: [[heading.line, heading.end]] });
}

interface Talk {
  readonly cast: Cast;
  /** Whether numbers of questions go on through the sections. */
  readonly countsOn: boolean;
  readonly isFree: (line: number) => boolean;
}

function readOpenStretch(page: Page, [from, to]: readonly [number, number], { cast, isFree }: Talk): Reading {
  if (!page.lines.slice(from, to).some(({ index }) => isFree(index) && cast.openings.has(index))) return emptyReading;
  return readTalk(page, answersApart(readTurns(page, { from, to, sectioned: false, isFree }, cast), cast));
}
