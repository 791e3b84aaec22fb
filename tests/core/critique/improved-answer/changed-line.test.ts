import { describe, expect, test } from '@jest/globals';
import { changedLine } from '../../../../src/core/critique/improved-answer/changed-line';
import type { Change } from '../../../../src/core/critique/improved-answer/changes';

const out = (words: string): Change => ({ kind: 'left-out', words });
const slot: Change = { kind: 'asked', words: '[Why?]' };

describe('one line that tells what was changed', () => {
  test.each([
    ['words left out', [out('um'), out('you know')], 'Changed: left out "um", "you know".'],
    ['the same word twice', [out('um'), out('so'), out('um')], 'Changed: left out "um" 2 times, "so".'],
    ['a correction', [{ kind: 'corrected', words: 'dont', now: 'don\'t' }], 'Changed: put right "dont" to "don\'t".'],
    ['a move', [{ kind: 'moved', words: 'I want to lead.', now: 'to the front' }], 'Changed: moved "I want to lead" to the front.'],
    ['a long move by its first words', [{ kind: 'moved', words: 'I want to lead a team of ten.', now: 'to the end' }], 'Changed: moved "I want to lead a team \u2026" to the end.'],
    ['a note', [{ kind: 'added', words: 'We test restores.' }], 'Changed: added from what you noted: "We test restores.".'],
    ['words of ours', [{ kind: 'put-in', words: 'I\'m' }], 'Changed: put in "I\'m".'],
    ['slots behind the rest', [out('um'), slot, slot], 'Changed: left out "um"; 2 slots to fill.'],
    ['one slot', [out('um'), slot], 'Changed: left out "um"; 1 slot to fill.'],
    ['all in one order', [slot, { kind: 'put-in', words: 'I' }, { kind: 'moved', words: 'It ran.', now: 'to the end' }, out('so')], 'Changed: left out "so"; moved "It ran" to the end; put in "I"; 1 slot to fill.'],
  ] as readonly (readonly [string, readonly Change[], string])[])('%s', (_what, changes, line) => {
    expect(changedLine(changes)).toBe(line);
  });

  test('slots alone change no word, and are seen where they stand', () => {
    expect(changedLine([slot, slot])).toBe('');
    expect(changedLine([])).toBe('');
  });
});
