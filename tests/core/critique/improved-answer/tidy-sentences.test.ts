import { describe, expect, test } from '@jest/globals';
import { asSentence, tidySentences } from '../../../../src/core/critique/improved-answer/tidy-sentences';

describe('tidy sentences', () => {
  test.each([
    ['fillers', 'Um, so I basically wrote a parser, you know, for invoices.', ['I wrote a parser, for invoices.']],
    ['a drawn-out hum', 'Hmm. Uhh I wrote it Mhmm.', ['I wrote it.']],
    ['like between commas', 'We cached, like, the whole page.', ['We cached, the whole page.']],
    ['like after and', 'Queues and, like, timers.', ['Queues and timers.']],
    ['a question tag', 'The queue was full right.', ['The queue was full.']],
    ['a doubled word', 'I fixed small small bugs.', ['I fixed small bugs.']],
    ['a doubled phrase', 'We had to we had to roll back.', ['We had to roll back.']],
    ['a sentence that only repeats', 'I am a data engineer in payments. Data engineer.', ['I am a data engineer in payments.']],
    ['bare agreement', 'Okay. Right. I left in May.', ['I left in May.']],
    ['a joining word in front', 'And so, the cache was empty. Okay, I refilled it.', ['The cache was empty.', 'I refilled it.']],
    ['a restart', 'So, I worked on like, I joined as an intern.', ['I joined as an intern.']],
    ['a sentence that breaks off', 'At home or at or .. At work.', ['At work.']],
    ['a pause before a small letter', 'We logged it .. and moved on', ['We logged it, and moved on.']],
    ['a pause before a capital', 'We logged it... Then we left', ['We logged it.', 'Then we left.']],
    ['a pointer to the resume', 'Myself Ravi, already from the resume.', ['Myself Ravi.']],
    ['a close that says it is over', 'I build APIs. So that\'s my introduction.', ['I build APIs.']],
    ['bold and links', 'I wrote **two** [[tools|scripts]] in _Go_.', ['I wrote two scripts in Go.']],
    ['bullets', '- wrote a parser\n- tested it', ['Wrote a parser.', 'Tested it.']],
    ['a quotation mark without its fellow', '"I wrote it. It works."', ['I wrote it.', 'It works.']],
    ['a joining word alone', 'And. I left.', ['I left.']],
    ['a measure in front', 'p95 fell to 2 s', ['p95 fell to 2 s.']],
    ['a quoted question inside', 'I ask \'what works?\' before I build. Then I test.', ['I ask \'what works?\' before I build.', 'Then I test.']],
    ['an arrow at the end', 'three spikes =>', ['Three spikes.']],
    ['the letter of a part', '(S) Our feed broke. (A) I fixed it.', ['Our feed broke.', 'I fixed it.']],
    ['a joining word after a pause', '... and we still run it', ['We still run it.']],
    ['a line that only wraps', 'I like it when we\ntalk first.', ['I like it when we talk first.']],
    ['a bracket without its fellow', 'We cached it (twice. Then it held.', ['We cached it twice.', 'Then it held.']],
    ['a name that opens with a point', '.NET was new', ['.NET was new.']],
    ['a number below zero', '-5 degrees', ['-5 degrees.']],
    ['nothing', ' .. \n- ', []],
  ])('%s', (_, said, tidy) => {
    expect(tidySentences(said)).toEqual(tidy);
  });

  test.each([
    ['I said that we cached it.', 'We cached it.'],
    ['Said in memory.', 'In memory.'],
    ['I\'ve said about the scheduler feature', 'The scheduler feature.'],
    ['I told we needed a lock', 'We needed a lock.'],
    ['And I said the server blocks.', 'The server blocks.'],
    ['I said it was slow', 'It was slow.'],
    ['So I told them that two days are missing.', 'Two days are missing.'],
    ['tries to say it blocks', 'It blocks.'],
    ['The lock is freed with that way I said.', 'The lock is freed.'],
    ['We used retries, but I could improve', 'We used retries.'],
  ])('"%s" loses its report verb where it is a memory', (said, tidy) => {
    expect(tidySentences(said, { reported: true })).toEqual([tidy]);
  });

  test.each([
    ['I told him about the outage we had and he agreed.'],
    ['I told the client that we need two days more.'],
    ['It was slow and I said that it needs an index.'],
    ['It was late, so I told the client that it would take a day.'],
    ['He said that the release was mine.'],
    ['I said no, and they moved the date.'],
  ])('"%s" keeps its verbs of saying, remembered or not', (said) => {
    expect(tidySentences(said, { reported: true })).toEqual([said]);
    expect(tidySentences(said)).toEqual([said]);
  });

  test.each([
    ['I said about the feed, and that my lead chose it', ['The feed.', 'My lead chose it.']],
    ['I said it takes spikes, and an agent may drop points', ['It takes spikes, and an agent may drop points.']],
  ])('"%s" holds what was said', (said, tidy) => {
    expect(tidySentences(said, { reported: true })).toEqual(tidy);
  });

  test('in a told story every verb of saying stays', () => {
    const story = 'The build was red. I said that I would look. I told them about the lock.';
    expect(tidySentences(story).join(' ')).toBe(story);
  });

  test.each([
    ['I told the team to write tests.'],
    ['I said that we cached it.'],
    ['I told them to stop.'],
    ['I explained the design to the client.'],
    ['A tool like this one helps.'],
    ['Do you know the answer?'],
    ['The answer was right.'],
    ['I\'m purely data person.'],
    ['So that nobody waits, we cache.'],
    ['I had had enough.'],
    ['No one asked.'],
    ['They did what I said.'],
    ['I should have:'],
    ['Like any cache, it grows.'],
  ])('"%s" stays as it is', (said) => {
    expect(tidySentences(said)).toEqual([said]);
  });

  test('a sentence that takes an earlier one back is no repetition', () => {
    expect(tidySentences('I did not fix the bug. In May I did. I fix the bug.')).toContain('I fix the bug.');
  });

  test('a name with capitals inside keeps its small first letter', () => {
    expect(asSentence('iOS builds, ')).toBe('iOS builds.');
  });

  test('marks alone are no sentence', () => {
    expect(asSentence(' ,;- ')).toBe('');
  });

  test('a quotation keeps its mark and gets a stop', () => {
    expect(asSentence('he wrote (twice)')).toBe('He wrote (twice).');
  });

  test('a hostile answer is read in no time', () => {
    const hostile = ['like, '.repeat(8000), 'a'.repeat(60000), 'I said '.repeat(8000), '[['.repeat(20000), '. '.repeat(20000), 'and or '.repeat(8000)];
    const before = performance.now();
    for (const text of hostile) tidySentences(text);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
