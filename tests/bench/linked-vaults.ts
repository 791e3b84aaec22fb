// Vaults whose links are known: half of them are hidden, and an engine is to find the notes that they led to.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RankedNote } from '../../src/core/links/rank/indexed-note';

export interface HiddenLinks {
  readonly path: string;
  readonly hidden: ReadonlySet<string>;
}

export interface LinkedVault {
  readonly name: string;
  /** The text holds the links that are left. */
  readonly notes: readonly RankedNote[];
  readonly queries: readonly HiddenLinks[];
}

/** A short question and how well some texts answer it. */
export interface Question {
  readonly text: string;
  readonly grades: Readonly<Record<string, number>>;
}

export interface QuestionSet {
  readonly notes: readonly RankedNote[];
  readonly questions: readonly Question[];
}

const data = '../shared/data';

/** A vault of interview notes that lies beside the repository; null where it does not. */
export function sharedVault(): LinkedVault | null {
  const file = path.join(data, 'links-dev.json');
  if (!existsSync(file)) return null;
  const { docs, queries } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly docs: readonly (RankedNote & { readonly visible: readonly string[] })[];
    readonly queries: readonly { readonly path: string; readonly hidden: readonly string[] }[];
  };
  return {
    name: 'interview notes (links-dev)',
    notes: docs.map(({ visible, ...note }) => ({ ...note, text: note.text + visible.map((target) => `\n[[${target}|.]]`).join('') })),
    queries: queries.map(({ path: from, hidden }) => ({ path: from, hidden: new Set(hidden) })),
  };
}

/** Short questions to abstracts; null where they do not lie beside the repository. */
export function sharedQuestions(): QuestionSet | null {
  const file = path.join(data, 'cranfield.json');
  if (!existsSync(file)) return null;
  const { docs, queries } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly docs: readonly { readonly id: string; readonly title: string; readonly text: string }[];
    readonly queries: readonly { readonly text: string; readonly relevant: Readonly<Record<string, number>> }[];
  };
  return {
    notes: docs.map(({ id, title, text }) => ({ path: id, title, text, aliases: [], tags: [] })),
    questions: queries.map(({ text, relevant }) => ({ text, grades: relevant })),
  };
}

const syllables = 'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu'.split(' ');

/** The same numbers for every run, from 0 up to 1: a linear congruential generator. */
export function sameDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function word(number: number): string {
  const made: string[] = [];
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) made.push(syllables[rest % syllables.length] ?? '');
  return made.join('');
}

/**
 * A vault of made-up words: common ones as often as in a language, and those of the note's subject. Notes link notes of
 * their own subject most of the time; every second link is hidden, its words stay.
 */
export function generatedVault(count: number, characters: number): LinkedVault {
  const dice = sameDice(count);
  const subjects = Math.ceil(count / 12);
  const pathOf = (note: number): string => `area ${String(note % 9)}/${word(50_000 + note)} ${word(note % subjects)}.md`;
  const targetsOf = (note: number): readonly number[] =>
    Array.from({ length: 4 }, () => (dice() < 0.8 ? (note % subjects) + subjects * Math.floor(dice() * 12) : Math.floor(dice() * count))).filter((each) => each < count && each !== note);
  const notes: RankedNote[] = [];
  const queries: HiddenLinks[] = [];
  for (let note = 0; note < count; note++) {
    const targets = targetsOf(note).map(pathOf);
    const text = textOf(note % subjects, { characters, dice });
    const links = targets.map((target, at) => (at % 2 === 0 ? `See ${titleOf(target)}.` : `See [[${target.replace('.md', '')}]].`));
    const file = pathOf(note);
    notes.push({ path: file, title: titleOf(file), aliases: [], tags: note % 3 === 0 ? [word(note % subjects)] : [], text: `${text}\n${links.join('\n')}` });
    queries.push({ path: file, hidden: new Set(targets.filter((_, at) => at % 2 === 0)) });
  }
  return { name: `generated, ${String(count)} notes`, notes, queries: queries.filter(({ hidden }) => hidden.size > 0) };
}

function titleOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -3);
}

interface Length {
  readonly characters: number;
  readonly dice: () => number;
}

function textOf(subject: number, { characters, dice }: Length): string {
  const lines: string[] = [];
  for (let length = 0; length < characters; length += (lines.at(-1) ?? '').length + 1) {
    const words = Array.from({ length: 12 }, () => (dice() < 0.15 ? word(1_000 + subject * 20 + Math.floor(dice() * 20)) : word(Math.floor(60_000 ** dice()))));
    lines.push(`${lines.length % 12 === 0 ? '## ' : ''}${words.join(' ')}`);
  }
  return lines.join('\n');
}
