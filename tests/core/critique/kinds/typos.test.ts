import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repairTypos } from '../../../../src/core/critique/kinds/typos';

describe('a slip in a word that decides', () => {
  test.each([
    ['a letter too few', 'tell me abut a conflit', 'tell me about a conflict'],
    ['a letter too many', 'a faillure of yours', 'a failure of yours'],
    ['a letter changed', 'your greatest weakmess', 'your greatest weakness'],
    ['two letters swapped', 'a procjet? a porject', 'a procjet? a project'],
    ['the first letter stands', 'a xonflict', 'a xonflict'],
    ['marks around it stay', '"feedbak", he said', '"feedback", he said'],
    ['two slips are too many', 'a falilrue', 'a falilrue'],
    ['several words', 'leadrship and mentorred people', 'leadership and mentored people'],
    ['a plural of its own', 'my strenghts', 'my strengths'],
    ['a doubled letter lost', 'the worst disagrement', 'the worst disagreement'],
    ['a letter doubled wrongly, and a slip besides', 'a disaggrement', 'a disagreement'],
    ['the same in a plural', 'my acheivments', 'my acheivments'],
    ['short forms', 'tell me abt ur mgr', 'tell me about ur manager'],
    ['at the end', 'a dificult colleage', 'a difficult colleague'],
  ])('%s: %s', (_what, typed, meant) => {
    expect(repairTypos(typed)).toBe(meant);
  });

  test.each([
    'a conflict',
    'conflicts',
    'the projects',
    'protect it',
    'abort it',
    'my mentors',
    'they leaned on me',
    'a lender',
    'leaders',
    'read',
    'a b c',
    '',
    '   ',
    '12345',
    '???',
    'über',
    'customers',
    'standard',
    'decisive',
    'scale',
    'problems',
    'fail',
    'learn',
    'kya problem tha',
    'a'.repeat(400),
  ])('"%s" stands as it is', (text) => {
    expect(repairTypos(text)).toBe(text);
  });

  test('what is repaired once is not repaired again', () => {
    const typed = fc.array(
      fc.constantFrom('conflct', 'weakneses', 'proect', 'the', 'ownershp', 'feedbackk', 'custmoer', 'team', 'about'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        typed.map((all) => all.join(' ')),
        (text) => {
          expect(repairTypos(repairTypos(text))).toBe(repairTypos(text));
        },
      ),
    );
  });

  test('no word is added or lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(repairTypos(text).split(' ')).toHaveLength(text.split(' ').length);
      }),
    );
  });
});
