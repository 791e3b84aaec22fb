import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { storyOffersIn } from '../../src/app/story-offers';
import { titleOf } from '../../src/app/related-notes';
import { openNote } from '../../src/app/open-note';
import { questionTopics } from '../../src/app/question-topics';
import { probedNote, type ProbedNote } from '../../src/core/critique/probed-note';
import { newRankIndex, putNote } from '../../src/core/links/rank/rank-index';
import { relatedToLines } from '../../src/core/links/related-notes';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';
import { noteTags } from '../../src/core/notes/tags';
import { aliasesOf } from '../../src/app/related-notes';
import { parseYaml } from '../../scripts/node/parse-yaml';

/** A question of the fixture, with the notes one would open for it and all stories that fit it. */
export interface FixtureQuestion {
  readonly question: string;
  readonly notes: readonly string[];
  readonly stories: readonly string[];
}

/** What was offered for a question, best first, and whether one of those that fit is among them. */
export interface Offered {
  readonly question: string;
  readonly offered: readonly string[];
  readonly isFound: boolean;
}

export interface FixtureResult {
  /** Questions with notes: three offered. */
  readonly notes: readonly Offered[];
  /** Questions with stories: five offered. */
  readonly stories: readonly Offered[];
}

/** Asks every question of a fixture folder as the app does. */
export function askFixture(folder: string): FixtureResult {
  const texts = filesIn(folder).map((name) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }));
  const questions = JSON.parse(readFileSync(path.join(folder, 'questions.json'), 'utf8')) as readonly FixtureQuestion[];
  const index = newRankIndex();
  for (const { path: at, text } of texts) {
    const { frontMatter } = openNote(at, text, parseYaml).source;
    drain(putNote(index, { path: at, title: titleOf(at), aliases: aliasesOf(frontMatter), tags: noteTags(text, frontMatter), text }));
  }
  const bank = texts.filter(({ path: at }) => at.startsWith('Stories/')).map(({ path: at, text }) => probed(at, text));
  return {
    notes: questions.filter(({ notes }) => notes.length > 0).map(({ question, notes }) => {
      const offered = drain(relatedToLines(index, { path: 'Round.md', text: question, hints: drain(questionTopics(question)) }, { limit: 3, floor: 0 })).map((note) => note.path);
      return { question, offered, isFound: offered.some((at) => notes.includes(at)) };
    }),
    stories: questions.filter(({ stories }) => stories.length > 0).map(({ question, stories }) => {
      const round = probed('Round.md', `#interview\n\nQ: ${question}\nA: Yes.\n`);
      const [asked] = round.note.questions;
      const offered = asked === undefined ? [] : storyOffersIn([...bank, round]).forQuestion('Round.md', asked, 5).map(({ story }) => story.text.replace(/\s+/g, ' '));
      return { question, offered, isFound: offered.some((text) => stories.some((name) => text.includes(name))) };
    }),
  };
}

function probed(at: string, text: string): ProbedNote {
  return drain(probedNote(readNote({ path: at, text, frontMatter: {} })));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replace(/\\/g, '/')).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
}
