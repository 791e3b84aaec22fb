import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isActionBase,
  isActionGerund,
  isActionParticiple,
  isActionPast,
  isAdverb,
  isPassiveParticiple,
} from '../../../src/core/text/verbs';

/** One verb of work: its base, its past, its participle, its gerund. */
const work = [
  ['build', 'built', 'built', 'building'],
  ['write', 'wrote', 'written', 'writing'],
  ['lead', 'led', 'led', 'leading'],
  ['run', 'ran', 'run', 'running'],
  ['cut', 'cut', 'cut', 'cutting'],
  ['set', 'set', 'set', 'setting'],
  ['draw', 'drew', 'drawn', 'drawing'],
  ['choose', 'chose', 'chosen', 'choosing'],
  ['take', 'took', 'taken', 'taking'],
  ['bring', 'brought', 'brought', 'bringing'],
  ['migrate', 'migrated', 'migrated', 'migrating'],
  ['debug', 'debugged', 'debugged', 'debugging'],
  ['plan', 'planned', 'planned', 'planning'],
  ['ship', 'shipped', 'shipped', 'shipping'],
  ['refactor', 'refactored', 'refactored', 'refactoring'],
  ['organise', 'organised', 'organised', 'organising'],
  ['optimize', 'optimized', 'optimized', 'optimizing'],
  ['mentor', 'mentored', 'mentored', 'mentoring'],
  ['negotiate', 'negotiated', 'negotiated', 'negotiating'],
  ['fix', 'fixed', 'fixed', 'fixing'],
  ['roll', 'rolled', 'rolled', 'rolling'],
  ['rewrite', 'rewrote', 'rewritten', 'rewriting'],
  ['redo', 'redid', 'redone', 'redoing'],
  ['teach', 'taught', 'taught', 'teaching'],
  ['oversee', 'oversaw', 'overseen', 'overseeing'],
  ['split', 'split', 'split', 'splitting'],
  ['dig', 'dug', 'dug', 'digging'],
  ['unblock', 'unblocked', 'unblocked', 'unblocking'],
] as const;

const wordsOf = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

describe('verbs of work', () => {
  test.each(work)('%s, %s, %s, %s', (base, past, participle, gerund) => {
    expect({ base: isActionBase(base), past: isActionPast(past), gerund: isActionGerund(gerund) }).toEqual({
      base: true,
      past: true,
      gerund: true,
    });
    expect(isActionParticiple(participle)).toBe(true);
  });

  test.each(
    wordsOf(
      'was felt knew thought wanted needed believed hoped liked loved noticed received expected waited assumed',
      'realised realized worried seemed happened failed struggled graduated passed agreed disagreed hundred indeed',
      'speed need bed red team thing ed',
    ),
  )('"%s" tells no act of one\'s own', (word) => {
    expect(isActionPast(word)).toBe(false);
  });

  test.each(
    wordsOf('thing nothing something morning evening meeting-room during being king string having feeling going ing'),
  )('"%s" is no gerund of work', (word) => {
    expect(isActionGerund(word)).toBe(false);
  });

  test('a doubled letter is undone only where the base is a verb of work', () => {
    expect([
      isActionGerund('shipping'),
      isActionGerund('trimming'),
      isActionGerund('humming'),
      isActionGerund('winning'),
    ]).toEqual([true, true, false, false]);
  });

  test('any word in -ed is an act unless it is known for a state: the list of pasts stays open', () => {
    expect(['kubernetised', 'blue-greened', 'dockerized'].map(isActionPast)).toEqual([true, true, true]);
  });

  test('the base forms are closed: an unknown verb in the present tells nothing', () => {
    expect(['kubernetise', 'sleep', 'exist', 'know', 'want'].map(isActionBase)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('passives', () => {
  test.each(wordsOf('migrated written built rolled taken asked told moved deployed overseen done thrown'))(
    '"was %s" hides a doer',
    (word) => {
      expect(isPassiveParticiple(word)).toBe(true);
    },
  );

  test.each(
    wordsOf(
      'excited interested tired located based married stuck gone used promoted hired limited related supposed late',
      'red hundred happy there able speed',
    ),
  )('"was %s" tells a state', (word) => {
    expect(isPassiveParticiple(word)).toBe(false);
  });
});

describe('words between subject and verb', () => {
  test.each(wordsOf('then quickly also finally personally never-endingly single-handedly eventually just directly'))(
    '"%s" may stand there',
    (word) => {
      expect(isAdverb(word)).toBe(true);
    },
  );

  test.each(['apply', 'supply', 'multiply', 'reply', 'only-child', 'never', 'not', 'fly', 'rely', ''])(
    '"%s" may not',
    (word) => {
      expect(isAdverb(word)).toBe(false);
    },
  );
});

test('no word at all is none of them', () => {
  const asks = [isActionBase, isActionGerund, isActionParticiple, isActionPast, isAdverb, isPassiveParticiple];
  expect(asks.map((ask) => ask(''))).toEqual([false, false, false, false, false, false]);
});

test('no predicate throws or takes long on any word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
      const answers = [
        isActionBase,
        isActionGerund,
        isActionParticiple,
        isActionPast,
        isAdverb,
        isPassiveParticiple,
      ].map((ask) => ask(word));
      expect(answers.every((answer) => typeof answer === 'boolean')).toBe(true);
    }),
  );
});

test('what is an act in the past is one after "have" too', () => {
  fc.assert(
    fc.property(fc.constantFrom(...work.map(([, past]) => past)), (past) => {
      expect(isActionParticiple(past)).toBe(isActionPast(past));
    }),
  );
});
