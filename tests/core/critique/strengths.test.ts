import { describe, expect, test } from '@jest/globals';
import type { Register, Said, Subject } from '../../../src/core/critique/rule';
import { strengthsIn } from './strengths-in';
import { usualThresholds } from '../../../src/core/critique/thresholds';

const said = (text: string, part: Said['part'] = null): Said => ({
  part, text, mark: (start, end) => ({ quote: text.slice(start, end), from: start, to: end }),
});

const subject = (text: string, register: Register = 'spoken', part: Said['part'] = null): Subject => ({
  question: 'Tell me about a time', isFollowUp: false, kind: null, form: part === null ? 'answer' : 'story',
  register, said: [said(text, part)], reflections: [], points: [], level: 'SDE-2', thresholds: usualThresholds,
});

describe('strengths', () => {
  test.each([
    ['a number, quoted', 'The export took 40 minutes and now takes 3.', 'Numbers: 40 minutes', '40 minutes'],
    ['an own action, quoted', 'I wrote the first worker by hand.', 'Your own action is visible.', 'I wrote'],
    ['a reason, quoted', 'Chosen because it replays a whole day.', 'You give a reason.', 'because it replays a whole day'],
    ['a price, quoted', 'The status is late for a moment. The price is a second database to run.', 'You name what it costs.', 'The price is a second database'],
    ['a risk, quoted', 'The risk is a lost lock on failover.', 'You name what it costs.', 'The risk is a lost lock'],
    ['what was turned down, quoted', 'A cron job instead of a queue.', 'You say what you turned down.', 'instead of a queue'],
    ['the other option, quoted', 'Advisory locks were the alternative.', 'You say what you turned down.', 'Advisory locks were the alternative'],
    ['an example, quoted', 'It is the same twice. For example our till kept each key.', 'You give an example.', 'For example our till kept each key'],
    ['a habit since a date, quoted', 'Since March I keep a list with limits.', 'You say what changed since.', 'Since March I keep a list'],
    ['a change since, quoted', 'The list was short. Since then every release has a second reader.', 'You say what changed since.', 'Since then'],
  ])('%s', (_, words, message, quote) => {
    const strengths = strengthsIn(subject(words));
    expect(strengths.some((strength) => strength.message.startsWith(message) && strength.quote.startsWith(quote))).toBe(true);
  });

  test('how a thing works, named at least twice', () => {
    const named = strengthsIn(subject('Each message carries an idempotency key, and a unique constraint stops the second insert.'));
    expect(named[0]?.message).toBe('You name how it works: idempotency, unique constraint.');
    expect(named[0]?.quote).toBe('idempotency');
    expect(strengthsIn(subject('We put a unique constraint on it.'))).toEqual([]);
  });

  test.each([
    ['waiting', 'My lead was wrong. I just kept quiet and let it go.'],
    ['winning over people', 'I proved him wrong and he had to accept it.'],
    ['a night of work', 'I worked through the whole weekend and skipped the tests.'],
    ['a reason that fits any choice', 'Because everybody uses it.'],
    ['a price that is asked', 'What is the cost?'],
    ['an example that is announced only', 'I can give examples, for example.'],
    ['a date since when nothing changed', 'Since March I am there.'],
    ['blame', 'We were late because my manager never told us.'],
  ])('none in %s', (_what, words) => {
    expect(strengthsIn({ ...subject(words), question: 'Tell me about a risk with a deadline.' })).toEqual([]);
  });

  test('never more than two, numbers first', () => {
    const strengths = strengthsIn(subject('I moved 12 services because the old ones fell over. Since then I now check each.'));
    expect(strengths).toHaveLength(2);
    expect(strengths[0]?.message).toMatch(/^Numbers: 12/);
  });

  test('each number is named once', () => {
    expect(strengthsIn(subject('From 9 minutes to 2 minutes, then 9 minutes again.'))[0]?.message).toBe('Numbers: 9 minutes, 2 minutes.');
  });

  test.each(['Sure.', 'It depends.', 'Good team, nice people.', ''])('nothing where there is nothing: %p', (words) => {
    expect(strengthsIn(subject(words))).toEqual([]);
  });

  test.each([
    'I am a perfectionist and I work too hard.',
    'If I run out of time I cut 3 tests.',
    'I joined a company and I am there since three years.',
    'It failed because other people did not test it.',
    'I single-handedly moved 14 teams to Kubernetes.',
    'I will guarantee zero downtime always.',
    'He was an idiot, so I wrote it again in 3 days.',
  ])('no praise for words that are faulted, supposed or blame others: %p', (words) => {
    expect(strengthsIn(subject(words))).toEqual([]);
  });

  test('key words in an action cell imply their subject', () => {
    const strengths = strengthsIn(subject('Wrote the parser, tested it on old bills', 'noted', 'action'));
    expect(strengths.map(({ message }) => message)).toEqual(['Your own action is visible.']);
  });

  test('being involved is no action of one\'s own', () => {
    expect(strengthsIn(subject('I was involved in the rollout.')).map(({ message }) => message)).not.toContain('Your own action is visible.');
    expect(strengthsIn(subject('I involved it like that.')).map(({ message }) => message)).not.toContain('Your own action is visible.');
  });

  test('every quote stands at its place', () => {
    const words = 'I paired with her for 6 weeks, because nobody else knew the job.';
    for (const { quote, from, to } of strengthsIn(subject(words))) expect(words.slice(from, to)).toBe(quote);
  });
});
