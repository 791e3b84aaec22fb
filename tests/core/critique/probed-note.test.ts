import { expect, test } from '@jest/globals';
import { probedNote } from '../../../src/core/critique/probed-note';
import { readNote } from '../../../src/core/notes/read-note';
import { drain } from '../../../src/core/notes/steps';
import { reviewed } from '../../doubles/reviewed';

test.each([
  ['a table', '| Question | Story 1 |\n| --- | --- |\n| Tell me about a time you failed | S: The radar broke. |\n'],
  ['a debrief', '1. Why SQS?\n    => I said it was there.\n    - Did you think of Kafka?\n2. Tell me about yourself\n'],
  ['nothing', 'Bread and milk.\n'],
])('what the questions of %s ask is what its review says', (_what, text) => {
  const { note, kinds, probes } = reviewed(text);
  expect(drain(probedNote(readNote({ path: 'note.md', text, frontMatter: {} })))).toEqual({ note, kinds, probes });
});
