import { describe, expect, test } from '@jest/globals';
import { bestMatch, cueMatches } from '../../../../src/core/critique/kinds/cues';
import { cuedBy, hear } from '../../../../src/core/critique/kinds/hearing';

describe('a question is heard', () => {
  test('by its cues and by its likeness together', () => {
    const heard = hear('why are you leaving your current company');
    expect(heard.cue?.kind.id).toBe('leaving');
    expect(heard.likeness.kind).toBe('leaving');
    expect(heard.isMended).toBe(false);
  });

  test('with its typing slips repaired, where that finds a stronger cue', () => {
    const heard = hear('a conflct with a coleague');
    expect(heard.isMended).toBe(true);
    expect(heard.cue?.kind.id).toBe('conflict');
    expect(heard.likeness.kind).toBe('conflict');
  });

  test('as it stands, where repairing finds nothing stronger', () => {
    expect(hear('what is your weakness').isMended).toBe(false);
    expect(hear('hm').isMended).toBe(false);
  });

  test('without a cue by its likeness alone', () => {
    const heard = hear('what keeps your nerves steady when all hell breaks loose');
    expect(heard.cue).toBeNull();
    expect(heard.likeness.words.length).toBeGreaterThan(0);
  });

  test('only the kind that the cues choose wins', () => {
    const matches = cueMatches('tell me about a conflict with your manager over a deadline');
    const winner = bestMatch(matches);
    const cued = cuedBy(matches, winner);
    expect(cued).toHaveLength(matches.length);
    expect(cued.filter(({ wins }) => wins).map(({ kind }) => kind)).toEqual([winner?.kind.id]);
    expect(cuedBy(matches, null).some(({ wins }) => wins)).toBe(false);
  });
});
