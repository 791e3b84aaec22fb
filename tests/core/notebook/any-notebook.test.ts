import { describe, expect, test } from '@jest/globals';
import { insightKinds } from '../../../src/core/notebook/insight';
import type { Notebook } from '../../../src/core/notebook/notebook';
import type { Place } from '../../../src/core/notebook/place';
import { readNotebook, type NotebookRead } from '../../../src/core/notebook/read-notebook';
import { drain } from '../../../src/core/notes/steps';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';
import { anyNotebook, examplesOf, type Texts } from './any-notebook';

interface Example {
  readonly texts: Texts;
  readonly notebook: Notebook;
  readonly read: NotebookRead;
}

function readAll(texts: Texts): Example {
  const notebook = notebookOfNotes(texts);
  return { texts, notebook, read: drain(readNotebook(notebook)) };
}

const examples = examplesOf(anyNotebook).map(readAll);

/** Checks what was read of each of many notebooks. */
function holds(check: (read: NotebookRead, notebook: Notebook, texts: Texts) => void): void {
  for (const { read, notebook, texts } of examples) check(read, notebook, texts);
}

function placesOf({ claims, chains, dossiers, insights, lives }: NotebookRead): readonly Place[] {
  return [...claims, ...chains, ...insights, ...lives].flatMap(({ places }) => places).concat(dossiers.flatMap(({ asked }) => asked.map(({ place }) => place)));
}

/** Raw text as a person reads it, on one line, without the marks of its lines. */
function asRead(raw: string): string {
  return raw.replace(/<br\s*\/?>|\n\s*-\s/giu, ' ').replace(/\s+/gu, ' ').trim();
}

describe('what is read of any notebook', () => {
  test('is the same again, whatever the order of the notes', () => {
    for (const { texts, read } of examples) expect(readAll(Object.fromEntries(Object.entries(texts).reverse())).read).toEqual(read);
  });

  test('is quoted as it stands in the note, at its line', () => {
    holds((read, _notebook, texts) => {
      for (const { path, from, to, quote, line } of placesOf(read)) {
        const text = texts[path] ?? '';
        expect([path, asRead(text.slice(from, to))]).toEqual([path, quote]);
        expect(text.slice(0, from).split('\n').length).toBe(line);
      }
    });
  });

  test('stands under a question of its note, or under none', () => {
    holds((read, notebook) => {
      for (const { question, path } of placesOf(read)) expect(question === null || notebook.questionById.get(question)?.review.note.path === path).toBe(true);
    });
  });
});

describe('every insight', () => {
  test('has words of two places, or a count in its message', () => {
    holds(({ insights }) => {
      for (const { kind, message, places } of insights) {
        expect(insightKinds).toContain(kind);
        expect(places.length >= 2 || /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice)\b/iu.test(message)).toBe(true);
      }
    });
  });

  test('says what there is and what to do, on one line', () => {
    holds(({ insights }) => {
      for (const { message } of insights) {
        expect(message).toMatch(/[.?!]$/u);
        expect(message).not.toMatch(/[\r\n]|undefined|null|NaN|\[object/u);
      }
    });
  });

  test('stands with the others of its kind, in the order of the kinds', () => {
    holds(({ insights }) => {
      const order = insights.map(({ kind }) => insightKinds.indexOf(kind));
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    });
  });

  test('is said once', () => {
    holds(({ insights }) => {
      const said = insights.map((insight) => JSON.stringify(insight));
      expect(new Set(said).size).toBe(said.length);
    });
  });
});

describe('every claim', () => {
  test('is in the words of the candidate, never in a question, and has a place', () => {
    holds(({ claims }, { notes }) => {
      const asked = new Map(notes.map(({ note }) => [note.path, note.questions] as const));
      for (const { places } of claims) {
        expect(places.length).toBeGreaterThan(0);
        for (const { path, from, to } of places) expect(asked.get(path)?.filter((question) => question.from < to && from < question.to) ?? []).toEqual([]);
      }
    });
  });

  test('that differs has another that differs from it, in another answer', () => {
    holds(({ claims }) => {
      const differing = claims.filter(({ state }) => state === 'differs');
      for (const { subject, attribute, value } of differing) {
        const others = differing.filter((other) => other.subject === subject && other.attribute === attribute && other.value !== value);
        expect(others.length).toBeGreaterThan(0);
      }
    });
  });

  test('that is confirmed stands in two places, one said once in one answer', () => {
    holds(({ claims }) => {
      for (const { state, places } of claims) {
        if (state === 'confirmed') expect(places.length).toBeGreaterThanOrEqual(2);
        if (state === 'unconfirmed') expect(new Set(places.map(({ path, question }) => `${path} ${question ?? ''}`)).size).toBe(1);
      }
    });
  });
});

describe('every story', () => {
  test('is given at most once at a company, to at most one question each', () => {
    holds(({ assignments }) => {
      expect(new Set(assignments.map(({ company, story }) => `${company ?? ''}\n${story}`)).size).toBe(assignments.length);
      expect(new Set(assignments.map(({ question }) => question)).size).toBe(assignments.length);
    });
  });

  test('has one life', () => {
    holds(({ lives }, { stories }) => {
      expect(lives.map(({ story }) => story)).toEqual(stories.map(({ story }) => story.id));
    });
  });

  test('of a competency or a prompt is known, and there is a gap only where none fits', () => {
    holds(({ coverage, checklist }, { storyById }) => {
      for (const { stories, gap } of [...coverage, ...checklist]) {
        expect(stories.filter(({ story }) => !storyById.has(story))).toEqual([]);
        if (gap) expect(stories.filter(({ fit }) => fit !== 'stretch')).toEqual([]);
      }
    });
  });
});

describe('every delivery', () => {
  test('is of a question asked in a round, and names what was prepared outside of it', () => {
    holds(({ deliveries }, { questionById, storyById }) => {
      for (const { question, prepared, story, toldInstead, lost, lostParts } of deliveries) {
        const asked = questionById.get(question);
        expect(asked?.round).not.toBeNull();
        expect(prepared === null || questionById.get(prepared)?.review.note.path !== asked?.review.note.path).toBe(true);
        for (const id of [story, toldInstead]) expect(id === null || storyById.has(id)).toBe(true);
        expect(lost).toHaveLength(lostParts.length);
        if (prepared === null) expect([story, toldInstead, lost]).toEqual([null, null, []]);
      }
    });
  });
});

describe('every chain and dossier', () => {
  test('has questions of its rounds, each once', () => {
    holds(({ chains, dossiers }, { questionById, rounds }) => {
      for (const { path, questions } of chains) {
        expect(questions.length).toBeGreaterThanOrEqual(3);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.every((id) => questionById.get(id)?.review.note.path === path)).toBe(true);
      }
      for (const { asked, rounds: paths } of dossiers) {
        expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
        expect(new Set(asked.map(({ place }) => place.path))).toEqual(new Set(paths));
        expect(paths.filter((path) => !rounds.has(path))).toEqual([]);
      }
    });
  });

  test('names no rung as open that was asked', () => {
    holds(({ dossiers }) => {
      for (const { asked, open } of dossiers) expect(open.filter((rung) => asked.some((one) => one.rung === rung))).toEqual([]);
    });
  });
});
