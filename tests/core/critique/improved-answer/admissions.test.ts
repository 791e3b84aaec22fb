import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutAdmissions } from '../../../../src/core/critique/improved-answer/admissions';

describe('a lack that the speaker volunteers', () => {
  test.each([
    "I don't have experience in Kafka.",
    'I have no exposure to AWS.',
    "I haven't worked on mobile.",
    'I’m not familiar with Go.',
    'There is no front end knowledge.',
    "I don't know much about Raft.",
    "I couldn't say.",
    'I am weak at SQL skills.',
    'No hands-on experience.',
    'Zero knowledge of Scala.',
    'I never used Redis.',
    "I didn't remember the name.",
  ])('is left out: %s', (sentence) => {
    expect(withoutAdmissions([sentence])).toMatchObject({ kept: [], leftOut: true });
  });

  test.each([
    'I have four years of experience in Go.',
    'No outage came since.',
    'I know Redis well.',
    'We had no downtime.',
    'They never paid.',
    'It is not the fastest one.',
    'My manager was not happy.',
    'Nobody used it.',
  ])('but "%s" stays', (sentence) => {
    expect(withoutAdmissions([sentence])).toEqual({ kept: [sentence], leftOut: false, lacksSkill: false });
  });

  test.each([
    ['what follows a but', "I don't know React but I built two dashboards.", ['I built two dashboards.']],
    [
      'what follows a however',
      'I have no experience in Scala, however I read two books on it.',
      ['I read two books on it.'],
    ],
    ['what stands before a but', 'I know Java well but I have no experience in Go.', ['I know Java well.']],
    ['a second clause about oneself', 'I have no exposure to AWS, I run our own racks.', ['I run our own racks.']],
    ['nothing of two lacks', "I don't know Rust but I have no idea of Go either.", []],
  ])('of the sentence is kept: %s', (_what, sentence, kept) => {
    expect(withoutAdmissions([sentence])).toEqual({ kept, leftOut: true, lacksSkill: true });
  });

  test.each([
    ["I don't have experience in Kafka.", true],
    ["I'm not sure of it.", false],
    ["I couldn't say.", false],
    ["I didn't remember the name.", false],
  ])('"%s" is a gap in a skill: %s', (sentence, lacksSkill) => {
    expect(withoutAdmissions([sentence])).toEqual({ kept: [], leftOut: true, lacksSkill });
  });

  test('the first sentence that stays does not open with but', () => {
    expect(withoutAdmissions(['I have no idea.', 'But it elects a leader.', 'But slowly.']).kept).toEqual([
      'It elects a leader.',
      'But slowly.',
    ]);
  });

  test('no sentence, nothing left out', () => {
    expect(withoutAdmissions([])).toEqual({ kept: [], leftOut: false, lacksSkill: false });
  });

  test('what is kept admits nothing when it is read again', () => {
    const sentences = fc.array(
      fc.constantFrom(
        "I don't know Go.",
        'I built it, but I have no idea of it.',
        'It held.',
        'But it fell.',
        'No experience.',
        'I’ve never used it, we ran it.',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(sentences, (all) => {
        const once = withoutAdmissions(all).kept;
        expect(withoutAdmissions(once).leftOut).toBe(false);
      }),
    );
  });
});
