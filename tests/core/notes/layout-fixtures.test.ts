import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { frontMatterSpan, type FrontMatter } from '../../../src/core/notes/front-matter';
import type { InterviewNote, Parts } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';
import { isRecording, record, recorded } from './recording';

interface Expected {
  readonly path?: string;
  readonly questions: readonly {
    readonly text: string;
    readonly parent: string | null;
    readonly reverse: boolean;
    readonly answers: readonly string[];
    readonly reflections: readonly string[];
    readonly asks: readonly string[];
  }[];
  readonly stories: readonly {
    /** Null where the layout names none, so that any title will do. */
    readonly title: string | null;
    readonly form: string;
    readonly labelled: boolean;
    readonly questions: readonly string[];
    readonly parts: Readonly<Record<string, string | null>>;
  }[];
  readonly checklist: readonly string[];
  readonly properties: Readonly<Record<string, string | null>>;
}

const folder = path.join(__dirname, '../../fixtures/layouts');

/** Layouts that are not read right yet. A fixture that passes must leave the list, so that it stays true. */
const notYet = new Set<string>();

const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.json'));

describe('a note in the layout', () => {
  test.each(fixtures.filter((name) => !notYet.has(stem(name))))('%s is read as its author would', (name) => {
    const expected = expectedOf(name);
    const found = seen(noteOf(name, expected), expected);
    if (isRecording && !isDeepStrictEqual(found, wanted(expected))) record(recordingOf(name), { ...pathOf(expected), ...found });
    expect(found).toEqual(wanted(expected));
  });

  test('those still to come are not read right yet', () => {
    const passing = fixtures.filter((name) => notYet.has(stem(name))).filter((file) => {
      const expected = expectedOf(file);
      return isDeepStrictEqual(seen(noteOf(file, expected), expected), wanted(expected));
    });
    expect(passing).toEqual([]);
    expect(fixtures.map(stem)).toEqual(expect.arrayContaining([...notYet]));
  });
});

function stem(name: string): string {
  return name.replace(/\.\w+$/, '');
}

function recordingOf(name: string): string {
  return path.join(folder, `${stem(name)}.expected.json`);
}

function expectedOf(name: string): Expected {
  return recorded(recordingOf(name), { questions: [], stories: [], checklist: [], properties: {} }) as Expected;
}

/** The path that the fixture is read at, where its own name is not the point. */
function pathOf(expected: Expected): Pick<Expected, 'path'> {
  return expected.path === undefined ? {} : { path: expected.path };
}

/** Reads a fixture as the command line does: bytes as they lie, front matter parsed by `yaml`, nothing where that fails. */
function noteOf(name: string, expected: Expected): InterviewNote {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path.join(folder, name)));
  return readNote({ path: expected.path ?? name, text, frontMatter: frontMatterOf(text) });
}

function frontMatterOf(text: string): FrontMatter {
  const span = frontMatterSpan(text);
  if (span === null) return {};
  try {
    return (parse(text.slice(span.inner.from, span.inner.to)) ?? {}) as FrontMatter;
  } catch {
    return {};
  }
}

/** White space as one blank: where lines break is the note's matter, not the layout's. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wanted(expected: Expected): unknown {
  return {
    questions: expected.questions.map((question) => ({
      ...question,
      text: flat(question.text),
      parent: question.parent === null ? null : flat(question.parent),
      answers: question.answers.map(flat),
      reflections: question.reflections.map(flat),
      asks: question.asks.map(flat),
    })),
    stories: expected.stories.map(({ title, form, labelled, questions, parts }) => ({
      title: title === null ? null : flat(title), form, labelled, questions: questions.map(flat), parts: flatParts(parts),
    })),
    checklist: expected.checklist.map(flat),
    properties: given(expected.properties),
  };
}

function seen(note: InterviewNote, expected: Expected): object {
  const textOf = new Map(note.questions.map(({ id, text }) => [id, flat(text)]));
  return {
    questions: note.questions.map(({ text, parent, reverse, answers, reflections, asks }) => ({
      text: flat(text),
      parent: parent === null ? null : textOf.get(parent),
      reverse,
      answers: answers.map((answer) => flat(answer.text)),
      reflections: reflections.map((reflection) => flat(reflection.text)),
      asks: asks.map((ask) => flat(ask.text)),
    })),
    stories: note.stories.map(({ title, form, labelled, questions, parts }, index) => ({
      title: expected.stories[index]?.title === null ? null : flat(title),
      form,
      labelled,
      questions: questions.map((id) => textOf.get(id)),
      parts: flatParts(textsOf(parts)),
    })),
    checklist: note.checklist.map(({ text }) => flat(text)),
    properties: given({ ...note.properties }),
  };
}

function textsOf(parts: Parts): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part?.text ?? null]));
}

function flatParts(parts: Readonly<Record<string, string | null>>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text === null ? null : flat(text)]));
}

function given(properties: Readonly<Record<string, string | null>>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
