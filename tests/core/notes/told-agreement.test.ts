import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { partNames, type PartName } from '../../../src/core/notes/interview-note';
import { cuesOf } from '../../../src/core/notes/told-cues';
import { tellsEvent } from '../../../src/core/notes/told-event';
import { toldRuns } from '../../../src/core/notes/told-parts';
import { wishOf } from '../../../src/core/notes/told-question';
import { sentences } from '../../../src/core/text/sentences';
import { toldAnswers, untold, type ToldAnswer } from './told-answers';

interface Unit {
  readonly part: PartName;
  readonly text: string;
}

interface Agreement {
  /** Share of sentences that get the part a person gave them. */
  readonly sentences: number;
  /** Share of the parts after the first that begin at the same sentence. */
  readonly boundaries: number;
}

describe('stories told in prose', () => {
  test.each(toldAnswers)('"$question" is answered with a story', (answer) => {
    const cues = unitsOf(answer).map(({ text }) => cuesOf(text));
    expect(wishOf(answer.question, null)).toBe('event');
    expect(tellsEvent(cues, toldRuns(cues), 'event')).toBe(true);
  });

  test('their sentences get the parts that a person gave them', () => {
    const { sentences: share, boundaries } = agreement(toldAnswers.map(unitsOf));
    expect(share).toBeGreaterThanOrEqual(0.94);
    expect(boundaries).toBeGreaterThanOrEqual(0.88);
  });
});

describe('answers that tell no story', () => {
  test.each(untold)('"$question"', ({ question, answer }) => {
    const cues = sentences(answer).map(({ text }) => cuesOf(text));
    const wish = wishOf(question, null);
    expect(wish !== 'other' && tellsEvent(cues, toldRuns(cues), wish)).toBe(false);
  });
});

describe('labelled stories of the fixtures with their labels taken away', () => {
  const labelled = labelledUnits();

  test('are many', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(8);
  });

  /** Key words ("40 -> 9 a week") give no cue, and stay with the part before them. */
  test('half of their sentences get the part of their label, though most are key words', () => {
    expect(agreement(labelled).sentences).toBeGreaterThanOrEqual(0.5);
  });
});

function unitsOf(answer: Pick<ToldAnswer, PartName>): readonly Unit[] {
  return partNames.flatMap((part) => (answer[part] ?? []).map((text) => ({ part, text })));
}

function agreement(stories: readonly (readonly Unit[])[]): Agreement {
  const counts = { sentences: 0, agreed: 0, parts: 0, begun: 0 };
  for (const units of stories) {
    const runs = toldRuns(units.map(({ text }) => cuesOf(text)));
    counts.sentences += units.length;
    counts.agreed += units.filter(({ part }, index) => runs.some((run) => run.part === part && run.from <= index && index < run.to)).length;
    const begins = units.flatMap(({ part }, index) => (index > 0 && units[index - 1]?.part !== part ? [{ part, index }] : []));
    counts.parts += begins.length;
    counts.begun += begins.filter(({ part, index }) => runs.some((run) => run.part === part && run.from === index)).length;
  }
  return { sentences: counts.agreed / counts.sentences, boundaries: counts.begun / counts.parts };
}

/** Stories in English of three parts and forty words at least that somebody tells. */
function labelledUnits(): readonly (readonly Unit[])[] {
  const folder = path.join(__dirname, '../../fixtures/layouts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .flatMap((name) => (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Recorded).stories)
    .filter(({ labelled }) => labelled)
    .map(({ parts }) => partNames.flatMap((part) => sentences(parts[part] ?? '').map(({ text }) => ({ part, text }))))
    .filter((units) => {
      const text = units.map((unit) => unit.text).join(' ');
      return new Set(units.map(({ part }) => part)).size >= 3 && text.split(/\s+/).length >= 40 && /\b(?:I|we)\b/.test(text) && /\bthe\b/.test(text);
    });
}

interface Recorded {
  readonly stories: readonly { readonly labelled: boolean; readonly parts: Readonly<Record<PartName, string | null>> }[];
}
