import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PartName } from '../../../src/core/notes/interview-note';
import { cuesOf } from '../../../src/core/notes/told-cues';
import { placed, type Placed } from '../../../src/core/notes/told-places';
import { placeWeights, signWeights } from '../../../src/core/notes/told-weights';
import type { TaggedStory } from '../../accuracy/sentence-tags';

/** A sentence that the weights are fitted to. */
export interface Example extends Placed {
  readonly part: PartName;
}

/** Our own stories that the weights are fitted to: no test asks how well they are tagged. */
export function bankStories(root: string): readonly TaggedStory[] {
  return JSON.parse(readFileSync(path.join(root, 'tests/fixtures/answers/told-bank.json'), 'utf8')) as readonly TaggedStory[];
}

/** The stories of the bank with what is known of each sentence, for `scripts/fit-told-weights.mjs`. */
export function examples(root: string): readonly (readonly Example[])[] {
  return bankStories(root).map(({ sentences }) => {
    const all = placed(sentences.map(([, text]) => cuesOf(text)), new Set());
    return all.flatMap((sentence, index) => {
      const part = sentences[index]?.[0];
      return part === undefined ? [] : [{ ...sentence, part }];
    });
  });
}

/** The signs that get a weight; a new one stands in the table with zeros before it is fitted. */
export const signNames: readonly string[] = Object.keys(signWeights);

export const placeCount = placeWeights.length;
